public import ReformModel
import TerminalInterface

extension Command {
  static let bookmarks: [Command] = [
    Command(.bookmark, in: [.everywhere], keys: [.character("b")]) { $0.toggleBookmark() },
    Command(
      .places, in: [.everywhere], keys: [.character("B")],
      availability: {
        $0.jumpEntries.isEmpty ? .unavailable($0.words.nowhereToJump) : .available
      },
      perform: {
        $0.overlay = .palette(Palette($0.jumpEntries, for: .places))
        return []
      }),
  ]
}

extension DashboardState {
  /// Keeps the place on screen for later, or forgets it.
  mutating func toggleBookmark() -> [Effect] {
    guard let address = ScreenAddress(place) else {
      message = Message(.warning, words.noBookmarkHere)
      return []
    }
    let name = title(of: place)
    if let at = bookmarks.firstIndex(where: { $0.isSameScreen(as: address) }) {
      bookmarks.remove(at: at)
      message = Message(.info, words.bookmarkRemoved(name))
    } else {
      bookmarks.append(address)
      message = Message(.info, words.bookmarked(name))
    }
    return [.keepBookmarks(bookmarks)]
  }

  /// Where one can jump to: the bookmarks, then the places seen last, each once.
  var jumpEntries: [PaletteEntry] {
    let marked = bookmarks.compactMap { Place($0, in: definitions) }
    let seen = trail.visited.filter { place in
      place.screen != self.place.screen && !marked.contains { $0.screen == place.screen }
    }
    return marked.map { PaletteEntry(.place($0), title: title(of: $0), tag: words.bookmarkTag) }
      + seen.map { PaletteEntry(.place($0), title: title(of: $0), kind: words.seenKind) }
  }

  /// What a place is called.
  public func title(of place: Place) -> String {
    let language = settings.language
    switch place.screen {
    case .overview: return words.overviewTitle
    case .assignments: return words.assignmentsTitle
    case .observation(let key):
      let whose = key.agency == settings.agency ? "" : " \(shortName(ofAgency: key.agency))"
      return "\(key.indicator)\(whose) \(words.period(key.period))"
    case .assignment(let code):
      return definitions.assignment(code).map { "\(code) \($0.name[language])" } ?? code
    case .history: return words.historyTitle
    case .conflicts: return words.conflictsTitle
    case .agencies: return words.agenciesTitle
    case .agency(let id): return shortName(ofAgency: id)
    case .gaps: return words.gapsTitle
    case .changes: return words.changesTitle
    case .rounds: return words.roundsTitle
    case .round(let id): return words.roundTitle(id, in: definitions)
    case .roundPart(let key): return shortName(ofAgency: key.agency)
    case .report(let round, let agency):
      let title = title(ofReport: round)
      return agency == settings.agency ? title : "\(title) \(shortName(ofAgency: agency))"
    case .surveys: return words.surveysTitle
    case .matrix: return words.matrixTitle
    case .grid(let grid): return title(of: grid)
    case .section(let section): return title(of: section, isShort: true)
    case .indicator(let code, let agency):
      let name = definitions.indicator(code)?.name[language]
      let title = name.map { "\(code) \($0)" } ?? code
      return agency == settings.agency ? title : "\(code) \(shortName(ofAgency: agency))"
    }
  }

  /// `6 Công nghệ số`; a content with the word for it, for both lists are numbered alike.
  public func title(of section: ProgrammeSection, isShort: Bool) -> String {
    let language = settings.language
    let area = definitions.programme.areas.first { $0.id == section.area }
    let content = definitions.programme.contents.first { $0.id == section.content }
    let names = [
      area.map { "\($0.id) \((isShort || content != nil ? $0.short : $0.name)[language])" },
      content.map { words.content($0.id, (isShort || area != nil ? $0.short : $0.name)[language]) },
    ].compactMap { $0 }
    return names.isEmpty ? words.wholeProgramme : names.joined(separator: " × ")
  }

  /// With the indicator, for on small screens the crumbs before it are lost.
  private func title(of grid: EntryGrid) -> String {
    guard case .indicator(let code) = grid.subject else { return words.gridTitle }
    let name = definitions.indicator(code)?.name[settings.language] ?? ""
    return "\(words.gridTitle) \(code) \(name)"
  }

  private func shortName(ofAgency id: String) -> String {
    definitions.name(of: .agency(id), on: asOf, in: settings.language, short: true)
  }
}

extension ScreenAddress {
  /// Whether two addresses name one screen, wherever in it.
  fileprivate func isSameScreen(as other: ScreenAddress) -> Bool {
    kind == other.kind && parts == other.parts && tab == other.tab
  }
}
