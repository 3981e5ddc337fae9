import DashboardLogic
import ReformModel

extension Scene {
  func readIndicator(_ code: String, _ agency: String) -> ScreenReading {
    guard let view = IndicatorView(self, code, agency) else {
      return ScreenReading(title: code, facts: [words.unknownIndicator(code)])
    }
    let standing = view.standingSentence
    let list: RowReading
    switch state.place.indicatorTab {
    case .chart:
      return ScreenReading(
        title: state.heading(of: view.indicator), facts: [standing] + view.answers,
        tabs: words.indicatorTabs)
    case .definition:
      return ScreenReading(
        title: state.heading(of: view.indicator),
        facts: state.definitionFacts(of: view.indicator, agency: agency).map {
          "\($0.label): \($0.text)".stopped
        }, tabs: words.indicatorTabs)
    case .series: list = view.seriesRows
    case .agencies: list = view.agencyRows
    case .history: list = view.historyRows
    }
    return list.reading(
      title: state.heading(of: view.indicator), facts: [standing], tabs: words.indicatorTabs)
  }
}

extension IndicatorView {
  /// The class, the value, the target and the trend, whose they are, and who leads.
  fileprivate var standingSentence: String {
    let assessment = evaluation.assessment
    let period = assessment.period.map { ", \(words.period($0))" } ?? ""
    let trend = evaluation.trend.map {
      "\(scene.spoken(row.trend)) \(words.comparedWith(words.period($0.against)))"
    }
    return scene.said([
      scene.said(words.statusHead, scene.word(row)),
      evaluation.manualStatus == nil ? "" : words.setByHand,
      scene.said(words.valueHead.lowercased(), scene.spoken(row.value.text()) + period),
      row.target.isAbsent
        ? "" : "\(words.targetOf(assessment.milestone)) \(scene.spoken(row.target.text()))",
      row.trend.isEmpty ? "" : trend ?? "",
      scene.said(words.agencyHead.lowercased(), scene.agencyName(agency)),
      scene.said(words.leadHead.lowercased(), row.lead),
    ])
  }

  /// Why, how fast, whether it will be reached, what is missing, and what is being done.
  fileprivate var answers: [String] {
    let chart = LineChart(
      indicator, evaluation, milestones: scene.definitions.programme.milestones.map(\.year))
    return [chart.description(words).stopped]
      + sentences(of: why) + sentences(of: pace) + sentences(of: parts) + [owed] + work
  }

  private func sentences(of sheet: FactSheet) -> [String] {
    guard !sheet.isEmpty else { return [] }
    return ["\(sheet.title)".stopped]
      + sheet.sentences(scene.spoken).map(\.stopped)
  }

  /// The periods for which this agency has not reported.
  private var owed: String {
    guard let body = scene.definitions.agency(agency) else { return "" }
    let gaps = scene.state.shownWorkspace.gaps(of: body, asOf: scene.state.asOf)
    guard let gap = gaps.first(where: { $0.indicator == indicator.code }) else { return "" }
    return words.owes(
      scene.agencyName(agency), gap.count, from: words.period(gap.first), since: gap.since)
  }

  /// The assignments that are to move the indicator, each with its lead and state.
  private var work: [String] {
    let linked = scene.definitions.assignments.filter { $0.indicators.contains(indicator.code) }
    guard !linked.isEmpty else { return [] }
    let rows = scene.assignmentRows(linked.map(scene.state.assignmentRow))
    return ["\(words.assignmentsTitle):"] + (0..<rows.count).map(rows.row)
  }

  fileprivate var seriesRows: RowReading {
    let table = seriesTable
    let view = table.view(in: unlimitedColumns)
    return RowReading(
      count: table.rows.count, nothing: words.noDataBecause(scene.state.asOf),
      row: { view.sentence($0, plain: [.period]) })
  }

  fileprivate var agencyRows: RowReading {
    let rows = scene.state.agencyRows(indicator: indicator.code, at: place)
    let view = AgencyTable(self, rows).table(in: unlimitedColumns)
    return RowReading(
      count: rows.count, nothing: words.noAgencies(matching: place.filter),
      row: { view.sentence($0, plain: [.name]) })
  }

  fileprivate var historyRows: RowReading {
    let table = historyTable
    let view = table.view(in: unlimitedColumns)
    return RowReading(
      count: table.rows.count, nothing: words.noHistory,
      row: { view.sentence($0, plain: [.time, .person, .period]) })
  }
}
