import ReformModel
import ReformStore

/// The roll-up of the programme by area, content or agency, as `status` prints and exports it.
struct StatusReport {
  enum Grouping: String, CaseIterable, Sendable {
    case area, content, agency

    /// The member of the JSON document that holds the groups.
    var member: String {
      switch self {
      case .area: "areas"
      case .content: "contents"
      case .agency: "agencies"
      }
    }
  }

  struct Group {
    /// A number for areas and contents, an id for agencies.
    var id: JSONValue
    var name: LocalizedText
    var short: LocalizedText
    var evaluation: GroupEvaluation
    /// Whether made-up values are among those assessed.
    var isIllustrative: Bool
  }

  let grouping: Grouping
  let asOf: Day
  let milestone: Int
  let agency: Agency
  let groups: [Group]
  let total: GroupEvaluation
  /// Whether made-up values are among those assessed.
  let isIllustrative: Bool

  init(
    _ workspace: Workspace, asOf: Day, milestone: Int?, agency id: String?, by grouping: Grouping
  ) throws {
    let definitions = workspace.definitions
    agency = try definitions.found(agency: id)
    let asked = try definitions.found(milestone: milestone)
    let evaluation = workspace.evaluation(asOf: asOf, milestone: asked, agency: agency.id)
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
        id: .string(agency.id), name: name.text,
        short: LocalizedText(vi: name.short, en: name.short), evaluation: total,
        isIllustrative: evaluation.indicators.values.contains(where: \.isIllustrative))
    }
  }
}
