extension Words {
  // The entry form.
  public var periodField: String { pick("Kỳ số liệu", "Period") }
  public var numeratorField: String { pick("Tử số", "Numerator") }
  public var denominatorField: String { pick("Mẫu số", "Denominator") }
  public var valueField: String { pick("Giá trị", "Value") }
  public var flagField: String { pick("Cờ", "Flag") }
  public var noteField: String { pick("Ghi chú", "Note") }
  public var sourceField: String { pick("Nguồn", "Source") }
  public var evidenceField: String { pick("Kiểm chứng", "Evidence") }
  public var unsavedMark: String { pick("chưa lưu", "not saved") }
  public var savingMark: String { pick("đang lưu…", "saving…") }
  public var orValueHint: String {
    pick("hoặc nhập thẳng tỷ lệ", "or enter the ratio itself")
  }
  public var nothingSavedBefore: String {
    pick("kỳ này chưa có số liệu", "nothing saved for this period yet")
  }
  public var savedBefore: String { pick("Đã lưu", "Saved") }
  public var lastValues: String { pick("Kỳ trước", "Before") }
  public var pathNow: String { pick("Lộ trình", "Path") }
  public var periodInFuture: String {
    pick("kỳ này chưa bắt đầu: chọn cờ F nếu là dự báo", "not begun yet: flag F marks a forecast")
  }

  // Filter, help, themes, and the question before leaving.
  public var filterPrompt: String { pick("Lọc", "Filter") }
  public func hits(_ n: Int) -> String {
    pick("\(number(n)) dòng", n == 1 ? "1 row" : "\(number(n)) rows")
  }
  public var helpTitle: String { pick("Phím của màn hình này", "Keys of this screen") }
  public var helpSearch: String { pick("Gõ để tìm", "Type to search") }
  public var paletteTitle: String { pick("Tìm nhanh", "Find") }
  public var paletteHint: String {
    pick("Gõ tên, mã hoặc chữ đầu, không cần dấu", "Type a name, a code or first letters")
  }
  public var nothingFound: String { pick("Không tìm thấy gì", "Nothing found") }
  public var noSuchKey: String { pick("Không có phím nào khớp", "No key matches") }
  public var themesTitle: String { pick("Giao diện", "Themes") }
  public var quitTitle: String { pick("Thoát?", "Quit?") }
  public func andMoreDrafts(_ n: Int) -> String {
    pick(
      "và \(number(n)) bản nháp khác", n == 1 ? "and 1 more draft" : "and \(number(n)) more drafts")
  }
  public var quitQuestion: String {
    pick(
      "Còn số liệu chưa lưu; thoát bây giờ là bỏ chúng.",
      "Something is unsaved; quitting now loses it.")
  }
}
