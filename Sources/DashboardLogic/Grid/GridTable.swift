public import ReformModel

/// A row of a grid: one indicator of one agency.
public struct GridRow: Sendable, Hashable {
  public let indicator: Indicator
  public let agency: String
}

/// A column of a grid: a period, and what of a value is typed there.
public struct GridColumn: Sendable, Hashable {
  public let period: Period
  public let part: GridPart

  public init(period: Period, part: GridPart) {
    self.period = period
    self.part = part
  }
}

/// What of an observation stands in a cell; the raw values name the texts of a draft.
public enum GridPart: String, Sendable, Hashable, CaseIterable {
  case value, numerator, denominator

  func number(of observation: Observation?) -> ExactDecimal? {
    switch self {
    case .value: observation?.value
    case .numerator: observation?.numerator
    case .denominator: observation?.denominator
    }
  }
}

/// The rows and columns of a grid as they are shown.
public struct GridTable: Sendable {
  public let rows: [GridRow]
  public let columns: [GridColumn]
}

extension DashboardState {
  /// The grid on screen; nil on other screens.
  public var grid: EntryGrid? {
    if case .grid(let grid) = place.screen { return grid }
    return nil
  }

  /// What a place shows of its grid; empty on other screens.
  public func gridTable(at place: Place) -> GridTable {
    guard case .grid(let grid) = place.screen else { return GridTable(rows: [], columns: []) }
    let shape = grid.shape(at: place)
    return GridTable(
      rows: gridRows(grid, shape, filter: place.filter), columns: gridColumns(grid, shape))
  }

  func gridRows(_ grid: EntryGrid, _ shape: GridShape, filter: String) -> [GridRow] {
    let indicators = grid.indicators.compactMap(definitions.indicator).filter {
      if case .periods(let frequency) = shape { $0.frequency == frequency } else { true }
    }
    switch grid.subject {
    case .area(_, let agency):
      return indicators.filter { matches($0, filter) }.map {
        GridRow(indicator: $0, agency: agency)
      }
    case .indicator:
      guard let indicator = indicators.first else { return [] }
      let agencies =
        filter.isEmpty
        ? grid.agencies
        : grid.agencies.filter { definitions.agency($0).map { matches($0, filter) } ?? false }
      return agencies.map { GridRow(indicator: indicator, agency: $0) }
    }
  }

  func gridColumns(_ grid: EntryGrid, _ shape: GridShape) -> [GridColumn] {
    switch shape {
    case .periods(let frequency):
      gridPeriods(frequency).map { GridColumn(period: $0, part: .value) }
    case .parts:
      [GridPart.numerator, .denominator].map { GridColumn(period: grid.period, part: $0) }
    }
  }

  /// The running period and those before it, the oldest first.
  func gridPeriods(_ frequency: Frequency) -> [Period] {
    var periods = [Period(frequency, containing: settings.today)]
    for _ in 0..<frequency.gridDepth { periods.append(periods[periods.count - 1].previous) }
    return periods.reversed()
  }

  /// The newest period of a frequency that has ended today.
  func gridNewestEnded(_ frequency: Frequency) -> Period {
    let running = Period(frequency, containing: settings.today)
    return running.lastDay <= settings.today ? running : running.previous
  }
}

extension EntryGrid {
  /// The shape whose tab is open.
  public func shape(at place: Place) -> GridShape { shapes[safe: place.tab] ?? shapes[0] }

  /// How much room the figures of a shape take.
  public func metrics(of shape: GridShape) -> GridMetrics { shape == .parts ? parts : values }
}
