import ReformModel

/// Pages as HTML of one file that needs nothing else.
public enum HTMLText {
  public static func document(_ page: ReportPage) -> String {
    let title = escaped(page.title)
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"\(page.language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">", "<title>\(title)</title>", "<style>", style, "</style>",
      "</head>", "<body>", "<h1>\(title)</h1>",
    ]
    for section in page.sections {
      if !section.heading.isEmpty { lines.append("<h2>\(escaped(section.heading))</h2>") }
      let table = section.table
      lines.append("<table>")
      lines.append(row(table.columns.map(\.title), table, tag: "th"))
      lines += table.rows.map { row($0, table, tag: "td") }
      lines.append("</table>")
    }
    lines += page.remarks.map { "<p>\(escaped($0))</p>" }
    return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  /// A text of which nothing is read as a tag, a reference or the end of an attribute, and nothing
  /// is hidden.
  ///
  /// By scalars: a letter that a mark joined, such as `<` with an accent, is still read as a tag.
  public static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.inPlainSight.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"": result += "&quot;".unicodeScalars
      case "'": result += "&#39;".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func row(_ cells: [String], _ table: ReportTable, tag: String) -> String {
    let cells = zip(cells, table.columns).map { cell, column in
      let side = column.side == .right ? " class=\"number\"" : ""
      return "<\(tag)\(side)>\(escaped(cell))</\(tag)>"
    }
    return "<tr>" + cells.joined() + "</tr>"
  }

  private static let style = """
    body { font-family: sans-serif; margin: 2em; }
    table { border-collapse: collapse; margin-bottom: 1.5em; }
    th, td { border: 1px solid #999; padding: 0.25em 0.6em; text-align: left; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    """
}
