import ReformModel
import TerminalInterface

extension DashboardState {
  mutating func openPalette() -> [Effect] {
    overlay = .palette(Palette(paletteEntries))
    return []
  }

  /// Leads to what is selected, or does it.
  mutating func acceptPalette() -> [Effect] {
    guard case .palette(let palette) = overlay, let entry = palette.selected else { return [] }
    overlay = nil
    if palette.purpose == .compare { return compare(with: entry.target) }
    switch entry.target {
    case .command(let id):
      return Command.listening(in: self).first { $0.id == id }.map { perform($0) } ?? []
    case .section(let section): return show(.section(section))
    case .indicator(let code): return show(.indicator(code, agency: settings.agency))
    case .agency(let id): return show(.agency(id))
    case .assignment(let code): return show(.assignment(code))
    case .person(let name): return showActs(of: name)
    case .place(let place): return jump(to: place)
    }
  }

  /// The history, narrowed to what a person did.
  private mutating func showActs(of name: String) -> [Effect] {
    _ = show(.history)
    trail.current.filter = name
    return select(row: 0)
  }

  private mutating func jump(to place: Place) -> [Effect] {
    guard place.screen != self.place.screen else {
      presentation?.leave(trail.stack, for: trail.stack)
      return openTab(place.tab)
    }
    trail.descend(to: place)
    return select(row: place.list.selected)
  }

  /// Everything that can be found, in the order of what is likelier meant where a query fits
  /// several alike.
  private var paletteEntries: [PaletteEntry] {
    let (own, other) = (settings.language, settings.language.other)
    // Nobody looks up how to move a cursor, or the keys that everybody presses.
    let known = Set(Command.movement.map(\.id)).union(
      [.palette, .find, .open, .close, .nextSibling, .previousSibling])
    let commands = Command.listening(in: self).filter { !known.contains($0.id) }.map(entry)
      .stablySorted { $0.reason == nil && $1.reason != nil }
    let areas = definitions.programme.areas.map {
      entry(of: $0, .section(ProgrammeSection(area: $0.id)))
    }
    let contents = definitions.programme.contents.map {
      entry(of: $0, .section(ProgrammeSection(content: $0.id)))
    }
    let indicators = definitions.indicators.map(entry)
    let assignments = definitions.assignments.map {
      PaletteEntry(
        .assignment($0.code), title: $0.name[own], tag: $0.code, aliases: [$0.name[other]])
    }
    let agencies = definitions.agencies.filter { $0.exists(on: asOf) }.map(entry)
    let people = definitions.people.map {
      PaletteEntry(.person($0.name), title: $0.name, kind: words.personKind, aliases: [$0.login])
    }
    return commands + views + areas + contents + indicators + assignments + agencies + people
  }

  /// The tabs of lists by what they show, such as the assignments that are overdue.
  private var views: [PaletteEntry] {
    let other = Words(settings.language.other)
    let assignments = AssignmentTab.allCases.map { tab in
      (Place(.assignments, tab: tab.rawValue), words.view(tab), other.view(tab))
    }
    let agencies = AgenciesTab.allCases.map { tab in
      (Place(.agencies, tab: tab.rawValue), words.view(tab), other.view(tab))
    }
    return (assignments + agencies).map { place, title, foreign in
      PaletteEntry(.place(place), title: title, kind: words.viewKind, aliases: [foreign])
    }
  }

  private func entry<List>(of part: ProgrammePart<List>, _ target: PaletteEntry.Target)
    -> PaletteEntry
  {
    let (own, other) = (settings.language, settings.language.other)
    return PaletteEntry(
      target, title: part.short[own], tag: "\(part.id)",
      aliases: [part.name[own], part.short[other]])
  }

  func entry(of indicator: Indicator) -> PaletteEntry {
    PaletteEntry(
      .indicator(indicator.code), title: indicator.name[settings.language], tag: indicator.code,
      aliases: [indicator.name[settings.language.other]])
  }

  /// Under all its names, those of before a merger too.
  func entry(of agency: Agency) -> PaletteEntry {
    let name = agency.name(on: asOf)
    return PaletteEntry(
      .agency(agency.id), title: name.text[settings.language], kind: words.agencyKind,
      aliases: [name.short, agency.id]
        + agency.names.flatMap { [$0.text.vietnamese, $0.text.english] })
  }

  private func entry(of command: Command) -> PaletteEntry {
    var reason: String?
    if case .unavailable(let why) = command.availability(in: self) { reason = why }
    return PaletteEntry(
      .command(command.id), title: words.help(of: command.id),
      tag: command.keys.first?.name() ?? "", kind: words.commandKind, reason: reason,
      aliases: [
        words.title(of: command.id), Words(settings.language.other).help(of: command.id),
        command.id.rawValue,
      ])
  }
}
