/// A piece of work with one lead, coordinators, a product and a deadline.
public struct Assignment: Sendable, Hashable {
  /// Such as `1.T3`.
  public var code: String
  public var name: LocalizedText
  /// The solution area, 1…6.
  public var area: Int
  public var contents: [Int]
  public var lead: Party
  public var coordinators: [Party]
  public var deliverable: LocalizedText
  public var deadline: Deadline
  /// Codes of the indicators it serves.
  public var indicators: [String]
  public var weight: Double
  public var source: String

  public init(
    code: String, name: LocalizedText, area: Int, contents: [Int], lead: Party,
    coordinators: [Party], deliverable: LocalizedText, deadline: Deadline, indicators: [String],
    weight: Double = 1, source: String
  ) {
    self.code = code
    self.name = name
    self.area = area
    self.contents = contents
    self.lead = lead
    self.coordinators = coordinators
    self.deliverable = deliverable
    self.deadline = deadline
    self.indicators = indicators
    self.weight = weight
    self.source = source
  }
}

/// By when an assignment is due.
public enum Deadline: Sendable, Hashable {
  case day(Day)
  /// Due on 31 December.
  case year(Int)
  /// Due on this day and, once closed, again one step later.
  case recurring(first: Day, every: Frequency)
  case ongoing
}

/// What was last reported of an assignment.
public struct AssignmentProgress: Sendable, Hashable {
  /// What was said of the work, beside its percentage.
  public enum State: String, Sendable, Hashable, CaseIterable {
    case open, done, cancelled
  }

  /// 0…100
  public var percent: Int
  /// When it (or its latest round) was finished.
  public var finished: Day?
  public var state: State
  public var note: String

  public init(percent: Int, finished: Day? = nil, state: State = .open, note: String = "") {
    self.percent = percent
    self.finished = finished
    self.state = state
    self.note = note
  }

  /// What stands before anything was reported.
  public static let notStarted = AssignmentProgress(percent: 0)
}

/// Where an assignment stands; derived from dates, never typed.
public enum AssignmentStatus: String, Sendable, Hashable, CaseIterable {
  case overdue, dueSoon, withinTime, doneOnTime, doneLate, ongoing, cancelled

  /// Whether it is finished, in time or late.
  public var isDone: Bool { self == .doneOnTime || self == .doneLate }
}

/// Counts of assignments of a group on a day.
public struct AssignmentTally: Sendable, Hashable {
  public var total: Int
  public var overdue: Int
  public var dueSoon: Int
  public var done: Int
  /// Mean of the percentages by weight, 0…100; nil without assignments.
  public var progress: Double?

  public init(total: Int, overdue: Int, dueSoon: Int, done: Int, progress: Double?) {
    self.total = total
    self.overdue = overdue
    self.dueSoon = dueSoon
    self.done = done
    self.progress = progress
  }
}
