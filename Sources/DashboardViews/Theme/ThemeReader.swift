/// Reads a theme file: our own form, or a base16 scheme of either age.
struct ThemeReader {
  /// The file's name without `.yaml`, by which people ask for the theme.
  let id: String
  let file: String

  func document(_ text: String) throws(ThemeError) -> ThemeDocument {
    let root = try ThemeNode(text: text, file: file)
    let members = try root.members()
    if let scheme = try Base16Scheme(members) { return scheme.document(id: id) }
    var document = ThemeDocument(id: id)
    for (name, node) in members { try read(name, node, into: &document) }
    return document
  }

  private func read(_ name: String, _ node: ThemeNode, into document: inout ThemeDocument)
    throws(ThemeError)
  {
    switch name {
    case "name": document.name = try node.text()
    case "author": document.author = try node.text()
    case "licence", "license": document.licence = try node.text()
    case "extends": document.parent = try node.text()
    case "contrast": document.textContrast = try node.ratio()
    case "appearance":
      guard let appearance = Theme.Appearance(rawValue: try node.text()) else {
        throw node.fault(.expected(.appearance))
      }
      document.appearance = appearance
    case "published": document.isScheme = try node.flag()
    case "borders":
      guard let borders = Theme.Borders(rawValue: try node.text()) else {
        throw node.fault(.expected(.borders))
      }
      document.borders = borders
    case "palette":
      for (name, colour) in try node.members() { document.palette[name] = try colour.colour() }
    case "roles":
      for (name, paint) in try node.members() {
        guard let role = Role(rawValue: name) else { throw paint.fault(.unknownRole(name)) }
        document.roles[role] = try sketch(paint)
        document.lines[role] = paint.line
      }
    default: throw node.fault(.unknownMember(name))
    }
  }

  private func sketch(_ node: ThemeNode) throws(ThemeError) -> PaintSketch {
    guard node.isMapping else { return PaintSketch(try node.text()) }
    var sketch = PaintSketch()
    for (name, value) in try node.members() {
      switch name {
      case "fg": sketch.foreground = try value.text()
      case "bg": sketch.background = try value.text()
      case "bold": sketch.isBold = try value.flag()
      case "underline": sketch.isUnderlined = try value.flag()
      case "reverse": sketch.isReversed = try value.flag()
      default: throw value.fault(.unknownMember(name))
      }
    }
    return sketch
  }
}
