import ReformModel

extension DashboardState {
  public var isOnChart: Bool {
    if case .indicator = place.screen { place.indicatorTab == .chart } else { false }
  }

  /// Which point of the chart is read out, 0 the newest; nil where none is.
  public var chartCursor: Int? {
    guard isOnChart, place.list.selected > 0 else { return nil }
    return place.list.selected - 1
  }

  /// What can stand in the chart beside the series on screen: the same indicator of other agencies,
  /// then other indicators of this one, those of the same unit first.
  var comparable: [PaletteEntry] {
    guard case .indicator(let code, let agency) = place.screen,
      let own = definitions.indicator(code)
    else { return [] }
    let ledger = shownWorkspace.ledger
    let agencies = definitions.agencies.filter {
      $0.id != agency && (ledger.reports(code, agency: $0.id) || $0.id == settings.agency)
    }
    let indicators = definitions.indicators.filter {
      $0.code != code && ledger.reports($0.code, agency: agency)
    }
    return agencies.map(entry)
      + indicators.stablySorted { $0.unit == own.unit && $1.unit != own.unit }.map(entry)
  }

  mutating func askWhatToCompare() -> [Effect] {
    overlay = .palette(Palette(comparable, for: .compare))
    return []
  }

  /// Puts what was chosen into the chart, and shows it.
  mutating func compare(with target: PaletteEntry.Target) -> [Effect] {
    switch target {
    case .indicator(let code): trail.current.companion = .indicator(code)
    case .agency(let id): trail.current.companion = .agency(id)
    case .command, .section, .assignment, .person, .place: return []
    }
    return openTab(IndicatorTab.chart.rawValue)
  }
}
