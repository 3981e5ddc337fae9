/// Words of writing a screen down, and of the tables that are written.
extension Words {
  public var exportTitle: String { pick("Xuất màn hình", "Export this screen") }
  public var exportInto: String { pick("Vào thư mục", "Into the folder") }

  /// What is in a file of a format, by the name the command line has for it.
  public func exportMeaning(of format: String) -> String {
    switch format {
    case "text": pick("văn bản thường", "plain text")
    case "ansi": pick("văn bản có màu, cho cửa sổ dòng lệnh", "text with colours, for terminals")
    case "svg": pick("hình vẽ, cho văn bản và trình chiếu", "a picture, for documents and slides")
    case "html": pick("trang mở bằng trình duyệt", "a page for the browser")
    default: pick("bảng số liệu, mở bằng Excel", "the table, for a spreadsheet")
    }
  }

  /// The name first: of a long path the end is what a narrow screen would lose.
  public func exported(_ name: String, into folder: String) -> String {
    pick("Đã xuất \(name) vào \(folder)", "Wrote \(name) into \(folder)")
  }
  public func exportFailed(_ reason: String) -> String {
    pick("Chưa xuất được: \(reason)", "Not exported: \(reason)")
  }
  public var exportUnavailable: String {
    pick("ở đây không có chỗ để ghi tệp", "there is no folder for files here")
  }
  public var noTableHere: String {
    pick("Màn hình này không có bảng nào có dòng", "This screen has no table with rows")
  }

  public var copyIsOff: String {
    pick(
      "Chưa bật sao chép: mở lại bằng “cchc --copy”",
      "Copying is off: start again with “cchc --copy”")
  }
  public func copied(_ text: String) -> String { pick("Đã chép: \(text)", "Copied: \(text)") }
  public var tooLongToCopy: String {
    pick("Dòng này dài quá, không chép được", "This row is too long to copy")
  }

  // Heads of tables for spreadsheets.
  public var numberHead: String { pick("Số", "Number") }
  public var overdueHead: String { pick("Quá hạn", "Overdue") }
  public var dueSoonHead: String { pick("Sắp hạn", "Due soon") }
  public var illustrativePeriods: String { pick("Kỳ minh họa", "Illustrative periods") }
  public var detailHead: String { pick("Chi tiết", "Details") }
  public func unitColumn(of heading: String) -> String {
    heading + pick(" (đơn vị)", " (unit)")
  }
  public func wayColumn(of heading: String) -> String {
    heading + pick(" (chiều)", " (direction)")
  }
  public func noteColumn(of heading: String) -> String {
    heading + pick(" (ghi chú)", " (note)")
  }
}
