/// Merging and conflicts, in words.
extension Words {
  public var abstractMerge: String {
    pick(
      "Gộp nhật ký của một bản sao khác của dữ liệu.",
      "Takes over the journals of another copy of the workspace.")
  }
  public var helpMergeDirectory: String {
    pick("Thư mục của bản sao; chỉ đọc, không ghi gì vào đó.", "The copy; it is only read.")
  }
  public var helpMergeDryRun: String {
    pick("Chỉ xem sẽ nhận được gì; trả về 1 nếu có.", "Only tell what would come; 1 if anything.")
  }

  public var conflictMark: String { pick("Xung đột", "Conflict") }
  public var definitionsDiffer: String {
    pick(
      "khác bản kia: tệp định nghĩa không được gộp, hãy so và sửa tay",
      "differs there: definitions are not merged, compare and edit by hand")
  }

  /// `Đã gộp: 3 sự kiện mới, 1 xung đột.`
  public func merged(events: Int, conflicts: Int, isRehearsal: Bool) -> String {
    guard events > 0 else {
      return isRehearsal
        ? pick("Chỉ thử: không có sự kiện mới.", "Dry run: no new events.")
        : pick("Không có sự kiện mới.", "No new events.")
    }
    let what =
      count(events, "sự kiện mới", "new event", "new events")
      + (conflicts > 0 ? ", " + conflictCount(conflicts) : "")
    return isRehearsal
      ? pick("Chỉ thử, chưa gộp gì: ", "Dry run, nothing merged: ") + what + "."
      : pick("Đã gộp: ", "Merged: ") + what + "."
  }
}

extension Definitions {
  /// The display name of a login; the login itself where `people.json` has none.
  public func name(ofPerson login: String) -> String {
    people.first { $0.login == login }?.name ?? login
  }
}
