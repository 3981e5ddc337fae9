import TerminalInterface

@testable import DashboardViews

/// The contrast of every cell of a screen as it is drawn, whatever its theme meant to say.
struct CellContrast {
  let theme: Theme
  let resolved: ResolvedTheme
  private let decorations: Set<Pair>
  private let states: Set<Pair>

  /// The two colours that meet in a cell.
  struct Pair: Hashable {
    var ink: Colour
    var ground: Colour

    init(_ style: Style) {
      (ink, ground) =
        style.isReversed
        ? (style.background, style.foreground) : (style.foreground, style.background)
    }

    var ratio: Double? {
      guard let ink = ink.rgb, let ground = ground.rgb else { return nil }
      return ink.contrast(with: ground)
    }
  }

  init(_ theme: Theme, _ depth: ColourDepth) {
    self.theme = theme
    let resolved = theme.resolved(for: depth)
    self.resolved = resolved
    func pairs(_ rule: ContrastRule) -> Set<Pair> {
      let roles = Role.allCases.filter { $0.contrastRule == rule }
      return Set(
        roles.flatMap { role in
          [resolved[role], resolved.selected(role), resolved.boxed(role), resolved.footed(role)]
            .map(
              Pair.init)
        })
    }
    decorations = pairs(.decoration)
    states = pairs(.status)
  }

  /// What cannot be read, each once: the glyph, where it stands, and its ratio.
  func faults(in frame: Frame) -> [String] {
    var seen: Set<Seen> = []
    var faults: [String] = []
    for (index, cell) in frame.cells.enumerated() where cell.width > 0 && cell.glyph != " " {
      let pair = Pair(cell.style)
      let kind = Kind(cell.glyph)
      guard seen.insert(Seen(pair: pair, kind: kind)).inserted else { continue }
      let least = least(kind, pair)
      let ratio = pair.ratio
      guard ratio ?? 0 < least else { continue }
      let place = "\(index % frame.size.columns),\(index / frame.size.columns)"
      faults.append("“\(cell.glyph)” at \(place) has \(ratio ?? 0), not \(least)")
    }
    return faults
  }

  private func least(_ kind: Kind, _ pair: Pair) -> Double {
    switch kind {
    case .text:
      resolved.depth <= .sixteen && states.contains(pair) ? 3 : theme.textContrast
    case .drawing: decorations.contains(pair) ? 1 : 3
    }
  }

  private struct Seen: Hashable {
    var pair: Pair
    var kind: Kind
  }

  /// What is read, and what is only looked at.
  enum Kind: Hashable {
    case text, drawing

    init(_ glyph: String) {
      let code = glyph.unicodeScalars.first?.value ?? 0
      // Box drawing, blocks, braille, and the dots of an empty bar.
      let isDrawing = (0x2500...0x259F).contains(code) || (0x2800...0x28FF).contains(code)
      self = isDrawing || glyph == "·" ? .drawing : .text
    }
  }
}
