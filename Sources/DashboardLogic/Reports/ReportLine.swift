import TerminalInterface

/// A line of a report on the screen.
public struct ReportLine: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case heading, strong, text, item
    /// The names of the columns of a table, or of a row that is too wide for one.
    case head
    case row
    case blank
  }

  public var kind: Kind
  public var text: String
  /// All that its paragraph or row says, on the first line of it: for who hears rather than sees.
  public var sentence: String?
  /// The first cell of a row: the code of what it is about.
  public var code: String?
}

/// Sets the blocks of a report in lines of a width.
struct ReportSetter {
  /// Lines are no wider than can be read with ease.
  private static let widest = 110

  private let columns: Int
  private(set) var lines: [ReportLine] = []

  /// - Parameter matches: Which texts are wanted; a table with a row that is wanted keeps its head.
  init(_ blocks: [ReportBlock], columns: Int, where matches: (String) -> Bool) {
    self.columns = max(3, columns)
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
      if !wanted.isEmpty { table(ReportTable(head, wanted, isTrailing)) }
    }
  }

  private mutating func paragraph(_ text: String, _ kind: ReportLine.Kind) {
    add(text.wrapped(to: min(columns, ReportSetter.widest)), kind, saying: text)
    blank()
  }

  private mutating func item(_ text: String) {
    // Items stand below each other without a blank line.
    if lines.last?.kind == .blank, lines.dropLast().last?.kind == .item { lines.removeLast() }
    let wrapped = text.wrapped(to: min(columns, ReportSetter.widest) - 2)
    add(wrapped.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }, .item, saying: text)
    blank()
  }

  private mutating func table(_ table: ReportTable) {
    if let widths = table.widths(in: columns) {
      add(table.lines(of: table.head, widths), .head)
      for row in table.rows {
        add(table.lines(of: row, widths), .row, saying: table.sentence(row), code: row.first)
      }
    } else {
      for row in table.rows { record(row, of: table) }
    }
    blank()
  }

  /// A row that is too wide for the screen: its first two cells, then the others by their names.
  private mutating func record(_ row: [String], of table: ReportTable) {
    add(
      table.name(row).wrapped(to: columns), .head, saying: table.sentence(row), code: row.first)
    let rest = table.named(row).wrapped(to: max(1, columns - 4))
    add(rest.map { "    " + $0 }, .row, code: row.first)
  }

  private mutating func add(
    _ texts: [String], _ kind: ReportLine.Kind, saying sentence: String? = nil, code: String? = nil
  ) {
    lines += texts.enumerated().map { place, text in
      ReportLine(kind: kind, text: text, sentence: place == 0 ? sentence : nil, code: code)
    }
  }

  private mutating func blank() {
    lines.append(ReportLine(kind: .blank, text: ""))
  }
}
