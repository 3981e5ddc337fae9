import ReformModel

/// Screens by name, as a presenter's place tells them to other sessions.
///
/// A new screen without parameters is one line in `plainScreens`; a screen without a name is not
/// followed: who follows stays on the one above it.
extension ScreenAddress {
  private static let plainScreens: [(String, Screen)] = [
    ("overview", .overview), ("assignments", .assignments), ("history", .history),
    ("conflicts", .conflicts), ("agencies", .agencies), ("gaps", .gaps),
    ("matrix", .matrix), ("changes", .changes), ("rounds", .rounds), ("surveys", .surveys),
  ]

  init?(_ place: Place) {
    switch place.screen {
    case .section(let section):
      self.init(
        kind: "section", parts: [section.area, section.content].map { String($0 ?? 0) })
    case .indicator(let code, let agency): self.init(kind: "indicator", parts: [code, agency])
    case .agency(let id): self.init(kind: "agency", parts: [id])
    case .assignment(let code): self.init(kind: "assignment", parts: [code])
    case .observation(let key):
      self.init(kind: "observation", parts: [key.indicator, key.agency, key.period.code])
    case .round(let id): self.init(kind: "round", parts: [id])
    case .roundPart(let key): self.init(kind: "round-part", parts: [key.agency, key.round])
    case .report(let round, let agency): self.init(kind: "report", parts: [round, agency])
    default:
      guard let name = Self.plainScreens.first(where: { $0.1 == place.screen })?.0 else {
        return nil
      }
      self.init(kind: name)
    }
    tab = place.tab
    row = place.list.selected
    sort = place.sort.rawValue
    filter = place.filter
  }

  /// The screen of this name; nil where the workspace does not know it.
  fileprivate func screen(in definitions: Definitions) -> Screen? {
    switch (kind, parts.count) {
    case ("section", 2): section(in: definitions).map { .section($0) }
    case ("indicator", 2):
      definitions.indicator(parts[0]) != nil && definitions.agency(parts[1]) != nil
        ? .indicator(parts[0], agency: parts[1]) : nil
    case ("report", 2):
      definitions.reportingRound(parts[0]) != nil && definitions.agency(parts[1]) != nil
        ? .report(round: parts[0], agency: parts[1]) : nil
    case ("agency", 1): definitions.agency(parts[0]).map { .agency($0.id) }
    case ("assignment", 1): definitions.assignment(parts[0]).map { .assignment($0.code) }
    case ("observation", 3):
      Period(code: parts[2]).flatMap { period in
        definitions.indicator(parts[0]) != nil && definitions.agency(parts[1]) != nil
          ? .observation(
            ObservationKey(indicator: parts[0], agency: parts[1], period: period)) : nil
      }
    case ("round", 1): definitions.reportingRound(parts[0]).map { .round($0.id) }
    case ("round-part", 2):
      definitions.agency(parts[0]) != nil && definitions.reportingRound(parts[1]) != nil
        ? .roundPart(RoundKey(agency: parts[0], round: parts[1])) : nil
    case (_, 0): Self.plainScreens.first { $0.0 == kind }?.1
    default: nil
    }
  }
}

extension ScreenAddress {
  /// A solution and a content by their numbers, of which 0 stands for all.
  private func section(in definitions: Definitions) -> ProgrammeSection? {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 2,
      numbers[0] == 0 || definitions.area(numbers[0]) != nil,
      numbers[1] == 0 || definitions.programme.contents.contains(where: { $0.id == numbers[1] })
    else { return nil }
    return ProgrammeSection(
      area: numbers[0] == 0 ? nil : numbers[0], content: numbers[1] == 0 ? nil : numbers[1])
  }
}

extension Place {
  /// The place that an address names; nil where the workspace does not know it.
  init?(_ address: ScreenAddress, in definitions: Definitions) {
    guard let screen = address.screen(in: definitions) else { return nil }
    self.init(screen)
    tab = (0..<tabCount).contains(address.tab) ? address.tab : 0
    list.selected = max(0, address.row)
    sort = SortOrder(rawValue: address.sort) ?? .natural
    filter = address.filter
  }
}
