import CNcurses
import TerminalInterface

/// A cell cut into characters as ncurses wants them: one that takes columns with its marks.
///
/// The C library must agree about the columns, or everything behind the cell would be shifted; where
/// it does not, the cell shows as much as can be trusted, and U+FFFD in the worst case.
enum GlyphPieces {
  /// Marks a cell of ncurses holds beside its base.
  private static let markLimit = 4

  static func of(_ cell: Cell, avoidsAmbiguous: Bool = false) -> [[UInt32]] {
    let scalars = cell.glyph.unicodeScalars.map(\.value)
    if scalars.count == 1, let only = scalars.first, (0x20...0x7E).contains(only) {
      return [scalars]
    }
    let shown = avoidsAmbiguous ? UnambiguousGlyphs.scalars(of: cell.glyph) : scalars
    return pieces(shown, columns: Int(cell.width)) { Int(cn_width($0)) }
  }

  static func pieces(
    _ scalars: [UInt32], columns: Int, width: (UInt32) -> Int
  ) -> [[UInt32]] {
    var (pieces, used) = ([[UInt32]](), 0)
    for scalar in scalars {
      let scalarWidth = width(scalar)
      if scalarWidth == 0, let last = pieces.indices.last {
        if pieces[last].count <= markLimit { pieces[last].append(scalar) }
      } else if scalarWidth > 0, used + scalarWidth <= columns {
        pieces.append([scalar])
        used += scalarWidth
      } else if pieces.isEmpty {
        pieces.append([0xFFFD])
        used += 1
      }
    }
    return pieces + Array(repeating: [0x20], count: max(0, columns - used))
  }
}
