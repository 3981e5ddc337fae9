/// Puts a theme together from its file, its parents and the built-in.
struct ThemeAssembly {
  /// The theme itself first, then its parents.
  let chain: [ThemeDocument]
  let file: String

  func theme() throws(ThemeError) -> Theme {
    guard let own = chain.first else {
      throw ThemeError(.unknownTheme("", available: []), file: file)
    }
    let palette = chain.reversed().reduce(into: [String: RGB]()) {
      $0.merge($1.palette) { _, child in child }
    }
    let appearance = chain.lazy.compactMap(\.appearance).first ?? guessedAppearance(palette)
    var paints = try ThemeAssembly.paints(
      of: BuiltInThemes.document(for: appearance), with: BuiltInThemes.palette(for: appearance),
      file: file)
    for document in chain.reversed() {
      let known = try ThemeAssembly.paints(of: document, with: palette, file: file)
      paints.merge(known) { _, child in child }
    }
    var theme = Theme(
      id: own.id, name: own.name, author: own.author, licence: own.licence, appearance: appearance,
      textContrast: chain.lazy.compactMap(\.textContrast).first ?? 4.5,
      borders: chain.lazy.compactMap(\.borders).first ?? .rounded, paints: paints)
    if own.isScheme { theme.mendContrast() }
    return theme
  }

  /// A theme that does not say whether it is light or dark shows it by its ground.
  private func guessedAppearance(_ palette: [String: RGB]) -> Theme.Appearance {
    let sketch = chain.lazy.compactMap { $0.roles[.text]?.background }.first
    let ground = sketch.flatMap { palette[$0] ?? RGB(hex: $0) }
    return ground.map { $0.relativeLuminance > 0.18 ? .light : .dark } ?? .dark
  }

  private static func paints(
    of document: ThemeDocument, with palette: [String: RGB], file: String
  ) throws(ThemeError) -> [Role: Paint] {
    var paints: [Role: Paint] = [:]
    for (role, sketch) in document.roles {
      func colour(_ name: String?, _ member: String) throws(ThemeError) -> RGB? {
        guard let name else { return nil }
        if let known = palette[name] { return known }
        let fault: ThemeError.Fault
        if name.hasPrefix("#") {
          if let colour = RGB(hex: name) { return colour }
          fault = .badHex(name)
        } else {
          fault = .unknownColour(name)
        }
        throw ThemeError(
          fault, file: file, line: document.lines[role], path: "roles.\(role.rawValue).\(member)")
      }
      paints[role] = Paint(
        try colour(sketch.foreground, "fg"), on: try colour(sketch.background, "bg"),
        bold: sketch.isBold, underlined: sketch.isUnderlined, reversed: sketch.isReversed)
    }
    return paints
  }
}
