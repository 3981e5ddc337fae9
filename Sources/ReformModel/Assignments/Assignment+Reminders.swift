/// How near a due day is when people are reminded of it: 7, 3 and 1 days before.
public enum Reminder: Int, Sendable, Hashable, CaseIterable {
  case lastDay = 1
  case threeDays = 3
  case week = 7

  /// Nil where there is more time, or none left.
  public init?(daysLeft: Int) {
    guard daysLeft >= 0, let nearest = Reminder.allCases.first(where: { daysLeft <= $0.rawValue })
    else { return nil }
    self = nearest
  }
}

extension Assignment {
  /// The days on which it is due up to a day, the next one first, however late that is.
  ///
  /// What recurs is due again and again; what is ongoing, done or cancelled never.
  public func dueDays(progress: AssignmentProgress, through last: Day) -> [Day] {
    guard progress.state != .cancelled, let next = dueDay(progress: progress) else { return [] }
    guard case .recurring(let first, let step) = deadline else {
      return progress.state == .done || next > last ? [] : [next]
    }
    var days: [Day] = []
    var round = 0
    while let due = Assignment.occurrence(round, first, step), due <= last {
      if due >= next { days.append(due) }
      round += 1
    }
    return days
  }
}
