extension VirtualScreen {
  mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: moveTo(cursorColumn - 1, cursorRow)
    case 0x09: moveTo((cursorColumn / 8 + 1) * 8, cursorRow)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D: moveTo(0, cursorRow)
    case 0x0E: drawsLines = true
    case 0x0F: drawsLines = false
    default: break
    }
  }

  mutating func escape(_ intermediate: UInt8?, _ final: UInt8) {
    switch (intermediate.map { Character(Unicode.Scalar($0)) }, Character(Unicode.Scalar(final))) {
    case ("(", "0"): drawsLines = true
    case ("(", "B"): drawsLines = false
    case (nil, "7"): saved = (cursorColumn, cursorRow)
    case (nil, "8"): moveTo(saved.column, saved.row)
    case (nil, "D"): lineFeed()
    case (nil, "E"):
      moveTo(0, cursorRow)
      lineFeed()
    case (nil, "M"):
      if cursorRow == top { scrollDown(top, 1) } else { moveTo(cursorColumn, cursorRow - 1) }
    case (nil, "c"): self = VirtualScreen(columns: columns, rows: rows)
    default: break
    }
  }

  mutating func sequence(_ isPrivate: Bool, _ numbers: [Int], _ final: UInt8) {
    let letter = Character(Unicode.Scalar(final))
    if isPrivate {
      guard letter == "h" || letter == "l" else { return }
      for mode in numbers { setMode(mode, letter == "h") }
      return
    }
    let count = max(1, numbers.first ?? 1)
    if move(letter, count, numbers) { return }
    switch letter {
    case "J": eraseScreen(numbers.first ?? 0)
    case "K": eraseLine(numbers.first ?? 0)
    case "X": erase(cursorColumn..<(cursorColumn + count), row: cursorRow)
    case "@": insert(count)
    case "P": delete(count)
    case "L": scrollDown(cursorRow, count)
    case "M": scrollUp(cursorRow, count)
    case "S": scrollUp(top, count)
    case "T": scrollDown(top, count)
    case "b": for _ in 0..<min(count, columns * rows) { put(lastGlyph, width: 1) }
    case "r": setRegion(numbers)
    case "n" where numbers == [6]:
      answers += Array("\u{1B}[\(cursorRow + 1);\(cursorColumn + 1)R".utf8)
    case "h", "l": if numbers.contains(4) { isInserting = letter == "h" }
    default: break
    }
  }

  private mutating func move(_ letter: Character, _ count: Int, _ numbers: [Int]) -> Bool {
    switch letter {
    case "A": moveTo(cursorColumn, cursorRow - count)
    case "B", "e": moveTo(cursorColumn, cursorRow + count)
    case "C", "a": moveTo(cursorColumn + count, cursorRow)
    case "D": moveTo(cursorColumn - count, cursorRow)
    case "E": moveTo(0, cursorRow + count)
    case "F": moveTo(0, cursorRow - count)
    case "G", "`": moveTo(count - 1, cursorRow)
    case "d": moveTo(cursorColumn, count - 1)
    case "H", "f": moveTo(max(1, numbers.count > 1 ? numbers[1] : 1) - 1, count - 1)
    case "I": moveTo((cursorColumn / 8 + count) * 8, cursorRow)
    case "Z": moveTo((max(0, cursorColumn - 1) / 8 - count + 1) * 8, cursorRow)
    case "s": saved = (cursorColumn, cursorRow)
    case "u": moveTo(saved.column, saved.row)
    default: return false
    }
    return true
  }

  private mutating func eraseScreen(_ kind: Int) {
    if kind <= 0 {
      erase(cursorColumn..<columns, row: cursorRow)
      for row in (cursorRow + 1)..<max(cursorRow + 1, rows) { erase(0..<columns, row: row) }
    } else if kind == 1 {
      for row in 0..<cursorRow { erase(0..<columns, row: row) }
      erase(0..<(cursorColumn + 1), row: cursorRow)
    } else {
      cells = VirtualScreen.empty(columns, rows)
    }
  }

  private mutating func eraseLine(_ kind: Int) {
    switch kind {
    case 1: erase(0..<(cursorColumn + 1), row: cursorRow)
    case 2: erase(0..<columns, row: cursorRow)
    default: erase(cursorColumn..<columns, row: cursorRow)
    }
  }

  private mutating func setRegion(_ numbers: [Int]) {
    let first = max(1, numbers.first ?? 1) - 1
    let last = (numbers.count > 1 && numbers[1] > 0 ? numbers[1] : rows) - 1
    guard first < last, last < rows else { return }
    (top, bottom) = (first, last)
    moveTo(0, 0)
  }

  private mutating func setMode(_ mode: Int, _ isOn: Bool) {
    if isOn { modes.insert(mode) } else { modes.remove(mode) }
    switch mode {
    case 25: isCursorVisible = isOn
    case 47, 1047, 1049:
      guard isOn != isAlternate else { return }
      isAlternate = isOn
      if isOn {
        saved = (cursorColumn, cursorRow)
        mainCells = cells
        cells = VirtualScreen.empty(columns, rows)
      } else {
        cells = mainCells
        if mode == 1049 { moveTo(saved.column, saved.row) }
      }
    default: break
    }
  }
}
