extension Theme {
  /// The theme used where none is asked for, or where the one asked for cannot be read.
  public static let builtIn = Theme.builtIn(BuiltInThemes.dark)
  /// Its light sister.
  public static let builtInLight = Theme.builtIn(BuiltInThemes.light)

  static var builtIns: [Theme] { [builtIn, builtInLight] }

  private static func builtIn(_ document: ThemeDocument) -> Theme {
    let assembled = try? ThemeAssembly(chain: [document], file: document.id).theme()
    return assembled
      ?? Theme(
        id: document.id, name: document.name, author: "", licence: "", appearance: .dark,
        paints: [:])
  }
}
