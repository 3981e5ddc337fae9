/// What one theme file says, before its parents are known.
public struct ThemeDocument: Sendable, Hashable {
  /// What people ask for it by: the name of the file without `.yaml`.
  public var id: String
  public var name: String
  public var author: String
  public var licence: String
  /// The name of the theme it builds on.
  public var parent: String?
  public var appearance: Theme.Appearance?
  /// The WCAG ratio promised for text.
  public var textContrast: Double?
  public var borders: Theme.Borders?
  public var palette: [String: RGB]
  public var roles: [Role: PaintSketch]
  /// Whether its colours were published for another purpose and may be mended for contrast.
  public var isScheme: Bool
  /// Where each role stands in the file, for errors.
  var lines: [Role: Int] = [:]

  init(
    id: String, name: String? = nil, author: String = "", licence: String = "",
    parent: String? = nil,
    appearance: Theme.Appearance? = nil, textContrast: Double? = nil,
    palette: [String: RGB] = [:], roles: [Role: PaintSketch] = [:], isScheme: Bool = false
  ) {
    self.id = id
    self.name = name ?? id
    self.author = author
    self.licence = licence
    self.parent = parent
    self.appearance = appearance
    self.textContrast = textContrast
    self.palette = palette
    self.roles = roles
    self.isScheme = isScheme
  }
}

/// A paint whose colours are still names of a palette, or `#rrggbb`.
public struct PaintSketch: Sendable, Hashable {
  public var foreground: String?
  public var background: String?
  public var isBold: Bool
  public var isUnderlined: Bool
  public var isReversed: Bool

  init(
    _ foreground: String? = nil, on background: String? = nil, bold: Bool = false,
    underlined: Bool = false, reversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isUnderlined = underlined
    isReversed = reversed
  }
}
