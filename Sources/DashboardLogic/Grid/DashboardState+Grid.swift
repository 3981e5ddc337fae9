import ReformModel
import TerminalInterface

extension DashboardState {
  /// What `g` would open; nil where there is nothing to enter.
  var gridTarget: GridTarget? {
    let row = place.list.selected
    switch place.screen {
    case .overview:
      return definitions.programme.areas[safe: row].flatMap { gridTarget(area: $0.id, nil) }
    case .section(let section):
      let selected =
        place.sectionTab == .indicators ? indicatorRows(of: section, at: place)[safe: row] : nil
      let area = selected.flatMap { definitions.indicator($0.code)?.area } ?? section.area
      return area.flatMap { gridTarget(area: $0, selected?.code) }
    case .indicator(let code, let agency):
      let chosen =
        place.indicatorTab == .agencies
        ? agencyRows(indicator: code, at: place)[safe: row]?.agency : nil
      return GridTarget(subject: .indicator(code), indicator: code, agency: chosen ?? agency)
    case .gaps:
      return entryTarget.map {
        GridTarget(
          subject: .indicator($0.indicator), indicator: $0.indicator, agency: $0.agency,
          period: $0.period)
      }
    case .agency:
      return entryTarget.flatMap { target in
        definitions.indicator(target.indicator).map {
          GridTarget(
            subject: .area($0.area, agency: target.agency), indicator: target.indicator,
            agency: target.agency, period: target.period)
        }
      }
    case .matrix, .changes, .rounds, .round, .roundPart, .report, .surveys, .history, .conflicts,
      .assignments, .assignment, .observation, .agencies, .grid:
      return nil
    }
  }

  private func gridTarget(area: Int, _ selected: String?) -> GridTarget? {
    let first = definitions.indicators.first { $0.area == area }?.code
    return (selected ?? first).map {
      GridTarget(
        subject: .area(area, agency: settings.agency), indicator: $0, agency: settings.agency)
    }
  }

  mutating func openGrid() -> [Effect] {
    guard let target = gridTarget, let indicator = definitions.indicator(target.indicator) else {
      return []
    }
    let grid = newGrid(target.subject, indicator)
    var place = Place(.grid(grid))
    place.tab = grid.shapes.firstIndex(of: .periods(indicator.frequency)) ?? 0
    trail.descend(to: place)
    selectColumn(of: target.period ?? gridNewestEnded(indicator.frequency))
    let rows = gridTable(at: self.place).rows
    return select(
      row: rows.firstIndex {
        $0.indicator.code == target.indicator && $0.agency == target.agency
      } ?? 0)
  }

  private func newGrid(_ subject: GridSubject, _ indicator: Indicator) -> EntryGrid {
    let (indicators, agencies, shapes) = gridScope(subject, indicator)
    return EntryGrid(
      subject: subject, shapes: shapes, indicators: indicators.map(\.code), agencies: agencies,
      values: gridMetrics([.value], indicators, agencies),
      parts: gridMetrics(GridPart.parts, indicators, agencies),
      period: gridNewestEnded(indicator.frequency))
  }

  private func gridScope(_ subject: GridSubject, _ indicator: Indicator)
    -> ([Indicator], [String], [GridShape])
  {
    switch subject {
    case .indicator:
      let shapes: [GridShape] = [.periods(indicator.frequency)]
      return (
        [indicator], gridAgencies(of: indicator),
        indicator.formula == nil ? shapes : shapes + [.parts]
      )
    case .area(let area, let agency):
      let indicators = definitions.indicators.filter { $0.area == area }
      let frequencies = Frequency.allCases.reversed().filter { frequency in
        indicators.contains { $0.frequency == frequency }
      }
      return (indicators, [agency], frequencies.map(GridShape.periods))
    }
  }

  /// The agency shown and those below it on the levels that report an indicator; all of them where
  /// none has reported yet and their values add up to its own.
  private func gridAgencies(of indicator: Indicator) -> [String] {
    let below = definitions.agencies.filter {
      $0.parent == settings.agency && $0.exists(on: settings.today)
    }
    let reporting = Set(
      below.filter { workspace.ledger.reports(indicator.code, agency: $0.id) }.map(\.level))
    let addsUp = indicator.overAgencies != .none
    let shown = below.filter {
      reporting.isEmpty ? addsUp : reporting.contains($0.level)
    }
    return [settings.agency] + shown.map(\.id)
  }

  private func gridMetrics(_ parts: [GridPart], _ indicators: [Indicator], _ agencies: [String])
    -> GridMetrics
  {
    var metrics = GridMetrics()
    for indicator in indicators {
      if parts.contains(.value) {
        // Room for two digits behind the mark, which people type where tables show one.
        let decimals = indicator.decimals == 0 ? 0 : max(2, indicator.decimals)
        metrics.include(words.number(0, decimals: decimals), mark: words.decimalMark)
      }
      for agency in agencies {
        for period in gridPeriods(indicator.frequency) {
          let key = ObservationKey(indicator: indicator.code, agency: agency, period: period)
          guard let observation = workspace.ledger.observation(key) else { continue }
          for number in parts.compactMap({ $0.number(of: observation) }) {
            metrics.include(words.number(number), mark: words.decimalMark)
          }
        }
      }
    }
    return metrics
  }

  /// Changes the grid on screen; nothing on other screens.
  mutating func changeGrid(_ change: (inout EntryGrid) -> Void) {
    guard var grid else { return }
    change(&grid)
    trail.current.screen = .grid(grid)
  }

  /// Opens another tab of the grid, with the cursor on the same agency and period.
  mutating func openGridShape(_ tab: Int) -> [Effect] {
    guard let grid, grid.shapes.count > 1 else { return [] }
    endEdit()
    let table = gridTable(at: place)
    let period = table.columns[safe: grid.column.selected]?.period ?? grid.period
    trail.current.tab = (tab + grid.shapes.count) % grid.shapes.count
    changeGrid { $0.column = ListPosition() }
    switch grid.shape(at: place) {
    case .parts:
      changeGrid { $0.period = period }
    case .periods(let frequency):
      selectColumn(
        of: period.frequency == frequency ? period : gridNewestEnded(frequency))
    }
    if case .area = grid.subject { return select(row: 0) }
    return select(row: place.list.selected)
  }

  /// Clears the filter, else leaves with everything typed kept as drafts.
  mutating func leaveGrid() -> [Effect] {
    endEdit()
    if !place.filter.isEmpty {
      trail.current.filter = ""
      return select(row: 0)
    }
    let effects = keepGridDrafts()
    let count = gridTyped().count
    trail.ascend()
    if count > 0 { message = Message(.info, words.gridDraftsKept(count)) }
    return effects
  }

  /// Opens the form of the value under the cursor, for its flag, note and source.
  mutating func openGridForm() -> [Effect] {
    endEdit()
    guard let cell = currentCell else { return [] }
    if let reason = reasonNotToChange(cell) {
      message = Message(.warning, reason)
      return []
    }
    return openForm(.observation(cell.key))
  }

  /// The cell under the cursor.
  public var currentCell: GridCell? {
    guard let grid else { return nil }
    let table = gridTable(at: place)
    guard let row = table.rows[safe: place.list.selected],
      let column = table.columns[safe: grid.column.selected]
    else { return nil }
    return gridCell(row, column)
  }
}

/// A grid to be opened, and what is under its cursor.
struct GridTarget {
  var subject: GridSubject
  var indicator: String
  var agency: String
  /// Nil is the newest that has ended.
  var period: Period?
}
