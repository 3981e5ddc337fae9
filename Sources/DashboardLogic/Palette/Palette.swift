public import ReformModel
public import TerminalInterface

/// The box in which anything is found by name: commands, solutions, contents,
/// indicators, assignments, agencies.
public struct Palette: Sendable, Hashable {
  public internal(set) var field = TextField()
  public internal(set) var list = ListPosition()
  /// All that can be found, as it stood when the box was opened.
  let entries: [PaletteEntry]
  /// What becomes of what is chosen.
  public let purpose: Purpose
  /// What the query finds, best first.
  public private(set) var hits: [PaletteHit] = []

  public enum Purpose: Sendable, Hashable {
    /// It is gone to, or done.
    case open
    /// It comes into the chart.
    case compare
    /// It is gone to; bookmarks and places seen lately are all there is.
    case places
  }

  init(_ entries: [PaletteEntry], for purpose: Purpose = .open) {
    self.entries = entries
    self.purpose = purpose
    search()
  }

  /// The entry that Enter takes; nil where nothing is found.
  var selected: PaletteEntry? { hits[safe: list.selected]?.entry }

  /// Finds anew after the query was changed.
  mutating func search() {
    list = ListPosition()
    let query = FuzzyQuery(field.text)
    hits = entries.compactMap { $0.hit(query) }
    // Nothing asked, nothing is likelier than the rest.
    if !field.text.isEmpty { hits = hits.stablySorted { $0.score > $1.score } }
  }
}

/// Something the palette leads to.
public struct PaletteEntry: Sendable, Hashable {
  /// Where it leads.
  public enum Target: Sendable, Hashable {
    case command(CommandID)
    case section(ProgrammeSection)
    case indicator(String)
    case assignment(String)
    case agency(String)
    /// What somebody did.
    case person(String)
    case place(Place)
  }

  public let target: Target
  /// What is shown and searched.
  public let title: String
  /// Its key or code, shown before the title.
  public let tag: String
  /// What kind of thing it is, in a word, where it has no key or code; not searched.
  public let kind: String
  /// Why a command cannot be done now; nil where it can.
  public let reason: String?
  private let text: FuzzyText
  /// Other names by which it is found, such as that in the other language.
  private let aliases: [FuzzyText]

  init(
    _ target: Target, title: String, tag: String = "", kind: String = "", reason: String? = nil,
    aliases: [String] = []
  ) {
    self.target = target
    self.title = title
    self.tag = tag
    self.kind = kind
    self.reason = reason
    text = FuzzyText(title)
    self.aliases = ([tag] + aliases).map(FuzzyText.init)
  }

  /// How a query fits it; nil where it does not.
  fileprivate func hit(_ query: FuzzyQuery) -> PaletteHit? {
    let shown = text.match(query)
    let other = aliases.compactMap { $0.match(query) }.max { $0.score < $1.score }
    // The name that is seen is likelier meant than one that is not.
    if let shown, shown.score + 2 >= other?.score ?? .min {
      return PaletteHit(entry: self, score: shown.score + 2, characters: shown.characters)
    }
    return other.map { PaletteHit(entry: self, score: $0.score, characters: []) }
  }
}

/// An entry that fits what was typed.
public struct PaletteHit: Sendable, Hashable {
  public let entry: PaletteEntry
  let score: Int
  /// Which characters of the title fit, counted in graphemes.
  public let characters: Set<Int>
}
