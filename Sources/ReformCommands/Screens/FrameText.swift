import TerminalInterface

/// Frames as text, plain or with the colours a terminal understands.
enum FrameText {
  /// The rows without the blanks at their ends.
  static func text(_ frame: Frame) -> String {
    frame.text.map { row in
      String(String(row.reversed().drop { $0 == " " }).reversed()) + "\n"
    }.joined()
  }

  /// Every row with Select Graphic Rendition codes, back to normal at its end.
  static func ansi(_ frame: Frame) -> String {
    (0..<frame.size.rows).map { row in
      var text = ""
      for run in StyleRun.runs(of: frame.row(row)) {
        let codes = self.codes(of: run.style)
        text +=
          codes.isEmpty ? run.text : "\u{1B}[\(codes.joined(separator: ";"))m\(run.text)\u{1B}[0m"
      }
      return text + "\n"
    }.joined()
  }

  private static func codes(of style: Style) -> [String] {
    var codes: [String] = []
    if style.isBold { codes.append("1") }
    if style.isDim { codes.append("2") }
    if style.isUnderlined { codes.append("4") }
    if style.isReversed { codes.append("7") }
    return codes + self.codes(of: style.foreground, "3") + self.codes(of: style.background, "4")
  }

  /// `ground` is 3 of the foreground and 4 of the background.
  private static func codes(of colour: Colour, _ ground: String) -> [String] {
    switch colour {
    case .terminalDefault: []
    case .indexed(let index) where index < 8: ["\(ground)\(index)"]
    case .indexed(let index): ["\(ground)8", "5", String(index)]
    case .rgb(let red, let green, let blue):
      ["\(ground)8", "2", String(red), String(green), String(blue)]
    }
  }
}

/// Cells beside one another that look the same.
struct StyleRun {
  var style: Style
  var text: String
  /// Of the first cell.
  var column: Int
  var columns: Int

  /// The runs of a row from left to right.
  static func runs(of row: ArraySlice<Cell>) -> [StyleRun] {
    var runs: [StyleRun] = []
    for (column, cell) in row.enumerated() where cell.width > 0 {
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1].text += cell.glyph
        runs[runs.count - 1].columns += Int(cell.width)
      } else {
        runs.append(
          StyleRun(
            style: cell.style, text: cell.glyph, column: column, columns: Int(cell.width)))
      }
    }
    return runs
  }

  /// The runs of a row without blanks, and without glyphs that are not text; symbols and wide glyphs
  /// stand alone.
  static func words(of row: ArraySlice<Cell>, isText: (String) -> Bool) -> [StyleRun] {
    var words: [StyleRun] = []
    var isOpen = false
    for (column, cell) in row.enumerated() where cell.width > 0 {
      guard !cell.isBlank, isText(cell.glyph) else {
        isOpen = false
        continue
      }
      let isAlone = cell.width > 1 || cell.glyph.unicodeScalars.first?.value ?? 0 >= 0x2190
      if isOpen, !isAlone, let last = words.last, last.style == cell.style {
        words[words.count - 1].text += cell.glyph
        words[words.count - 1].columns += 1
      } else {
        words.append(
          StyleRun(
            style: cell.style, text: cell.glyph, column: column, columns: Int(cell.width)))
      }
      isOpen = !isAlone
    }
    return words
  }
}

extension Cell {
  /// Whether nothing of it is seen but its ground; an underlined blank is a field.
  fileprivate var isBlank: Bool { glyph == " " && !style.isUnderlined }
}
