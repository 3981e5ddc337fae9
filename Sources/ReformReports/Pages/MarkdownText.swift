/// Pages as Markdown, with tables as GitHub and Pandoc read them.
public enum MarkdownText {
  public static func document(_ page: ReportPage) -> String {
    var lines = ["# " + escaped(page.title), ""]
    for section in page.sections {
      if !section.heading.isEmpty { lines += ["## " + escaped(section.heading), ""] }
      let table = section.table
      lines.append(row(table.columns.map { escaped($0.title) }))
      lines.append(row(table.columns.map { $0.side == .left ? "---" : "---:" }))
      lines += table.rows.map { row($0.map(escaped)) } + [""]
    }
    for remark in page.remarks { lines += [escaped(remark), ""] }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  /// A text of which nothing is read as Markdown or as a tag, and nothing is hidden.
  ///
  /// By scalars: a letter that a mark joined, such as `<` with an accent, is still read as a tag.
  public static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.inPlainSight.unicodeScalars {
      if "\\`*_{}[]<>#|&~".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
