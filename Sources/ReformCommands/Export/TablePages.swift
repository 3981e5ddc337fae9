import ReformModel
import TerminalInterface

/// A title, tables and closing remarks, as a document that people read.
struct TablePages {
  var title: String
  var sections: [(heading: String, table: TextTable)]
  var remarks: [String] = []

  var markdown: String {
    var lines = ["# " + TablePages.markdown(title), ""]
    for (heading, table) in sections {
      if !heading.isEmpty { lines += ["## " + TablePages.markdown(heading), ""] }
      lines.append(row(table.columns.map(\.title)))
      lines.append(row(table.columns.map { $0.side == .left ? "---" : "---:" }, escaped: false))
      lines += table.rows.map { row($0.map(\.text)) } + [""]
    }
    for remark in remarks { lines += [TablePages.markdown(remark), ""] }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  func html(_ language: Language) -> String {
    let title = TablePages.html(title)
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">", "<title>\(title)</title>", "<style>", TablePages.style,
      "</style>", "</head>", "<body>", "<h1>\(title)</h1>",
    ]
    for (heading, table) in sections {
      if !heading.isEmpty { lines.append("<h2>\(TablePages.html(heading))</h2>") }
      lines.append("<table>")
      lines.append(row(table.columns.map(\.title), table, tag: "th"))
      lines += table.rows.map { row($0.map(\.text), table, tag: "td") }
      lines.append("</table>")
    }
    lines += remarks.map { "<p>\(TablePages.html($0))</p>" }
    return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private func row(_ cells: [String], escaped: Bool = true) -> String {
    "| " + cells.map { escaped ? TablePages.markdown($0) : $0 }.joined(separator: " | ") + " |"
  }

  private func row(_ cells: [String], _ table: TextTable, tag: String) -> String {
    let cells = zip(cells, table.columns).map { cell, column in
      let side = column.side == .right ? " class=\"number\"" : ""
      return "<\(tag)\(side)>\(TablePages.html(cell))</\(tag)>"
    }
    return "<tr>" + cells.joined() + "</tr>"
  }

  /// Safe to show, and nothing of it read as Markdown or as a tag.
  ///
  /// By scalars: a letter that a mark joined, such as `<` with an accent, is still read as a tag.
  private static func markdown(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.safeToShow.unicodeScalars {
      if "\\`*_{}[]<>#|&~".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  static func html(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.safeToShow.unicodeScalars {
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

  private static let style = """
    body { font-family: sans-serif; margin: 2em; }
    table { border-collapse: collapse; margin-bottom: 1.5em; }
    th, td { border: 1px solid #999; padding: 0.25em 0.6em; text-align: left; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    """
}
