extension Words {
  public var dayPrompt: String { pick("Xem ngày", "Show the day") }
  public var dayHint: String {
    pick("ngày/tháng/năm, để trống là hôm nay", "day/month/year, empty for today")
  }
  public func dayInFuture(_ today: Day) -> String {
    pick(
      "chưa đến ngày đó; hôm nay là \(date(today))",
      "that day is still to come; today is \(date(today))")
  }

  public var changesTitle: String { pick("Thay đổi", "Changes") }
  public var thenHead: String { pick("Khi đó", "Then") }
  public var nowHead: String { pick("Nay", "Now") }

  /// `30/09/2026 → 23/11/2026`
  public func span(_ changes: ProgrammeChanges) -> String {
    "\(date(changes.from)) → \(date(changes.to))"
  }

  /// `từ 30/09/2026: 2 lên loại, 1 xuống loại, 12 số liệu mới, 1 nhiệm vụ xong`
  public func since(_ changes: ProgrammeChanges) -> String {
    pick("Từ \(date(changes.from)): ", "Since \(date(changes.from)): ") + summary(of: changes)
  }

  /// What changed, by numbers; a clause for each kind that occurs.
  public func summary(of changes: ProgrammeChanges) -> String {
    let level = changes.indicators.count - changes.risen.count - changes.fallen.count
    let clauses: [(Int, (Int) -> String)] = [
      (changes.fallen.count, { pick("\(number($0)) xuống loại", "\(number($0)) down a class") }),
      (changes.risen.count, { pick("\(number($0)) lên loại", "\(number($0)) up a class") }),
      (
        level,
        {
          pick("\(number($0)) số liệu mới", $0 == 1 ? "1 new figure" : "\(number($0)) new figures")
        }
      ),
      (
        changes.turnedOverdue.count,
        {
          pick(
            "\(number($0)) nhiệm vụ quá hạn thêm",
            $0 == 1 ? "1 more assignment overdue" : "\(number($0)) more assignments overdue")
        }
      ),
      (
        changes.finished.count,
        {
          pick(
            "\(number($0)) nhiệm vụ xong",
            $0 == 1 ? "1 assignment done" : "\(number($0)) assignments done")
        }
      ),
    ]
    let told = clauses.filter { $0.0 > 0 }.map { $0.1($0.0) }
    return told.isEmpty ? noDifference : told.joined(separator: ", ")
  }

  /// `từ chậm sang đúng tiến độ`
  public func turned(_ before: String, into after: String) -> String {
    pick("từ \(before) sang \(after)", "from \(before) to \(after)")
  }

  public var noDifference: String { pick("không có gì thay đổi", "nothing changed") }

  public func noChanges(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Không có gì thay đổi", "Nothing changed")
      : pick("Không có thay đổi nào khớp “\(filter)”", "No change matches “\(filter)”")
  }
}
