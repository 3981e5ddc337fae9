import TerminalInterface

extension Scene {
  /// The border of a box; that of the one with the focus is heavy, so that it can be told from the
  /// others without colour.
  func border(isFocused: Bool) -> BorderGlyphs {
    if level.isASCII { return isFocused ? .focusedASCII : .ascii }
    if theme.borders == .ascii { return isFocused ? .focusedASCII : .ascii }
    return isFocused ? .heavy : theme.borders == .plain ? .plain : .rounded
  }

  /// The upper line of a panel with the focus, on sides that stay light.
  var focusLine: BorderGlyphs {
    if level.isASCII || theme.borders == .ascii { return .focusedASCII }
    return theme.borders == .plain ? .heavyAbovePlain : .heavyAbove
  }
}

extension BorderGlyphs {
  static let heavy = BorderGlyphs(
    horizontal: "━", vertical: "┃", topLeft: "┏", topRight: "┓", bottomLeft: "┗", bottomRight: "┛")
  static let heavyAbove = BorderGlyphs(
    horizontal: "━", vertical: "│", topLeft: "┍", topRight: "┑", bottomLeft: "╰", bottomRight: "╯")
  static let heavyAbovePlain = BorderGlyphs(
    horizontal: "━", vertical: "│", topLeft: "┍", topRight: "┑", bottomLeft: "└", bottomRight: "┘")
  static let focusedASCII = BorderGlyphs(
    horizontal: "=", vertical: "#", topLeft: "#", topRight: "#", bottomLeft: "#", bottomRight: "#")
}

extension DrawingLevel {
  /// Whether only ASCII may be drawn, whatever the texts contain.
  var isASCII: Bool { self <= .ascii }
}
