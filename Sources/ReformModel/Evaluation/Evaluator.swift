/// Computes the evaluation of one agency on one day.
struct Evaluator {
  let workspace: Workspace
  let asOf: Day
  private let milestone: Int
  private let agency: String
  private let method: AssessmentMethod?
  private let series: SeriesBuilder
  /// Baselines are those of the province; elsewhere the first observation stands in.
  private let isProvince: Bool
  /// The ids of the other agencies of the same level.
  private let sisters: Set<String>

  init(
    _ workspace: Workspace, asOf: Day, milestone: Int?, agency: String?, method: AssessmentMethod?
  ) {
    let agency = agency ?? workspace.definitions.info.agency
    self.workspace = workspace
    self.asOf = asOf
    self.milestone = workspace.definitions.programme.activeMilestone(on: asOf, asked: milestone)
    self.agency = agency
    self.method = method
    series = SeriesBuilder(workspace, agency: agency)
    let level = workspace.definitions.agency(agency)?.level ?? .province
    isProvince = level == .province
    sisters = Set(
      workspace.definitions.agencies.filter { $0.level == level && $0.id != agency }.map(\.id))
  }

  func evaluation(of indicator: Indicator) -> IndicatorEvaluation {
    prepared(indicator).evaluation(at: asOf.position).0
  }

  func evaluation() -> ProgrammeEvaluation {
    let definitions = workspace.definitions
    let prepared = definitions.indicators.map(prepared)
    let evaluated = prepared.map { $0.evaluation(at: asOf.position) }
    let history = quarterEnds.map { position in prepared.map { $0.rating(at: position) } }
    let table = RatingTable(
      definitions: definitions, ratings: evaluated.map(\.1), history: history,
      progress: assignmentProgress, asOf: asOf)
    return ProgrammeEvaluation(
      asOf: asOf, milestone: milestone, agency: agency,
      indicators: Dictionary(
        evaluated.map { ($0.0.code, $0.0) }, uniquingKeysWith: { first, _ in first }),
      areas: definitions.programme.areas.map { area in
        table.group(area.id, of: { $0.area == area.id }, assignments: { $0.area == area.id })
      },
      contents: definitions.programme.contents.map { content in
        table.group(
          content.id, of: { $0.contents.contains(content.id) },
          assignments: { $0.contents.contains(content.id) })
      },
      total: table.total())
  }

  /// In the order of the assignments.
  var assignmentProgress: [AssignmentProgress] {
    workspace.definitions.assignments.map { workspace.ledger.progress(of: $0.code) }
  }

  /// The ends of the last eight quarters that have ended, oldest first.
  private var quarterEnds: [Double] {
    let now = (asOf.position * 4).rounded(.down) / 4
    return (0..<8).map { now - Double(7 - $0) / 4 }
  }

  func prepared(_ indicator: Indicator) -> PreparedIndicator {
    let series = series.series(of: indicator)
    return PreparedIndicator(
      indicator, series: series, given: assessmentCase(of: indicator),
      manual: manualStatus(of: indicator),
      isCollected: isProvince || !series.points.isEmpty || isReportedBySisters(indicator.code))
  }

  /// Below the province an indicator applies to an agency if any agency of the same level reports
  /// it: one collected nowhere else at that level is owed by nobody there.
  private func isReportedBySisters(_ code: String) -> Bool {
    workspace.ledger.agencies(speakingOf: code).contains {
      sisters.contains($0) && workspace.ledger.reports(code, agency: $0)
    }
  }

  private func assessmentCase(of indicator: Indicator) -> AssessmentCase {
    let programme = workspace.definitions.programme
    let start = indicator.baseline
    return AssessmentCase(
      id: indicator.code, direction: indicator.direction,
      baseline: isProvince
        ? start.value.map { BaselineValue(period: start.period, value: $0.double) } : nil,
      targets: workspace.targets(of: indicator, agency: agency).map {
        TargetValue(year: $0.year, value: $0.value.double)
      },
      observations: [], asOf: asOf, milestone: milestone,
      path: indicator.pathShape ?? programme.pathShape,
      method: method ?? indicator.method ?? programme.method,
      naturalLimit: indicator.naturalLimit, thresholds: programme.thresholds,
      isSeasonal: indicator.isSeasonal)
  }

  private func manualStatus(of indicator: Indicator) -> ManualStatus? {
    let key = RecordKey.manualStatus(indicator: indicator.code, agency: agency)
    guard case .manualStatus(let status)? = workspace.ledger.shownRecord(key),
      asOf <= status.until
    else { return nil }
    return status
  }
}
