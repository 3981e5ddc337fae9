import CNcurses
import TerminalInterface

/// Numbers of colours and pairs for one terminal.
struct TerminalColours {
  let depth: ColourDepth
  /// Whether the terminal's own foreground and background can be asked for.
  private let hasDefaults: Bool
  private let count: Int32

  /// Starts colours; must follow newterm.
  init(_ kind: TerminalKind, isMono: Bool) {
    guard !isMono, has_colors(), start_color() == OK else {
      (depth, hasDefaults, count) = (.mono, false, 0)
      return
    }
    hasDefaults = use_default_colors() == OK
    count = cn_colours()
    depth = TerminalColours.depth(colours: count, isDirect: kind.hasDirectColour)
  }

  static func depth(colours: Int32, isDirect: Bool) -> ColourDepth {
    switch colours {
    case 0x1000000... where isDirect: .direct
    case 256...: .palette
    case 16...: .sixteen
    case 8...: .eight
    default: .mono
    }
  }

  /// The pair of a style; pairs that are equal are the same number.
  func pair(_ style: Style) -> Int32 {
    guard depth > .mono else { return 0 }
    let foreground = number(style.foreground, standIn: 7)
    let background = number(style.background, standIn: 0)
    if foreground == -1, background == -1 { return 0 }
    return max(0, alloc_pair(foreground, background))
  }

  private func number(_ colour: Colour, standIn: Int32) -> Int32 {
    let ownDefault: Int32 = hasDefaults ? -1 : standIn
    switch colour {
    case .terminalDefault: return ownDefault
    case .indexed(let index):
      if depth == .direct, index >= 8 { return Int32(XtermPalette.code(index)) }
      return Int32(index) < count ? Int32(index) : Int32(index) % 8
    case .rgb(let red, let green, let blue):
      guard depth == .direct else {
        return depth == .palette ? Int32(XtermPalette.nearest(red, green, blue)) : ownDefault
      }
      let value = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
      // The first eight numbers of a direct terminal are its palette, not shades of black.
      return value < 8 ? value | 8 : value
    }
  }
}
