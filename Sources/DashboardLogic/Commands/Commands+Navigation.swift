import ReformModel
import TerminalInterface

extension Command {
  static let navigation: [Command] = [
    Command(
      .open, in: screens, keys: [KeyEvent(.enter)], footer: 0,
      availability: { $0.availabilityOfDestination },
      perform: { $0.openSelected() }),
    Command(
      .close, in: [.everywhere], keys: [KeyEvent(.escape)], footer: 1,
      availability: {
        $0.canClose ? .available : .unavailable($0.words.quitHint($0.keyName(of: .quit)))
      },
      perform: { $0.close() }),
    Command(
      .nextSibling, in: screens, keys: [KeyEvent(.tab)], footer: 6
    ) { $0.goToSibling(1) },
    Command(
      .previousSibling, in: screens, keys: [KeyEvent(.tab, .shift)]
    ) { $0.goToSibling(-1) },
    Command(
      .goBack, in: [.everywhere], keys: [KeyEvent(.left, .alt), .character("[")],
      availability: {
        $0.trail.canGoBack || $0.presentation?.isAway == true
          ? .available : .unavailable($0.words.nothingBack)
      },
      perform: {
        if !$0.returnToSlide(.back) { $0.trail.goBack() }
        return []
      }),
    Command(
      .goForward, in: [.everywhere], keys: [KeyEvent(.right, .alt), .character("]")],
      availability: { $0.trail.canGoForward ? .available : .unavailable($0.words.nothingForward) },
      perform: {
        $0.trail.goForward()
        return []
      }),
    Command(.assignments, in: [.everywhere], keys: [.character("a")], footer: 4) {
      $0.show(.assignments)
    },
    Command(.agencies, in: [.everywhere], keys: [.character("d")], footer: 12) {
      $0.show(.agencies)
    },
    Command(.gaps, in: [.everywhere], keys: [.character("n")], footer: 12) { $0.show(.gaps) },
    Command(.rounds, in: [.everywhere], keys: [.character("r")], footer: 12) { $0.show(.rounds) },
    Command(.surveys, in: [.everywhere], keys: [.character("S")], footer: 12) { $0.show(.surveys) },
    Command(.changes, in: [.everywhere], keys: [.character("w")], footer: 12) { $0.show(.changes) },
    Command(
      .why, in: [.overview], keys: [.character("i")], footer: 1,
      availability: {
        $0.worstIndicator == nil ? .unavailable($0.words.nothingBelow) : .available
      },
      perform: { state in
        state.worstIndicator.map { state.show(.indicator($0, agency: state.settings.agency)) } ?? []
      }),
    Command(.matrix, in: [.everywhere], keys: [.character("x")], footer: 12) { $0.show(.matrix) },
    Command(.overview, in: [.everywhere], keys: [.character("o")]) {
      while !$0.trail.isAtTop { $0.trail.ascend() }
      return []
    },
  ]
}

extension DashboardState {
  /// Where Enter leads from the selected row; nil where it leads nowhere.
  var destination: Destination? {
    let row = place.list.selected
    switch place.screen {
    case .overview:
      return definitions.programme.areas[safe: row].map { .place(Place(.area($0.id))) }
    case .matrix: return .place(Place(.section(ProgrammeMatrix(definitions).sections[row])))
    case .section(let section):
      if place.sectionTab == .assignments {
        return assignmentRows(of: section, at: place)[safe: row].map(destination)
      }
      return indicatorRows(of: section, at: place)[safe: row].map {
        .place(Place(.indicator($0.code, agency: settings.agency)))
      }
    case .assignments:
      return assignmentRows(tab: place.assignmentTab, at: place)[safe: row].map(destination)
    case .assignment, .observation: return destination(ofDetail: row)
    case .indicator(let code, let agency): return destination(in: code, agency, row)
    case .history: return journalRow(at: row).flatMap(place).map { .place($0) }
    case .conflicts: return conflictRows[safe: row].map { .decision($0.key) }
    case .agencies:
      return agencyRows(at: place)[safe: row].map { .place(Place(.agency($0.agency.id))) }
    case .agency(let id): return destination(inAgency: id, row)
    case .gaps: return gapRows[safe: row].map(destination)
    case .rounds: return roundRows(at: place)[safe: row].map { .place(Place(.round($0.round.id))) }
    case .round(let id):
      return roundPartRows(of: id, at: place)[safe: row].map { .place(Place(.roundPart($0.key))) }
    case .roundPart(let key): return destination(inPart: key, row)
    case .report(_, let agency): return destination(inReportOf: agency, row)
    case .surveys: return surveyRows(at: place)[safe: row].map(destination)
    case .changes: return changeRows(at: place)[safe: row].flatMap(destination)
    case .grid: return nil
    }
  }

  /// The worst indicator of the panel under the cursor, which is named there first.
  var worstIndicator: String? {
    evaluation.areas[safe: place.list.selected].flatMap { urgentIndicators(of: $0).first?.code }
  }

  /// What Enter opens.
  enum Destination {
    case place(Place)
    case tab(Int)
    case decision(RecordKey)
  }

  /// Whether Enter leads anywhere, or why not; a decision is asked only of who may change it.
  var availabilityOfDestination: Availability {
    switch destination {
    case nil: .unavailable(words.nothingBelow)
    case .decision(let key):
      reasonNotToChange(key).map(Availability.unavailable) ?? .available
    case .place, .tab: .available
    }
  }

  /// Goes down to a screen, unless it is the one that is shown.
  mutating func show(_ screen: Screen) -> [Effect] {
    let below = trail.stack
    if place.screen != screen { trail.descend(to: Place(screen)) }
    // The screen below a slide is asked for too.
    presentation?.leave(below, for: trail.stack)
    return []
  }

  mutating func openSelected() -> [Effect] {
    switch destination {
    case .place(let place): trail.descend(to: place)
    case .tab(let tab):
      guard let point = chartCursor else { return openTab(tab) }
      let effects = openTab(tab) + select(row: point)
      trail.current.pointLeft = point
      return effects
    case .decision(let key): return askToDecide(key)
    case nil: break
    }
    return []
  }

  /// Whether there is a filter to clear, or a level or slide to go back to.
  var canClose: Bool { !trail.isAtTop || !place.filter.isEmpty || presentation?.isAway == true }

  /// Goes back to the point of the chart that led here, takes the cursor and the second line off a
  /// chart, clears the filter, goes back to the slide, else up one level.
  mutating func close() -> [Effect] {
    if chartCursor != nil { return select(row: 0) }
    if let point = place.pointLeft {
      return openTab(IndicatorTab.chart.rawValue) + select(row: point + 1)
    }
    if place.companion != nil {
      trail.current.companion = nil
      return []
    }
    if !place.filter.isEmpty {
      trail.current.filter = ""
      return select(row: 0)
    }
    if !returnToSlide(.up) { trail.ascend() }
    return []
  }

  /// The next area, indicator, panel or tab on the same level.
  mutating func goToSibling(_ step: Int) -> [Effect] {
    switch place.screen {
    case .overview:
      return select(row: (place.list.selected + step + 6) % 6)
    case .assignments, .grid:
      return openTab(place.tab + step)
    case .history, .conflicts: return []
    case .observation(let key): return showNeighbour(of: key, step)
    case .assignment(let code):
      let codes = definitions.assignments.map(\.code)
      guard let next = codes.neighbour(of: code, step) else { return [] }
      replaceScreen(with: .assignment(next))
    case .matrix: return select(row: place.list.selected + step)
    case .section(let section):
      replaceScreen(with: .section(neighbour(of: section, step)))
    case .agencies: return openTab(place.tab + step)
    case .round, .roundPart, .report: return openTab(place.tab + step)
    case .gaps, .changes, .rounds, .surveys: return select(row: place.list.selected + step)
    case .agency(let id):
      let level = definitions.agency(id)?.level
      let sisters = definitions.agencies.filter { $0.level == level && $0.exists(on: asOf) }
      guard let next = sisters.map(\.id).neighbour(of: id, step) else { return [] }
      replaceScreen(with: .agency(next))
    case .indicator(let code, let agency):
      let area = definitions.indicator(code)?.area
      let codes = definitions.indicators.filter { $0.area == area }.map(\.code)
      guard let next = codes.neighbour(of: code, step) else { return [] }
      replaceScreen(with: .indicator(next, agency: agency))
    }
    return []
  }

  /// The period after or before, of those that the series has.
  private mutating func showNeighbour(of key: ObservationKey, _ step: Int) -> [Effect] {
    let periods = (evaluation(of: key.indicator, agency: key.agency)?.series ?? []).map(\.period)
    guard let period = periods.neighbour(of: key.period, step) else { return [] }
    var next = key
    next.period = period
    replaceScreen(with: .observation(next))
    return []
  }

  /// The next solution; the next content, where no solution is chosen.
  private func neighbour(of section: ProgrammeSection, _ step: Int) -> ProgrammeSection {
    var next = section
    if let area = section.area {
      next.area = definitions.programme.areas.map(\.id).neighbour(of: area, step)
    } else if let content = section.content {
      next.content = definitions.programme.contents.map(\.id).neighbour(of: content, step)
    }
    return next
  }

  /// Another screen of the same kind, on the same tab and in the same order.
  private mutating func replaceScreen(with screen: Screen) {
    var next = Place(screen)
    next.tab = place.tab
    next.sort = place.sort
    if case .agency = place.companion { next.companion = place.companion }
    trail.replace(with: next)
  }

  func destination(of row: AssignmentRow) -> Destination {
    .place(Place(.assignment(row.assignment.code)))
  }

  private func destination(in code: String, _ agency: String, _ row: Int) -> Destination? {
    switch place.indicatorTab {
    case .chart: .tab(IndicatorTab.series.rawValue)
    case .series:
      seriesRows(indicator: code, agency: agency)[safe: row].map {
        .place(
          Place(
            .observation(
              $0.observation ?? ObservationKey(indicator: code, agency: agency, period: $0.period)))
        )
      }
    case .agencies:
      agencyRows(indicator: code, at: place)[safe: row].map {
        .place(Place(.indicator(code, agency: $0.agency)))
      }
    case .definition, .history: nil
    }
  }
}

extension Array {
  /// The element at an index, or nil outside.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension Array where Element: Equatable {
  /// The element some steps from another, around the ends.
  func neighbour(of element: Element, _ step: Int) -> Element? {
    firstIndex(of: element).map { self[($0 + step + count) % count] }
  }
}
