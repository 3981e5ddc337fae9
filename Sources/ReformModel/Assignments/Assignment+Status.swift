extension Assignment {
  /// How many days before its due day an assignment counts as due soon.
  public static let dueSoonDays = 7

  /// Where the assignment stands on a day, derived from its deadline and what was reported.
  ///
  /// One reported done without a day counts as on time: nothing says that it was late.
  public func status(progress: AssignmentProgress, on day: Day) -> AssignmentStatus {
    if progress.state == .cancelled { return .cancelled }
    guard let due = dueDay(progress: progress) else {
      return progress.state == .done ? .doneOnTime : .ongoing
    }
    if progress.state == .done, !deadline.isRecurring {
      return (progress.finished ?? due) <= due ? .doneOnTime : .doneLate
    }
    if day > due { return .overdue }
    return day.distance(to: due) <= Assignment.dueSoonDays ? .dueSoon : .withinTime
  }

  /// The day it is due next; nil where it is ongoing.
  ///
  /// A recurring one rolls on once a round is closed. The round closed is the one whose due day
  /// lies nearest to the day it was finished, so early and late work both close the right one.
  public func dueDay(progress: AssignmentProgress = .notStarted) -> Day? {
    switch deadline {
    case .day(let day): day
    case .year(let year): Day(year: year, month: 12, day: 31)
    case .recurring(let first, let step):
      progress.finished.map { Assignment.due(afterClosing: $0, first, step) } ?? first
    case .ongoing: nil
    }
  }

  private static func due(afterClosing finished: Day, _ first: Day, _ step: Frequency) -> Day {
    var round = 0
    while let next = occurrence(round + 1, first, step),
      finished.distance(to: next).magnitude
        < (occurrence(round, first, step) ?? first).distance(to: finished).magnitude
    {
      round += 1
    }
    return occurrence(round + 1, first, step) ?? first
  }

  private static func occurrence(_ n: Int, _ first: Day, _ step: Frequency) -> Day? {
    switch step {
    case .weekly: first.advanced(by: 7 * n)
    case .monthly: first.advanced(byMonths: n)
    case .quarterly: first.advanced(byMonths: 3 * n)
    case .halfYearly: first.advanced(byMonths: 6 * n)
    case .yearly: first.advanced(byMonths: 12 * n)
    }
  }
}

extension Deadline {
  /// Whether it comes again.
  public var isRecurring: Bool {
    if case .recurring = self { true } else { false }
  }
}

extension Day {
  /// The same day of another month, or its last where it is shorter; nil outside the calendar.
  public func advanced(byMonths months: Int) -> Day? {
    let (year, month, day) = parts
    let count = year * 12 + month - 1 + months
    let (newYear, newMonth) = (count / 12, count % 12 + 1)
    return Day(
      year: newYear, month: newMonth, day: min(day, Day.daysIn(month: newMonth, year: newYear)))
  }
}

extension AssignmentTally {
  /// Counts assignments on a day; cancelled ones are in no count.
  ///
  /// One reported done stands at 100 %, whatever percentage was typed.
  public init(_ assignments: [(Assignment, AssignmentProgress)], on day: Day) {
    self.init(total: 0, overdue: 0, dueSoon: 0, done: 0, progress: nil)
    var (done, weights) = (0.0, 0.0)
    for (assignment, progress) in assignments {
      let status = assignment.status(progress: progress, on: day)
      guard status != .cancelled else { continue }
      total += 1
      if status == .overdue { overdue += 1 }
      if status == .dueSoon { dueSoon += 1 }
      if status.isDone { self.done += 1 }
      done += assignment.weight * (status.isDone ? 100 : Double(min(100, max(0, progress.percent))))
      weights += assignment.weight
    }
    if weights > 0 { self.progress = done / weights }
  }
}
