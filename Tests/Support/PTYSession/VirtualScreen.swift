/// What a terminal would show of the bytes it got: as much of a VT as ncurses uses.
///
/// Knows cursor movement, erasing, inserting and deleting of characters and lines, scrolling and its
/// region, the second screen, the line-drawing set and wide characters; colours are dropped.
public struct VirtualScreen: Sendable {
  public private(set) var columns: Int
  public private(set) var rows: Int
  public internal(set) var cursorColumn = 0
  public internal(set) var cursorRow = 0
  /// Whether the second screen is shown.
  public internal(set) var isAlternate = false
  public internal(set) var isCursorVisible = true
  /// The private modes switched on, such as 2004 for bracketed paste.
  public internal(set) var modes: Set<Int> = []

  /// How many columns characters take.
  public enum Widths: Sendable {
    /// As this package counts.
    case own
    /// As the C library counts in the locale of the process.
    case system
    /// As terminals of East Asia do: what Unicode calls ambiguous takes two.
    case wideAmbiguous
  }

  /// What the terminal has to say to the program, such as where its cursor stands.
  public internal(set) var answers: [UInt8] = []

  /// Settable, to see what another terminal makes of the same bytes.
  public var widths = Widths.own

  /// One string a column; empty behind a wide character.
  public internal(set) var cells: [[String]]
  var mainCells: [[String]] = []
  var top = 0
  var bottom: Int
  var saved = (column: 0, row: 0)
  /// The last column was written; the next character goes to the next line.
  var wraps = false
  var drawsLines = false
  var isInserting = false
  var lastGlyph = " "
  var parser = VirtualParser()

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    bottom = rows - 1
    cells = VirtualScreen.empty(columns, rows)
  }

  /// The rows as text, blanks at the right end cut.
  public var text: [String] {
    cells.map { row in
      let joined = row.joined()
      return String(joined.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Another size: what is cut is gone, what is new is blank.
  public mutating func resize(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    func fitted(_ old: [[String]]) -> [[String]] {
      (0..<rows).map { row in
        let line = old.indices.contains(row) ? old[row] : []
        return Array(line.prefix(columns))
          + Array(repeating: " ", count: max(0, columns - line.count))
      }
    }
    cells = fitted(cells)
    if isAlternate { mainCells = fitted(mainCells) }
    (top, bottom) = (0, rows - 1)
    moveTo(cursorColumn, cursorRow)
  }

  /// Takes what the program wrote.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let action = parser.take(byte) else { continue }
      perform(action)
    }
  }

  /// What it has to say, once.
  mutating func takeAnswers() -> [UInt8] {
    defer { answers = [] }
    return answers
  }

  private mutating func perform(_ action: VirtualParser.Action) {
    switch action {
    case .print(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .escape(let intermediate, let final): escape(intermediate, final)
    case .sequence(let isPrivate, let numbers, let final): sequence(isPrivate, numbers, final)
    }
  }

  static func empty(_ columns: Int, _ rows: Int) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  mutating func moveTo(_ column: Int, _ row: Int) {
    cursorColumn = min(max(0, column), columns - 1)
    cursorRow = min(max(0, row), rows - 1)
    wraps = false
  }
}
