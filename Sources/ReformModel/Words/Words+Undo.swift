/// Taking back and doing again, in words.
extension Words {
  public func undoTitle(isRedo: Bool) -> String {
    isRedo ? pick("Làm lại", "Redo") : pick("Hoàn tác", "Undo")
  }

  /// `Nguyễn Văn An lưu lúc 15:02 23/11/2026`
  public func savedBy(_ person: String, at instant: Instant) -> String {
    pick("\(person) lưu lúc ", "saved by \(person) at ") + moment(instant)
  }

  /// `23/11/2026 15:02`
  public func moment(_ instant: Instant) -> String { "\(date(instant.day)) \(instant.clock)" }

  /// `nay là 91,5 % (Bình, 23/11/2026 15:02)`: what somebody set since.
  public func standsNow(_ value: String, _ person: String, at instant: Instant) -> String {
    pick("nay là ", "now ") + "\(value) (\(person), \(moment(instant)))"
  }

  public var reasonPrompt: String { pick("Lý do (không bắt buộc)", "Reason (optional)") }
  public var reasonLabel: String { pick("Lý do", "Reason") }

  public func changedSinceTitle(_ n: Int, of all: Int) -> String {
    all == 1
      ? pick("Giá trị này đã có người sửa sau đó:", "This value was changed since:")
      : pick(
        "\(number(n))/\(number(all)) giá trị đã có người sửa sau đó:",
        "\(number(n)) of \(number(all)) values changed since:")
  }

  public func andMoreValues(_ n: Int) -> String {
    pick("và \(number(n)) giá trị khác", n == 1 ? "and 1 more" : "and \(number(n)) more")
  }

  public var leaveAsItIs: String { pick("Giữ nguyên như hiện nay", "Leave it as it is") }
  public func takeBackUntouched(_ n: Int, isRedo: Bool) -> String {
    isRedo
      ? pick(
        "Làm lại \(number(n)) giá trị chưa ai sửa",
        n == 1 ? "Redo the one nobody changed" : "Redo the \(number(n)) nobody changed")
      : pick(
        "Hoàn tác \(number(n)) giá trị chưa ai sửa",
        n == 1 ? "Undo the one nobody changed" : "Undo the \(number(n)) nobody changed")
  }
  public func takeBackAll(isRedo: Bool) -> String {
    isRedo
      ? pick("Làm lại tất cả, thay cả giá trị mới", "Redo all, newer values too")
      : pick("Hoàn tác tất cả, thay cả giá trị mới", "Undo all, newer values too")
  }

  /// Of keys whose journal has not arrived: nobody here knows what stood before.
  public func unknownBefore(_ n: Int) -> String {
    pick(
      "\(number(n)) giá trị chưa rõ số trước đó: thiếu nhật ký của người khác",
      "\(count(n, "", "value", "values")) left out: the journal from before is not here")
  }

  public func nothingOfYoursToUndo(_ key: String) -> String {
    pick(
      "Bạn chưa lưu gì để hoàn tác; \(key) để xem nhật ký",
      "Nothing of yours to undo; \(key): history")
  }
  public var nothingOfYoursToRedo: String {
    pick("Không có gì vừa hoàn tác để làm lại", "Nothing was just undone to redo")
  }
  public var noRowToUndo: String { pick("Chưa chọn dòng nào", "No row is selected") }
  public func alreadyUndone(by person: String, at instant: Instant, redo key: String) -> String {
    pick(
      "\(person) đã hoàn tác lúc \(moment(instant)); \(key) làm lại",
      "\(person) undid it at \(moment(instant)); \(key) redoes")
  }
  public var notUndone: String {
    pick("Dòng này chưa ai hoàn tác", "Nobody has undone this")
  }

  /// `Đã hoàn tác 6.01 tháng 10/2026: 87,2 % → 86,9 %`, or how many where there are several.
  public func tookBack(_ what: String, more: Int, isRedo: Bool) -> String {
    let rest = more > 0 ? pick(" và \(number(more)) giá trị khác", " and \(number(more)) more") : ""
    return (isRedo ? pick("Đã làm lại ", "Redone: ") : pick("Đã hoàn tác ", "Undone: ")) + what
      + rest
  }

  public var keptAsItIs: String { pick("Giữ nguyên, chưa hoàn tác gì", "Left as it is") }
}
