/// A paragraph, a heading or a table of a report.
///
/// Reads the Markdown that report templates write, as far as they use it: headings, items, tables
/// with bars, strong and slanted text, backslashes before what would mean something.
enum ReportBlock: Hashable {
  case heading(level: Int, String)
  case paragraph(String, isStrong: Bool)
  case item(String)
  case table(head: [String], rows: [[String]], isTrailing: [Bool])

  static func blocks(of markdown: String) -> [ReportBlock] {
    var blocks: [ReportBlock] = []
    var bars: [[String]] = []
    func endTable() {
      if let table = table(bars) { blocks.append(table) }
      bars = []
    }
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("|") {
        bars.append(cells(line))
        continue
      }
      endTable()
      if let block = block(line) { blocks.append(block) }
    }
    endTable()
    return blocks
  }

  private static func block(_ line: Substring) -> ReportBlock? {
    guard !line.isEmpty else { return nil }
    let level = line.prefix { $0 == "#" }.count
    if level > 0, line.dropFirst(level).hasPrefix(" ") {
      return .heading(level: level, plain(line.dropFirst(level + 1)))
    }
    if line.hasPrefix("- ") { return .item(plain(line.dropFirst(2))) }
    return .paragraph(plain(line), isStrong: line.hasPrefix("**"))
  }

  /// The second line says on which side the cells of a column stand.
  private static func table(_ bars: [[String]]) -> ReportBlock? {
    guard bars.count >= 2 else { return nil }
    return .table(
      head: bars[0], rows: Array(bars.dropFirst(2)), isTrailing: bars[1].map { $0.hasSuffix(":") })
  }

  private static func cells(_ line: Substring) -> [String] {
    var cells: [Substring.UnicodeScalarView] = [Substring.UnicodeScalarView()]
    var isEscaped = false
    for scalar in line.unicodeScalars.dropFirst() {
      if scalar == "|", !isEscaped {
        cells.append(Substring.UnicodeScalarView())
      } else {
        cells[cells.count - 1].append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return cells.dropLast().map { plain(trimmed(Substring($0))) }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Without the stars around strong and slanted text, and without backslashes; by scalars, as
  /// they were put in.
  private static func plain(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.append(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar != "*" {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
