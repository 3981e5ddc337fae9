/// What the subcommands of a meeting say.
extension Words {
  public var groupMeeting: String { pick("Cuộc họp", "Meeting") }
  public var abstractPresent: String {
    pick(
      "Trình bày: trang chiếu từ số liệu, hoặc theo kịch bản YAML.",
      "Presents slides from the data, or by a YAML storyboard.")
  }
  public var abstractFollow: String {
    pick(
      "Theo người đang trình bày, theo ngôn ngữ và giao diện của mình.",
      "Follows a presenter in a language, size and theme of its own.")
  }
  public var helpStoryboard: String {
    pick("Kịch bản YAML; với --notes: tài khoản.", "A YAML storyboard; with --notes a login.")
  }
  public var helpNotes: String {
    pick(
      "Ghi chú và trang tiếp theo của người đang trình bày.",
      "Notes and the next slide of whoever presents.")
  }
  public var helpFollowed: String {
    pick(
      "Tài khoản trình bày; nếu không có: người mới nhất.",
      "Whose presentation; else the one begun last.")
  }
  public var notesWithoutDemo: String {
    pick("--notes không đi cùng --demo", "--notes goes without --demo")
  }
  public var restrictedWithoutFile: String {
    pick(
      "--restricted không mở tệp kịch bản: hãy trình bày từ số liệu",
      "--restricted opens no storyboard: present from the data")
  }

  // Storyboards.
  public func storyboardNotYAML(_ reason: String) -> String {
    pick("không phải YAML: \(reason)", "not YAML: \(reason)")
  }
  public func storyboardUnknownMember(_ name: String, known: [String]) -> String {
    let list = known.joined(separator: ", ")
    return pick("không biết “\(name)”: hãy dùng \(list)", "“\(name)” is unknown: use \(list)")
  }
  public func storyboardUnknownSlide(_ name: String, known: [String]) -> String {
    let list = known.joined(separator: ", ")
    return pick(
      "không có loại trang “\(name)”: hãy dùng \(list)", "no slide is a “\(name)”: use \(list)")
  }
  public func storyboardMissing(_ name: String) -> String {
    pick("thiếu “\(name)”", "“\(name)” is missing")
  }
  public func storyboardSurplus(_ name: String, of kind: String) -> String {
    pick("trang “\(kind)” không dùng “\(name)”", "a slide “\(kind)” has no “\(name)”")
  }
  public var storyboardExpectedSlides: String {
    pick("cần danh sách “slides”, mỗi trang một mục", "expected a list “slides”, an item a slide")
  }
  public var storyboardExpectedText: String {
    pick(
      "cần một đoạn chữ, hoặc vi: và en:", "expected a text, or vi: and en:")
  }
  public var storyboardExpectedNumber: String {
    pick("cần một số nguyên từ 1", "expected a whole number from 1")
  }
  public func storyboardTooMany(_ n: Int, atMost most: Int) -> String {
    pick("có \(n), nhiều nhất là \(most)", "\(n) are too many: at most \(most)")
  }
  public func storyboardTooLong(_ n: Int, atMost most: Int) -> String {
    pick(
      "dài \(n) ký tự, nhiều nhất là \(most)", "\(n) characters are too long: at most \(most)")
  }
  public func storyboardNoArea(_ name: String) -> String {
    pick("không có nhóm giải pháp \(name)", "no solution area \(name)")
  }
  public func storyboardNoIndicator(_ code: String) -> String {
    pick("không có chỉ tiêu “\(code)”", "no indicator “\(code)”")
  }
}
