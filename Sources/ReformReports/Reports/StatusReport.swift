public import ReformModel

/// The roll-up of the programme by area, content or agency, as `status` prints and exports it.
public struct StatusReport: Sendable {
  /// What the programme is divided by.
  public enum Grouping: String, CaseIterable, Sendable {
    case area, content, agency
  }

  public struct Group: Sendable {
    /// A number for areas and contents, an id for agencies.
    public enum ID: Sendable, Hashable {
      case number(Int)
      case agency(String)
    }

    public var id: ID
    public var name: LocalizedText
    public var short: LocalizedText
    public var evaluation: GroupEvaluation
    /// Whether made-up values are among those assessed.
    public var isIllustrative: Bool
  }

  public let grouping: Grouping
  public let asOf: Day
  public let milestone: Int
  public let agency: Agency
  public let groups: [Group]
  public let total: GroupEvaluation
  /// Whether made-up values are among those assessed.
  public let isIllustrative: Bool

  /// - Parameter asked: The year of a milestone of the programme; nil takes the active one.
  public init(
    _ workspace: Workspace, asOf: Day, milestone asked: Int?, of agency: Agency,
    by grouping: Grouping
  ) {
    let definitions = workspace.definitions
    let evaluation = workspace.evaluation(asOf: asOf, milestone: asked, agency: agency.id)
    self.agency = agency
    self.grouping = grouping
    self.asOf = asOf
    self.milestone = evaluation.milestone
    total = evaluation.total
    let madeUp = evaluation.indicators.filter(\.value.isIllustrative).keys
    let indicators = madeUp.compactMap { definitions.indicator($0) }
    isIllustrative = !indicators.isEmpty
    switch grouping {
    case .area:
      groups = zip(definitions.programme.areas, evaluation.areas).map { area, evaluation in
        Group(
          id: .number(area.id), name: area.name, short: area.short, evaluation: evaluation,
          isIllustrative: indicators.contains { $0.area == area.id })
      }
    case .content:
      groups = zip(definitions.programme.contents, evaluation.contents).map { content, evaluation in
        Group(
          id: .number(content.id), name: content.name, short: content.short,
          evaluation: evaluation,
          isIllustrative: indicators.contains { $0.contents.contains(content.id) })
      }
    case .agency: groups = StatusReport.agencies(of: workspace, asOf, asked)
    }
  }

  /// Each agency by its own figures and by the assignments that it leads.
  private static func agencies(of workspace: Workspace, _ asOf: Day, _ milestone: Int?) -> [Group] {
    let definitions = workspace.definitions
    return definitions.agencies.filter { $0.exists(on: asOf) }.map { agency in
      let evaluation = workspace.evaluation(asOf: asOf, milestone: milestone, agency: agency.id)
      var total = evaluation.total
      let led = definitions.assignments.filter { $0.lead == .agency(agency.id) }
      total.assignments = AssignmentTally(
        led.map { ($0, workspace.ledger.progress(of: $0.code)) }, on: asOf)
      let name = agency.name(on: asOf)
      return Group(
        id: .agency(agency.id), name: name.text,
        short: LocalizedText(vi: name.short, en: name.short), evaluation: total,
        isIllustrative: evaluation.indicators.values.contains(where: \.isIllustrative))
    }
  }
}
