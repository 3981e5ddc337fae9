public import ReformModel

/// The periodic report of one agency: all that it says, before any word is chosen.
///
/// It states facts only: figures of the round with their comparisons, classes, dates of assignments,
/// and what people wrote themselves.
public struct RoundReport: Sendable {
  /// Which of the two lists of six the second part follows.
  public enum Grouping: String, CaseIterable, Sendable {
    case content, area
  }

  /// A part of the programme with the indicators reported under it; each stands in one part only.
  public struct Part: Sendable {
    public var id: Int
    public var name: LocalizedText
    public var evaluation: GroupEvaluation?
    public var entries: [RoundEntry]
  }

  /// What somebody wrote of an indicator or assignment.
  public struct Remark: Sendable, Hashable {
    public var code: String
    public var text: String
    /// The login and the day, of comments.
    public var person: String?
    public var day: Day?
  }

  public let round: ReportingRound
  public let agency: Agency
  public let grouping: Grouping
  /// The day whose classes and assignments it tells: the as-of day, but none after the report is due.
  public let day: Day
  /// In the order in which the round asks for them, without those that do not apply here.
  public let entries: [RoundEntry]
  /// How many indicators do not apply here.
  public let leftOut: Int
  public let evaluation: ProgrammeEvaluation
  /// Of the whole programme for the agency of the workspace, else those that the agency leads.
  public let assignments: AssignmentReport
  /// How far the figures of the agency are on their way to approval, on the as-of day.
  public let part: RoundPart
  let workspace: Workspace

  public init(
    _ workspace: Workspace, _ round: ReportingRound, of agency: Agency, by grouping: Grouping,
    asOf: Day
  ) {
    let day = min(asOf, round.due)
    let evaluation = workspace.evaluation(asOf: day, agency: agency.id)
    let all = workspace.entries(of: round, agency: agency.id)
    let applicable = all.filter { entry in
      entry.figure.value != nil
        || evaluation.indicators[entry.indicator.code]?.assessment.reasons.contains(.notApplicable)
          != true
    }
    part = workspace.part(of: agency, in: round, asOf: asOf)
    self.round = round
    self.agency = agency
    self.grouping = grouping
    self.day = day
    self.evaluation = evaluation
    self.workspace = workspace
    entries = applicable
    leftOut = all.count - applicable.count
    let isWhole = agency.id == workspace.definitions.info.agency
    assignments = AssignmentReport(workspace, asOf: day) { assignment in
      isWhole || assignment.lead == .agency(agency.id)
    }
  }

  var definitions: Definitions { workspace.definitions }

  /// The round that this agency reports next; nil where the calendar has none.
  var nextRound: ReportingRound? { definitions.round(after: round) }

  /// Those that belong to all contents and so speak of direction as a whole; none by area, where
  /// each has its place.
  var crossCutting: [RoundEntry] {
    grouping == .area ? [] : entries.filter { definitions.leadingContent(of: $0.indicator) == 0 }
  }

  var parts: [Part] {
    let programme = definitions.programme
    return switch grouping {
    case .content:
      programme.contents.map { content in
        Part(
          id: content.id, name: content.name,
          evaluation: evaluation.contents.first { $0.id == content.id },
          entries: entries.filter {
            definitions.leadingContent(of: $0.indicator) == content.id
          })
      }
    case .area:
      programme.areas.map { area in
        Part(
          id: area.id, name: area.name,
          evaluation: evaluation.areas.first { $0.id == area.id },
          entries: entries.filter { $0.indicator.area == area.id })
      }
    }
  }

  func observation(_ key: ObservationKey) -> Observation? { workspace.ledger.observation(key) }

  func shownClass(_ entry: RoundEntry) -> ProgressClass {
    evaluation.indicators[entry.indicator.code]?.shownClass ?? .noData
  }

  func target(_ entry: RoundEntry) -> Double? {
    evaluation.indicators[entry.indicator.code]?.assessment.target
  }

  /// Whether the target that `target` tells is made up for demonstration.
  func hasIllustrativeTarget(_ entry: RoundEntry) -> Bool {
    workspace.targets(of: entry.indicator, agency: agency.id).contains {
      $0.year == evaluation.milestone && $0.isIllustrative
    }
  }

  /// Whether anything shown is made up for demonstration.
  public var isIllustrative: Bool {
    assignments.isIllustrative
      || entries.contains { entry in
        entry.figure.isIllustrative || entry.before.figure?.isIllustrative == true
          || entry.yearEarlier.figure?.isIllustrative == true
          || entry.latest?.isIllustrative == true || hasIllustrativeTarget(entry)
      }
  }
}

extension RoundReport {
  /// What people wrote that may say why: explanations of figures, notes on those that are missing
  /// or behind, comments made since the window opened, and notes on overdue assignments.
  var remarks: [Remark] {
    entries.flatMap(remarks) + assignments.rows.flatMap(remarks)
  }

  private func remarks(on entry: RoundEntry) -> [Remark] {
    let code = entry.indicator.code
    let observation = entry.figure.observation
    let isExplained = entry.figure.value == nil || shownClass(entry).isBehind
    let texts = [observation?.explanation ?? "", isExplained ? observation?.note ?? "" : ""]
    return texts.filter { !$0.isEmpty }.map { Remark(code: code, text: $0) } + comments(on: code)
  }

  private func remarks(on row: AssignmentReport.Row) -> [Remark] {
    let code = row.assignment.code
    let isExplained = row.status == .overdue && !row.progress.note.isEmpty
    return (isExplained ? [Remark(code: code, text: row.progress.note)] : []) + comments(on: code)
  }

  private func comments(on code: String) -> [Remark] {
    workspace.ledger.comments(on: code).reversed().compactMap { version in
      guard case .comment(let text)? = version.record,
        (round.windowStart...day).contains(version.at.day)
      else { return nil }
      return Remark(code: code, text: text, person: version.person, day: version.at.day)
    }
  }
}

extension ProgressClass {
  /// Whether it says that the indicator is not where the path wants it.
  var isBehind: Bool {
    switch self {
    case .accelerate, .limited, .deterioration, .missed: true
    case .achieved, .onTrack, .tooEarly, .noData, .notAssessed: false
    }
  }
}
