import TerminalInterface

/// A block of cells as a spreadsheet puts it on the clipboard.
///
/// Lines end with LF, CR LF or CR, one line break at the end is none; cells are parted by tabs, else
/// by semicolons. A cell in quotes may hold both, with a quote written twice.
struct PastedBlock: Hashable {
  /// Row by row, not all of one length; an empty text is an empty cell.
  let rows: [[String]]

  init(_ text: String) {
    // One scalar for every line break; CR LF is a single character to Swift.
    let text = Array(text.replacingLineBreaks)
    let separator: Character = text.contains("\t") ? "\t" : ";"
    var scan = Scan(text, separator, readsQuotes: true)
    // A quote that is never closed is a mark like any other, or it would swallow all that follows.
    if scan.isOpen { scan = Scan(text, separator, readsQuotes: false) }
    var rows = scan.rows.map { $0.map(PastedBlock.oneLine) }
    if rows.count > 1, rows.last == [""] { rows.removeLast() }
    self.rows = rows
  }

  /// Whether there is but one cell.
  var isSingle: Bool { rows.count == 1 && rows[0].count == 1 }

  /// More letters than any number has, of which so many are kept.
  private static let limit = 60

  /// Without controls, blanks at the ends and blanks on end. A text too long to be a number keeps a
  /// mark at its end, so that what is left can never be taken for one.
  private static func oneLine(_ text: String) -> String {
    let words = TextField(text, limit: .max).text.split(whereSeparator: \.isWhitespace)
    let line = words.joined(separator: " ")
    return line.count > limit ? line.prefix(limit - 1) + "…" : line
  }

  private struct Scan {
    private(set) var rows: [[String]] = []
    /// Whether the text ended inside quotes.
    private(set) var isOpen = false
    private var row: [String] = []
    private var cell = ""

    init(_ text: [Character], _ separator: Character, readsQuotes: Bool) {
      var place = 0
      while place < text.count {
        let character = text[place]
        place += 1
        if isOpen {
          guard character == "\"" else {
            cell.append(character)
            continue
          }
          let isDoubled = place < text.count && text[place] == "\""
          if isDoubled { cell.append("\"") }
          place += isDoubled ? 1 : 0
          isOpen = isDoubled
        } else if character == "\"", readsQuotes, cell.isEmpty {
          isOpen = true
        } else if character == separator {
          endCell()
        } else if character == "\n" {
          endRow()
        } else {
          cell.append(character)
        }
      }
      endRow()
    }

    private mutating func endCell() {
      row.append(cell)
      cell = ""
    }

    private mutating func endRow() {
      endCell()
      rows.append(row)
      row = []
    }
  }
}

extension String {
  /// The text with LF for every CR LF and CR.
  fileprivate var replacingLineBreaks: String {
    var scalars = UnicodeScalarView()
    var wasReturn = false
    for scalar in unicodeScalars {
      if scalar == "\r" { scalars.append("\n") }
      if scalar != "\r", !(wasReturn && scalar == "\n") { scalars.append(scalar) }
      wasReturn = scalar == "\r"
    }
    return String(scalars)
  }
}
