import DashboardLogic
import ReformModel

/// Tables of screens that are not lists.
extension Scene {
  /// The six areas with their scores and counts.
  var overviewTable: ScreenTable {
    let classes = ProgressClass.allCases
    let groups = state.evaluation.areas
    let head = [
      words.numberHead, words.areaLabel, words.scoreHead, words.noteColumn(of: words.scoreHead),
      words.pathHead, words.coverageHead + " %",
    ]
    let tail = [words.assignmentsTitle, words.overdueHead, words.dueSoonHead]
    return ScreenTable(
      columns: head + classes.map(words.name) + tail,
      rows: groups.map { group in
        let area = definitions.programme.areas.first { $0.id == group.id }
        let known: [ScreenTable.Cell] = [
          .init(group.id), .init(text: area?.short[words.language] ?? ""), .init(group.score),
          note(on: group), .init(group.expectedScore), .init(group.coverage * 100),
        ]
        let tally = group.assignments
        return known + classes.map { .init(group.counts[$0] ?? 0) }
          + [.init(tally.total), .init(tally.overdue), .init(tally.dueSoon)]
      })
  }

  /// The cells of the matrix, a row each.
  var matrixTable: ScreenTable {
    let sections = ProgrammeMatrix(definitions).sections
    return ScreenTable(
      columns: [
        words.areaLabel, words.contentHead, words.scoreHead, words.noteColumn(of: words.scoreHead),
        words.coverageHead + " %",
        words.indicatorsTab, words.assignmentsTitle,
      ], rows: zip(sections, state.groups(of: sections)).map(matrixRow))
  }

  private func matrixRow(_ section: ProgrammeSection, _ group: GroupEvaluation)
    -> [ScreenTable.Cell]
  {
    let content = definitions.programme.contents.first { $0.id == section.content }
    let area = state.title(of: ProgrammeSection(area: section.area), isShort: true)
    return [
      .init(text: area), .init(text: content?.short[words.language] ?? words.allContentsHead),
      .init(group.score), note(on: group), .init(group.coverage * 100),
      .init(group.indicators.count),
      .init(group.assignments.total),
    ]
  }

  /// Whether a score rests on made-up values, in a word.
  private func note(on group: GroupEvaluation) -> ScreenTable.Cell {
    group.score != nil && hasIllustrative(group)
      ? .text(words.shortIllustrativeMeaning) : .empty
  }

  /// The saved values of a grid; what is only typed is nobody's figure yet.
  var gridTable: ScreenTable {
    let grid = state.gridTable(at: state.place)
    let heads = grid.columns.map { column in
      let period = words.shortPeriod(column.period)
      return switch column.part {
      case .value: period
      case .numerator: "\(period) \(words.numeratorField)"
      case .denominator: "\(period) \(words.denominatorField)"
      }
    }
    return ScreenTable(
      columns: [words.codeHead, words.indicatorHead, words.agencyHead] + heads
        + [words.illustrativePeriods],
      rows: grid.rows.map { row in
        let names: [ScreenTable.Cell] = [
          .init(text: row.indicator.code), .init(text: row.indicator.name[words.language]),
          .init(text: agencyName(row.agency)),
        ]
        return names + grid.columns.map { value($0, row) } + [madeUp(grid.columns, row)]
      })
  }

  /// The periods whose value somebody made up.
  private func madeUp(_ columns: [GridColumn], _ row: GridRow) -> ScreenTable.Cell {
    var periods: [String] = []
    for column in columns where column.part != .denominator {
      let key = ObservationKey(
        indicator: row.indicator.code, agency: row.agency, period: column.period)
      guard state.workspace.ledger.observation(key)?.isIllustrative == true else { continue }
      periods.append(words.shortPeriod(column.period))
    }
    return .init(text: periods.joined(separator: " "))
  }

  private func value(_ column: GridColumn, _ row: GridRow) -> ScreenTable.Cell {
    let key = ObservationKey(
      indicator: row.indicator.code, agency: row.agency, period: column.period)
    guard let observation = state.workspace.ledger.observation(key) else { return .empty }
    switch column.part {
    case .value:
      if let value = observation.value { return .number(value.plain) }
      let computed = observation.number(factor: row.indicator.formula?.factor)
      return computed.map { .init($0, decimals: row.indicator.decimals) } ?? .empty
    case .numerator: return observation.numerator.map { .number($0.plain) } ?? .empty
    case .denominator: return observation.denominator.map { .number($0.plain) } ?? .empty
    }
  }
}

extension ScreenTable.Cell {
  init(_ value: Int) { self = .number(String(value)) }

  /// A number with so many digits after the point; empty where there is none.
  init(_ value: Double?, decimals: Int = 1) {
    guard let value, value.isFinite, value.magnitude < 1e12 else {
      self = .empty
      return
    }
    let shown = Words(.english).number(value, decimals: decimals)
    self = .number(String(shown.compactMap { $0 == "," ? nil : $0 == "−" ? "-" : $0 }))
  }
}
