import DashboardLogic
import ReformModel

extension Scene {
  func readOverview() -> ScreenReading {
    let overview = Overview(self)
    let total = state.evaluation.total
    let facts = [
      said([said(words.wholeProgramme, scored(total)), classes(of: total)]),
      said(overview.due.map { spoken($0.text) }),
    ]
    return ScreenReading(
      title: words.overviewTitle, facts: facts, count: overview.panels.count,
      row: { sentence(about: overview.panels[$0]) })
  }

  /// An area: its score, its classes, what needs attention, and its assignments.
  private func sentence(about panel: Panel) -> String {
    let urgent = urgentIndicators(of: panel.group).prefix(2).compactMap { evaluation -> String? in
      guard let indicator = definitions.indicator(evaluation.code) else { return nil }
      let row = IndicatorTable.Row(self, indicator, evaluation)
      return "\(state.heading(of: indicator)) (\(word(row)))"
    }
    return said([
      panel.area.short[words.language], scored(panel.group), classes(of: panel.group),
      said(words.attentionLabel, urgent.joined(separator: ", ")),
      spoken(tally(panel.group.assignments)),
    ])
  }

  func readSection(_ section: ProgrammeSection) -> ScreenReading {
    let view = SectionView(self, section)
    let facts = [said([scored(view.group), classes(of: view.group)])]
    let list: RowReading =
      switch state.place.sectionTab {
      case .indicators: indicatorRows(state.indicatorRows(of: section, at: state.place))
      case .assignments: assignmentRows(state.assignmentRows(of: section, at: state.place))
      }
    return list.reading(title: title(of: section, isShort: false), facts: facts, tabs: view.tabs)
  }
}

/// The rows of a list in sentences, before it is known what stands around them.
struct RowReading {
  var count: Int
  var nothing: String
  var row: (Int) -> String

  func reading(title: String, facts: [String] = [], tabs: [String] = []) -> ScreenReading {
    ScreenReading(
      title: title, facts: facts, tabs: tabs, count: count, nothing: nothing, row: row)
  }
}

extension Scene {
  func indicatorRows(_ evaluations: [IndicatorEvaluation]) -> RowReading {
    let view = IndicatorTable(self, evaluations).view(in: unlimitedColumns)
    return RowReading(
      count: evaluations.count, nothing: words.noIndicators(matching: state.place.filter),
      row: { view.sentence($0, plain: [.code, .name]) })
  }

  func assignmentRows(_ rows: [AssignmentRow]) -> RowReading {
    let view = AssignmentTable(scene: self, rows: rows).view(in: unlimitedColumns)
    return RowReading(
      count: rows.count, nothing: words.noAssignments(matching: state.place.filter),
      row: { view.sentence($0, plain: [.code, .name, .left]) })
  }
}
