import CForkPTY
import TerminalInterface

extension VirtualScreen {
  /// The line-drawing set of the VT100.
  private static let lines: [Unicode.Scalar: String] = [
    "j": "┘", "k": "┐", "l": "┌", "m": "└", "n": "┼", "q": "─", "t": "├", "u": "┤", "v": "┴",
    "w": "┬", "x": "│", "a": "▒", "`": "◆", "~": "·", "0": "█",
  ]

  mutating func put(_ scalar: Unicode.Scalar) {
    let glyph = drawsLines ? VirtualScreen.lines[scalar] ?? String(scalar) : String(scalar)
    put(glyph, width: width(of: glyph))
  }

  private func width(of glyph: String) -> Int {
    let own = glyph.first?.displayWidth ?? 1
    guard let scalar = glyph.unicodeScalars.first else { return own }
    switch widths {
    case .own: return own
    case .system: return max(0, Int(forkpty_columns(scalar.value)))
    case .wideAmbiguous: return own == 1 && AmbiguousWidth.contains(scalar) ? 2 : own
    }
  }

  mutating func put(_ glyph: String, width: Int) {
    guard width > 0 else { return join(glyph) }
    if wraps || cursorColumn + width > columns { newLine() }
    if isInserting { insert(width) }
    for column in cursorColumn..<min(columns, cursorColumn + width) { clearHalf(column) }
    cells[cursorRow][cursorColumn] = glyph
    if width == 2 { cells[cursorRow][cursorColumn + 1] = "" }
    lastGlyph = glyph
    cursorColumn += width
    wraps = cursorColumn >= columns
    cursorColumn = min(cursorColumn, columns - 1)
  }

  /// A mark joins the character written last.
  private mutating func join(_ mark: String) {
    var column = wraps ? cursorColumn : cursorColumn - 1
    while column > 0, cells[cursorRow][column].isEmpty { column -= 1 }
    if column >= 0 { cells[cursorRow][column] += mark }
  }

  /// Blanks the other half of a wide character that is about to be cut.
  private mutating func clearHalf(_ column: Int) {
    if cells[cursorRow][column].isEmpty, column > 0 { cells[cursorRow][column - 1] = " " }
    if column + 1 < columns, cells[cursorRow][column + 1].isEmpty {
      cells[cursorRow][column + 1] = " "
    }
  }

  private mutating func newLine() {
    cursorColumn = 0
    lineFeed()
  }

  mutating func lineFeed() {
    wraps = false
    if cursorRow == bottom {
      scrollUp(top, 1)
    } else if cursorRow < rows - 1 {
      cursorRow += 1
    }
  }

  mutating func insert(_ count: Int) {
    let count = min(count, columns - cursorColumn)
    cells[cursorRow].insert(contentsOf: Array(repeating: " ", count: count), at: cursorColumn)
    cells[cursorRow].removeLast(count)
  }

  mutating func delete(_ count: Int) {
    let count = min(count, columns - cursorColumn)
    cells[cursorRow].removeSubrange(cursorColumn..<(cursorColumn + count))
    cells[cursorRow] += Array(repeating: " ", count: count)
  }

  mutating func erase(_ range: Range<Int>, row: Int) {
    for column in range.clamped(to: 0..<columns) { cells[row][column] = " " }
  }

  /// Moves the lines from one to the bottom of the region up; blank ones come below.
  mutating func scrollUp(_ first: Int, _ count: Int) {
    guard first <= bottom else { return }
    let count = min(count, bottom - first + 1)
    cells.removeSubrange(first..<(first + count))
    cells.insert(contentsOf: VirtualScreen.empty(columns, count), at: bottom - count + 1)
  }

  mutating func scrollDown(_ first: Int, _ count: Int) {
    guard first <= bottom else { return }
    let count = min(count, bottom - first + 1)
    cells.removeSubrange((bottom - count + 1)...bottom)
    cells.insert(contentsOf: VirtualScreen.empty(columns, count), at: first)
  }
}
