import Foundation
import TerminalInterface

/// What is drawn in place of characters that the terminal would draw in two columns.
///
/// Vietnamese loses nothing: à becomes a and a grave accent, which takes no column, and đ a d with a
/// stroke through it. Punctuation becomes that of ASCII, and what has no likeness a question mark.
enum UnambiguousGlyphs {
  private static let likenesses: [Character: [UInt32]] = [
    // U+0335 is the short stroke overlay.
    "đ": [0x64, 0x335], "–": [0x2D], "—": [0x2D], "…": [0x7E], "·": [0x2E], "×": [0x78],
    "‘": [0x27], "’": [0x27], "“": [0x22], "”": [0x22], "•": [0x2A], "÷": [0x2F], "¹": [0x31],
    "²": [0x32], "³": [0x33], "ª": [0x61], "º": [0x6F], "≥": [0x3E], "≤": [0x3C], "→": [0x3E],
    "←": [0x3C], "↑": [0x5E], "↓": [0x76], "│": [0x7C], "─": [0x2D],
  ]

  static func scalars(of glyph: String) -> [UInt32] {
    glyph.unicodeScalars.flatMap { scalar in
      guard AmbiguousWidth.contains(scalar) else { return [scalar.value] }
      return likenesses[Character(scalar)] ?? decomposed(scalar) ?? [0x3F]
    }
  }

  /// The letter and its mark, where the letter by itself is in doubt no more.
  private static func decomposed(_ scalar: Unicode.Scalar) -> [UInt32]? {
    let parts = Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
    guard parts.count > 1, !parts.contains(where: AmbiguousWidth.contains) else { return nil }
    return parts.map(\.value)
  }
}
