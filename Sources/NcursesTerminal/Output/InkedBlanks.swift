import TerminalInterface

/// In which ink the blanks of a row are written.
///
/// A blank shows no foreground, and ncurses names both colours anew, 20 bytes, wherever the ink
/// changes. So a blank goes with what follows it, and only where that is on another ground with what
/// stands before it: then the blanks behind a selected row's band do not change with the selection.
enum InkedBlanks {
  /// A style for each cell; those of blanks look the same as their own.
  static func styles(of cells: ArraySlice<Cell>) -> [Style] {
    var styles = cells.map(\.style)
    var neighbour: Style?
    for (index, cell) in zip(styles.indices, cells).reversed() {
      if !cell.isBlank {
        neighbour = cell.style
      } else if let next = neighbour, cell.style.looksBlank(like: next) {
        styles[index] = next
      } else {
        neighbour = nil
      }
    }
    neighbour = nil
    for (index, cell) in zip(styles.indices, cells) {
      if cell.isBlank, styles[index] == cell.style, let last = neighbour,
        cell.style.looksBlank(like: last)
      {
        styles[index] = last
      }
      neighbour = styles[index]
    }
    return styles
  }
}

extension Cell {
  fileprivate var isBlank: Bool { glyph == " " }
}

extension Style {
  /// Whether a blank looks the same in both.
  fileprivate func looksBlank(like other: Style) -> Bool {
    background == other.background && !isUnderlined && !other.isUnderlined && !isReversed
      && !other.isReversed
  }
}
