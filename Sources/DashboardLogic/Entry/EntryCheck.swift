public import ReformModel

/// What a form amounts to at this moment.
public struct EntryCheck: Sendable, Hashable {
  /// What would be saved, as one event; empty while something is wrong.
  public var changes: [Change] = []
  /// Why, where the form asks for it; saved with the event.
  public var reason: String?
  /// What is wrong, by field.
  public var faults: [FormField.ID: EntryFault] = [:]
  /// What the fields come to, to stand beside one of them: `= 92,36 %`.
  public var results: [FormField.ID: String] = [:]
  /// What the rows of the table come to, and last all together.
  public var sums: [[String]] = []
  /// What is worth knowing and hinders nothing, to stand under a field.
  public var remarks: [FormField.ID: String] = [:]
}

/// Something in a field that cannot be saved.
public enum EntryFault: Sendable, Hashable {
  case number(NumberEntryError)
  case day(DayEntryError)
  case observation(ObservationFault)
  case periodInFuture
  /// The figure leaps out of those before it, and nobody said why.
  case unusual(UnusualJump, Indicator)
  case progress(ProgressFault)
  case round(RoundFault)
  case score(ScoreFault)
  /// Something must be said here; the sentence says what.
  case missing(Missing)
  case dayInFuture
  case dayPast
  case yearPast(first: Int)
  case notWhole
  case outside(ClosedRange<Int>)
  case textTooLong
}

extension EntryFault {
  /// What a form does not go without.
  public enum Missing: Sendable, Hashable {
    case percent, progressClass, manualReason, endDay, year, targetValue, targetSource, comment
    /// The day on which what is done was finished: without it late work would count as in time.
    case finishedDay
    /// A count of a row that has others.
    case count
    /// A survey without a single answer.
    case answers
    /// Why a part of a round is returned, reopened or excepted.
    case roundReason
  }

  init(_ fault: ObservationFault) {
    if case .periodInFuture = fault { self = .periodInFuture } else { self = .observation(fault) }
  }
}
