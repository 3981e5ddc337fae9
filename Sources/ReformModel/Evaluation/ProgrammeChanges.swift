/// What is different between two days, as each of them was known.
public struct ProgrammeChanges: Sendable, Hashable {
  public var from: Day
  public var to: Day
  /// Those whose class or value changed, in the order of the programme.
  public var indicators: [IndicatorChange]
  /// Those whose status or progress changed, in the order of the programme.
  public var assignments: [AssignmentChange]

  /// Compares the evaluations of one agency on two days.
  public init(
    from old: ProgrammeEvaluation, in oldWorkspace: Workspace, to new: ProgrammeEvaluation,
    in newWorkspace: Workspace
  ) {
    from = old.asOf
    to = new.asOf
    let definitions = newWorkspace.definitions
    indicators = definitions.indicators.compactMap { indicator in
      guard let before = old.indicators[indicator.code], let after = new.indicators[indicator.code]
      else { return nil }
      let change = IndicatorChange(before: before, after: after)
      return change.isEmpty ? nil : change
    }
    assignments = definitions.assignments.compactMap { assignment in
      let change = AssignmentChange(
        assignment: assignment,
        before: AssignmentStanding(assignment, oldWorkspace.ledger, on: old.asOf),
        after: AssignmentStanding(assignment, newWorkspace.ledger, on: new.asOf))
      return change.before == change.after ? nil : change
    }
  }

  public var isEmpty: Bool { indicators.isEmpty && assignments.isEmpty }
  public var risen: [IndicatorChange] { indicators.filter { $0.course == .up } }
  public var fallen: [IndicatorChange] { indicators.filter { $0.course == .down } }
  public var finished: [AssignmentChange] { assignments.filter(\.isFinished) }
  public var turnedOverdue: [AssignmentChange] { assignments.filter(\.hasTurnedOverdue) }
}

/// How an indicator stood on two days.
public struct IndicatorChange: Sendable, Hashable {
  public var before: IndicatorEvaluation
  public var after: IndicatorEvaluation

  public init(before: IndicatorEvaluation, after: IndicatorEvaluation) {
    self.before = before
    self.after = after
  }

  public var code: String { after.code }

  /// Which way the class went; level where it stayed, one of the two is no judgement, or a hand set it:
  /// that is no change of the figures.
  public enum Course: Sendable, Hashable {
    case up, down, level
  }

  public var course: Course {
    guard before.manualStatus == nil, after.manualStatus == nil,
      let old = before.shownClass.judgement, let new = after.shownClass.judgement, old != new
    else { return .level }
    return new > old ? .up : .down
  }

  var isEmpty: Bool {
    before.shownClass == after.shownClass && before.assessment.value == after.assessment.value
      && before.assessment.period == after.assessment.period
  }
}

/// Where an assignment stood on a day, and how far it was.
public struct AssignmentStanding: Sendable, Hashable {
  public var status: AssignmentStatus
  /// 0…100
  public var percent: Int

  init(_ assignment: Assignment, _ ledger: Ledger, on day: Day) {
    let progress = ledger.progress(of: assignment.code)
    status = assignment.status(progress: progress, on: day)
    percent = assignment.shownPercent(progress: progress)
  }
}

/// How an assignment stood on two days.
public struct AssignmentChange: Sendable, Hashable {
  public var assignment: Assignment
  public var before: AssignmentStanding
  public var after: AssignmentStanding

  public var isFinished: Bool { after.status.isDone && !before.status.isDone }
  public var hasTurnedOverdue: Bool { after.status == .overdue && before.status != .overdue }
}

extension ProgressClass {
  /// How good a judgement it is, 0 the worst; nil where it is none.
  fileprivate var judgement: Int? {
    switch self {
    case .missed: 0
    case .deterioration: 1
    case .limited: 2
    case .accelerate: 3
    case .onTrack: 4
    case .achieved: 5
    case .tooEarly, .noData, .notAssessed: nil
    }
  }
}
