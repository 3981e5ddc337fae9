/// Words of themes: what may be wrong with a file, and what the contrast check says.
extension Words {
  public func themeUnknown(_ name: String, available: [String]) -> String {
    let list = available.joined(separator: ", ")
    return pick(
      "không có chủ đề màu “\(name)”; hiện có: \(list)",
      "there is no theme “\(name)”; there are: \(list)")
  }

  public func themeUnreadable(_ reason: String) -> String {
    pick("không đọc được tệp: \(reason)", "the file cannot be read: \(reason)")
  }

  public func themeNotYAML(_ reason: String) -> String {
    pick("không phải YAML hợp lệ: \(reason)", "this is not valid YAML: \(reason)")
  }

  public func themeTooLong(limit: Int) -> String {
    pick(
      "tệp dài quá \(number(limit)) byte, không giống một chủ đề màu",
      "the file is longer than \(number(limit)) bytes, which no theme is")
  }

  public var themeExpectedMapping: String {
    pick("ở đây phải là các cặp “tên: giá trị”", "this should be pairs of “name: value”")
  }
  public var themeExpectedText: String {
    pick("ở đây phải là một chuỗi chữ", "this should be a text")
  }
  public var themeExpectedFlag: String {
    pick("ở đây phải là true hoặc false", "this should be true or false")
  }
  public var themeExpectedNumber: String {
    pick("ở đây phải là một số từ 1 đến 21", "this should be a number from 1 to 21")
  }
  public var themeExpectedAppearance: String {
    pick("ở đây phải là light hoặc dark", "this should be light or dark")
  }

  public var themeExpectedBorders: String {
    pick(
      "ở đây phải là rounded, plain hoặc ascii", "this should be rounded, plain or ascii")
  }

  public func themeUnknownMember(_ name: String) -> String {
    pick("không hiểu mục “\(name)”", "the member “\(name)” is not known")
  }

  public func themeUnknownRole(_ name: String) -> String {
    pick(
      "không có vai trò “\(name)”; xem danh sách trong bac-ninh-dark.yaml",
      "there is no role “\(name)”; bac-ninh-dark.yaml lists them all")
  }

  public func themeUnknownColour(_ name: String) -> String {
    pick(
      "màu “\(name)” không có trong bảng màu; thêm vào palette hoặc viết #rrggbb",
      "the colour “\(name)” is not in the palette; add it there or write #rrggbb")
  }

  public func themeBadHex(_ text: String) -> String {
    pick(
      "“\(text)” không phải mã màu; viết dạng \"#1b2a3c\" trong ngoặc kép",
      "“\(text)” is not a colour; write it as \"#1b2a3c\", in quotes")
  }

  public func themeUnknownParent(_ name: String) -> String {
    pick(
      "kế thừa chủ đề “\(name)” nhưng không có chủ đề này",
      "it extends the theme “\(name)”, which does not exist")
  }

  public func themeCycle(_ names: [String]) -> String {
    let chain = names.joined(separator: " → ")
    return pick("các chủ đề kế thừa vòng quanh: \(chain)", "themes extend each other: \(chain)")
  }

  /// How many colours of a published palette were changed so that they can be read.
  public func coloursMended(_ count: Int) -> String {
    let number = number(count)
    return pick("chỉnh \(number) màu", "\(number) \(count == 1 ? "colour" : "colours") mended")
  }
}
