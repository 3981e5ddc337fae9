import TerminalInterface

/// How many dots a cell holds on a rung of drawing, and the glyph of every set of them.
enum Grain: Sendable, Hashable {
  /// 2 × 4
  case braille
  /// 2 × 2
  case quadrants
  /// 1 × 3
  case ascii

  init(_ level: DrawingLevel) {
    switch level {
    case .braille: self = .braille
    case .blocks: self = .quadrants
    case .ascii, .words: self = .ascii
    }
  }

  var across: Int { self == .ascii ? 1 : 2 }

  var down: Int {
    switch self {
    case .braille: 4
    case .quadrants: 2
    case .ascii: 3
    }
  }

  func bit(_ x: Int, _ y: Int) -> UInt8 {
    switch self {
    // Unicode numbers the dots of the first three rows column by column, the fourth row last.
    case .braille: y == 3 ? 1 << UInt8(6 + x) : 1 << UInt8(3 * x + y)
    case .quadrants: 1 << UInt8(2 * y + x)
    case .ascii: 1 << UInt8(y)
    }
  }

  func glyph(_ mask: UInt8) -> Character {
    switch self {
    case .braille: Character(UnicodeScalar(0x2800 + UInt32(mask)) ?? " ")
    case .quadrants: Grain.blocks[Int(mask & 15)]
    case .ascii: Grain.letters[Int(mask & 7)]
    }
  }

  private static let blocks = Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")
  // Top, middle, bottom: what a typist would take for a stroke through those.
  private static let letters = Array(" '-'.|.|")
}
