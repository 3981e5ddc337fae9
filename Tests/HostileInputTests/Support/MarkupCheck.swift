/// Reads HTML and SVG as strictly as XML and knows only the tags that the program writes.
enum MarkupCheck {
  private static let tags: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "table", "tr", "th", "td", "p",
    "pre", "span", "svg", "rect", "g", "text", "tspan", "path", "details", "summary",
    "h3", "thead", "tbody", "b", "i", "br", "div", "ul", "li",
  ]
  private static let attributes: Set<String> = [
    "lang", "charset", "class", "style", "xmlns", "width", "height", "viewBox", "fill", "x", "y",
    "font-family", "font-size", "xml:space", "textLength", "lengthAdjust", "font-weight",
    "text-decoration", "opacity", "d", "xmlns:o", "xmlns:w", "clear", "border", "cellspacing",
    "cellpadding", "valign",
  ]

  /// By which Word knows that a page is a document; the one comment that the program writes.
  private static let noteForWord =
    "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View><w:Zoom>100</w:Zoom>"
    + "</w:WordDocument></xml><![endif]-->"

  /// What is wrong with a document; nil where nothing is.
  static func fault(of document: String) -> String? {
    let document = document.replacing(noteForWord, with: "", maxReplacements: 1)
    var rest = document.unicodeScalars[...]
    if document.hasPrefix("<!DOCTYPE html>") { rest = rest.dropFirst(15) }
    var isStyle = false
    while let scalar = rest.popFirst() {
      switch scalar {
      case "<":
        let tag = String(rest.prefix { $0 != ">" })
        if let fault = fault(ofTag: tag) { return fault }
        isStyle = tag == "style"
        rest = rest.dropFirst(tag.unicodeScalars.count + 1)
      case "&":
        // By scalars: a mark that follows joins the semicolon.
        let entities = ["amp;", "lt;", "gt;", "quot;", "#39;"]
        guard entities.contains(where: { rest.starts(with: $0.unicodeScalars) }) else {
          return "& before \(String(rest.prefix(5)).debugDescription)"
        }
      case ">" where !isStyle, "\"" where !isStyle, "'" where !isStyle: return "a raw \(scalar)"
      case "\n": continue
      default:
        let category = scalar.properties.generalCategory
        if category == .control || category == .format {
          return "U+\(String(scalar.value, radix: 16))"
        }
      }
    }
    return nil
  }

  private static func fault(ofTag tag: String) -> String? {
    if tag.hasPrefix("/") { return tags.contains(String(tag.dropFirst())) ? nil : "tag \(tag)" }
    let tag = tag.hasSuffix("/") ? String(tag.dropLast()) : tag
    let name = String(tag.prefix { $0 != " " })
    guard tags.contains(name) else { return "tag \(name.debugDescription)" }
    var rest = tag.dropFirst(name.count).drop { $0 == " " }
    while !rest.isEmpty {
      let attribute = String(rest.prefix { $0 != "=" })
      guard attributes.contains(attribute) else { return "attribute \(attribute.debugDescription)" }
      rest = rest.dropFirst(attribute.count + 1)
      guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else {
        return "a value of \(attribute) without quotation marks"
      }
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
    return nil
  }
}
