/// Several answers to one question, in words.
extension Words {
  public var disagreementTitle: String { pick("Người khác vừa lưu", "Somebody else saved") }
  public var conflictTitle: String { pick("Xung đột số liệu", "Conflict") }
  public func disagreementNote(_ index: Int, of count: Int) -> String {
    count > 1 ? "\(number(index))/\(number(count))" : ""
  }

  public var mineHead: String { pick("Của tôi", "Mine") }
  public var theirsHead: String { pick("Của người khác", "Theirs") }
  public var beforeHead: String { pick("Trước đó", "Before") }
  public var notSavedYet: String { pick("chưa lưu", "not saved") }

  public func chooseAVersion(_ next: String, _ decide: String) -> String {
    pick(
      "Hãy chọn một bản bằng \(next) rồi nhấn \(decide)",
      "Choose a version with \(next), then \(decide)")
  }
  public func chooseHint(_ next: String, _ decide: String) -> String {
    pick("\(next) chọn bản, \(decide) quyết định", "\(next) selects, \(decide) decides")
  }
  public var changedJustNow: String {
    pick(
      "Người khác vừa lưu giá trị này: hãy xem và chọn", "Somebody just saved this: look, choose")
  }
  public var sameSavedElsewhere: String {
    pick("Người khác vừa lưu đúng giá trị này", "Somebody else just saved the same value")
  }
  public var theirsStays: String {
    pick("Giữ giá trị của người khác, bỏ bản nháp", "Theirs stays, your draft is dropped")
  }
  public var noFormForThis: String {
    pick("Mục này không có biểu mẫu để sửa", "There is no form for this")
  }

  /// `Đã quyết định: 6.01 Bắc Ninh tháng 10/2026`
  public func settled(_ key: String) -> String { pick("Đã quyết định: ", "Settled: ") + key }

  /// `Bình vừa lưu 91,5 % lúc 15:02 23/11/2026; Ctrl-S sẽ hỏi chọn`
  public func savedMeanwhile(
    _ value: String, _ person: String, at instant: Instant, save key: String
  ) -> String {
    pick(
      "\(person) vừa lưu \(value) lúc \(moment(instant)); \(key) sẽ hỏi chọn",
      "\(person) saved \(value) at \(moment(instant)); \(key) will ask")
  }

  public func otherVersion(_ value: String, _ person: String, at instant: Instant) -> String {
    "\(value) · \(person) · \(moment(instant))"
  }
  public var contestedBy: String { pick("Bản khác", "Also") }
  public var nowStands: String { pick("Vừa lưu", "Just saved") }

  // The screens of history and conflicts.
  public var historyTitle: String { pick("Nhật ký", "History") }
  public var conflictsTitle: String { pick("Xung đột", "Conflicts") }
  public var whatHead: String { pick("Nội dung", "What") }
  public var recordChangeHead: String { pick("Thay đổi", "Change") }
  public var shownHead: String { pick("Đang hiện", "Shown") }
  public var othersHead: String { pick("Bản khác", "Others") }
  public var undoneMark: String { pick("đã hoàn tác", "undone") }
  public var undoMark: String { pick("hoàn tác", "undo") }
  public var redoMark: String { pick("làm lại", "redo") }
  public func changeCount(_ n: Int) -> String {
    count(n, "thay đổi", "change", "changes")
  }

  /// How far a filter has come that still looks for more, 0…100.
  public func searching(_ percent: Int) -> String {
    pick("đang tìm… \(percent) %", "searching… \(percent)%")
  }

  public func noJournal(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Chưa có ai lưu gì", "Nothing has been saved yet")
      : pick("Không có dòng nào khớp “\(filter)”", "Nothing matches “\(filter)”")
  }
  public func noConflicts(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Không có xung đột nào: mọi nhật ký khớp nhau", "No conflicts: all journals agree")
      : pick("Không có xung đột nào khớp “\(filter)”", "No conflict matches “\(filter)”")
  }
}
