/// What somebody says of an assignment; nil where nothing is said and what stood stays.
public struct ProgressEntry: Sendable, Hashable {
  public var percent: Int?
  public var finished: Day?
  public var state: AssignmentProgress.State?
  public var note: String?

  public init(
    percent: Int? = nil, finished: Day? = nil, state: AssignmentProgress.State? = nil,
    note: String? = nil
  ) {
    self.percent = percent
    self.finished = finished
    self.state = state
    self.note = note
  }

  /// What keeps it from being saved today; the form and `cchc assign` go by it.
  public func fault(today: Day) -> ProgressFault? {
    if let percent, !(0...100).contains(percent) { return .percentOutside(percent) }
    if let finished, finished > today { return .finishedInFuture(finished) }
    return nil
  }
}

/// Why what is said of an assignment cannot be.
public enum ProgressFault: Sendable, Hashable {
  case percentOutside(Int)
  case finishedInFuture(Day)
}

extension Assignment {
  /// What is said over what stands.
  ///
  /// A finish date means done, unless the work comes again; done without a date means today; open
  /// again takes the date away. What is done stands at 100 unless another percentage is said.
  public func progress(
    saying entry: ProgressEntry, over standing: AssignmentProgress, today: Day
  ) -> AssignmentProgress {
    var result = standing
    result.percent = entry.percent ?? standing.percent
    result.finished = entry.finished ?? standing.finished
    result.note = entry.note ?? standing.note
    if let state = entry.state {
      result.state = state
    } else if entry.finished != nil, !deadline.isRecurring {
      result.state = .done
    }
    if entry.finished == nil {
      if entry.state == .done, standing.state != .done { result.finished = today }
      if entry.state == .open, standing.state == .done { result.finished = nil }
    }
    if result.state == .done, entry.percent == nil { result.percent = 100 }
    return result
  }
}
