import TerminalInterface

/// A line of a report on the screen.
public struct ReportLine: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case heading, strong, text
    /// The names of the columns of a table, or of a row that is too wide for one.
    case head
    case row
    case blank
  }

  public var kind: Kind
  public var text: String
  /// Lines of one paragraph or row of a table have the same number.
  public var block: Int
  /// The first cell of a row: the code of what it is about.
  public var code: String?
}

/// Sets the blocks of a report in lines of a width.
struct ReportSetter {
  /// Lines are no wider than can be read with ease.
  private static let widest = 110

  private let columns: Int
  private var block = 0
  private(set) var lines: [ReportLine] = []

  /// - Parameter matches: Which texts are wanted; a table with a row that is wanted keeps its head.
  init(_ blocks: [ReportBlock], columns: Int, where matches: (String) -> Bool) {
    self.columns = max(1, columns)
    for block in blocks { set(block, matches) }
    if lines.last?.kind == .blank { lines.removeLast() }
  }

  private mutating func set(_ block: ReportBlock, _ matches: (String) -> Bool) {
    switch block {
    case .heading(_, let text):
      if matches(text) { paragraph(text, .heading) }
    case .paragraph(let text, let isStrong):
      if matches(text) { paragraph(text, isStrong ? .strong : .text) }
    case .item(let text):
      if matches(text) { item(text) }
    case .table(let head, let rows, let isTrailing):
      let wanted = rows.filter { $0.contains(where: matches) }
      if !wanted.isEmpty || (rows.isEmpty && matches("")) {
        table(head, wanted, isTrailing)
      }
    }
  }

  private mutating func paragraph(_ text: String, _ kind: ReportLine.Kind) {
    add(text.wrapped(to: min(columns, ReportSetter.widest)), kind)
    blank()
  }

  private mutating func item(_ text: String) {
    if lines.last?.kind == .blank,
      lines.dropLast().last?.text.hasPrefix("- ") ?? false
        || lines.dropLast().last?.text.hasPrefix("  ") ?? false
    {
      lines.removeLast()
    }
    let wrapped = text.wrapped(to: min(columns, ReportSetter.widest) - 2)
    add(wrapped.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }, .text)
    blank()
  }

  private mutating func table(_ head: [String], _ rows: [[String]], _ isTrailing: [Bool]) {
    if let widths = ReportColumns(head, rows, isTrailing, columns: columns)?.widths {
      add(ReportSetter.set(head, widths, isTrailing), .head)
      for row in rows { add(ReportSetter.set(row, widths, isTrailing), .row, code: row.first) }
    } else {
      for row in rows { record(row, head) }
    }
    blank()
  }

  /// A row that is too wide for the screen: its first two cells, then the others by their names.
  private mutating func record(_ row: [String], _ head: [String]) {
    let named = zip(head, row).dropFirst(2).filter { !$1.isEmpty }.map { "\($0): \($1)" }
    add(row.prefix(2).joined(separator: " ").wrapped(to: columns), .head, code: row.first)
    let rest = named.joined(separator: "; ").wrapped(to: max(1, columns - 4))
    add(rest.map { "    " + $0 }, .row, code: row.first)
  }

  private mutating func add(_ texts: [String], _ kind: ReportLine.Kind, code: String? = nil) {
    lines += texts.map { ReportLine(kind: kind, text: $0, block: block, code: code) }
    block += 1
  }

  private mutating func blank() {
    lines.append(ReportLine(kind: .blank, text: "", block: -1))
  }

  /// The lines of one row, each cell wrapped within its column.
  private static func set(_ cells: [String], _ widths: [Int], _ isTrailing: [Bool]) -> [String] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for (column, cell) in wrapped.enumerated() {
        let part = line < cell.count ? cell[line] : ""
        let room = String(repeating: " ", count: max(0, widths[column] - part.displayWidth))
        text += (column > 0 ? "  " : "") + (isTrailing[column] ? room + part : part + room)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }
}

/// How wide the columns of a table are; nil where they would be too narrow to read.
struct ReportColumns {
  let widths: [Int]

  /// A column may shrink to this; narrower ones stay as they are.
  private static let narrowest = 10

  init?(_ head: [String], _ rows: [[String]], _ isTrailing: [Bool], columns: Int) {
    guard !head.isEmpty else { return nil }
    let room = columns - 2 * (head.count - 1)
    var widths = head.indices.map { column in
      ([head] + rows).map { $0.indices.contains(column) ? $0[column].displayWidth : 0 }.max() ?? 0
    }
    // The widest gives first, a column at a time; words are left twice the room of figures.
    while widths.reduce(0, +) > room {
      let giving = widths.indices.filter { widths[$0] > ReportColumns.narrowest }
      let weight = { (column: Int) in widths[column] * (isTrailing[column] ? 2 : 1) }
      guard let widest = giving.max(by: { weight($0) < weight($1) }) else { return nil }
      widths[widest] -= 1
    }
    self.widths = widths
  }
}
