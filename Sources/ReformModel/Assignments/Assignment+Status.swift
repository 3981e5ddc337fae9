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
  /// A recurring one rolls on once a round is finished. The round closed is the latest one due
  /// by the day it was finished, so late work never takes the next round with it. Work finished
  /// before the first round is due closes that; later on, work counts for the round ahead only in
  /// the last days before it is due: `dueSoonDays`, of weekly rounds three. Done without a day
  /// closes the first round alone. Open work with a finish day is work on the next round: the day is
  /// that of the round before.
  public func dueDay(progress: AssignmentProgress = .notStarted) -> Day? {
    switch deadline {
    case .day(let day): day
    case .year(let year): Day(year: year, month: 12, day: 31)
    case .recurring(let first, let step):
      progress.finished != nil || progress.state == .done
        ? Assignment.due(afterClosing: progress.finished ?? first, first, step) : first
    case .ongoing: nil
    }
  }

  /// How much of the round that is due next is done, 0…100.
  ///
  /// What is done stands at 100, whatever was typed. The percentage of a round that was closed
  /// says nothing of the next one, which starts at 0; the record keeps it.
  public func shownPercent(progress: AssignmentProgress) -> Int {
    guard progress.state == .done else { return min(100, max(0, progress.percent)) }
    return deadline.isRecurring ? 0 : 100
  }

  private static func due(afterClosing finished: Day, _ first: Day, _ step: Frequency) -> Day {
    let early = step == .weekly ? 3 : dueSoonDays
    var round = 1
    while let due = occurrence(round, first, step), finished.distance(to: due) <= early {
      round += 1
    }
    return occurrence(round, first, step) ?? first
  }

  static func occurrence(_ n: Int, _ first: Day, _ step: Frequency) -> Day? {
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
  /// Each brings what `shownPercent` says.
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
      done += assignment.weight * Double(assignment.shownPercent(progress: progress))
      weights += assignment.weight
    }
    if weights > 0 { self.progress = done / weights }
  }
}
