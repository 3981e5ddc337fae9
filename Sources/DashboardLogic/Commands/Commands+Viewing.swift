import ReformModel
import TerminalInterface

extension Command {
  static let viewing: [Command] = [
    Command(
      .filter, in: lists.union([.grid]), keys: [.character("/")], footer: 3,
      availability: { $0.canFilter ? .available : .unavailable($0.words.nothingToFilter) },
      perform: {
        $0.overlay = .filter(TextField($0.place.filter), before: $0.place.filter)
        return []
      }),
    // Whoever types a name after `/` must not have its letters taken for commands.
    Command(.find, in: screens.subtracting(lists), keys: [.character("/")]) { $0.openPalette() },
    Command(
      .palette, in: [.everywhere], keys: [.character(":"), .control("p")], footer: 12
    ) { $0.openPalette() },
    Command(
      .sort, in: lists.subtracting([.indicator, .report]), keys: [.character("s")], footer: 5
    ) {
      $0.changeOrder()
    },
    Command(.group, in: [.area, .assignments, .agency], keys: [.character("V")]) {
      $0.changeGrouping()
    },
    Command(.drawing, in: [.everywhere], keys: [.character("D")]) { $0.askHowToDraw() },
    Command(
      .compare, in: [.indicator], keys: [.character("=")], footer: 6,
      availability: { $0.comparable.isEmpty ? .unavailable($0.words.noOtherSeries) : .available },
      perform: { $0.askWhatToCompare() }),
    Command(.milestone, in: [.everywhere], keys: [.character("m")], footer: 7) {
      $0.changeMilestone()
    },
    Command(
      .earlier, in: [.everywhere], keys: [.character("<"), .character(",")]
    ) { $0.moveAsOf(by: -1) },
    Command(
      .later, in: [.everywhere], keys: [.character(">"), .character(".")],
      availability: { $0.settings.asOf == nil ? .unavailable($0.words.alreadyToday) : .available },
      perform: { $0.moveAsOf(by: 1) }),
    Command(.day, in: [.everywhere], keys: [.character("@")], footer: 12) { $0.askForDay() },
    Command(.language, in: [.everywhere, .grid], keys: [.character("L")], footer: 8) {
      $0.settings.language = $0.settings.language.other
      return []
    },
    Command(.themes, in: [.everywhere], keys: [.character("T")], footer: 9) {
      let selected = $0.settings.themes.firstIndex(of: $0.settings.theme) ?? 0
      $0.overlay = .themes(ThemeChoice(selected: selected, before: $0.settings.theme))
      return []
    },
  ]
}

extension DashboardState {
  /// Whether the rows on screen can be filtered.
  var canFilter: Bool {
    if case .indicator = place.screen { return place.indicatorTab == .agencies }
    return true
  }

  mutating func changeOrder() -> [Effect] {
    let orders = SortOrder.allCases
    trail.current.sort = orders[(place.sort.rawValue + 1) % orders.count]
    message = Message(.info, words.sorted(by: place.sort))
    return select(row: 0)
  }

  mutating func changeGrouping() -> [Effect] {
    let all = Grouping.allCases
    trail.current.grouping = all[(place.grouping.rawValue + 1) % all.count]
    switch place.grouping {
    case .none: message = Message(.info, words.notGrouped)
    case .lead: message = Message(.info, words.groupedByLead)
    case .content: message = Message(.info, words.groupedByContent)
    }
    return select(row: 0)
  }

  mutating func changeMilestone() -> [Effect] {
    let years = definitions.programme.milestones.map(\.year).sorted()
    guard let next = years.neighbour(of: evaluation.milestone, 1) else { return [] }
    settings.milestone = next
    reevaluate()
    message = Message(.info, words.assessedAgainst(milestone: next))
    return []
  }

  /// Moves the as-of day to the end of the month before or after; today is the end of the road.
  mutating func moveAsOf(by step: Int) -> [Effect] {
    let month = Period(.monthly, containing: asOf)
    let earlier = step < 0 ? month.previous.lastDay : month.next.lastDay
    let day = step > 0 && asOf < month.lastDay ? month.lastDay : earlier
    return show(day: day)
  }
}
