/// One column of one row: a grapheme and its style.
public struct Cell: Sendable, Hashable {
  /// One grapheme, safe to show; empty in the second column of a wide one.
  public var glyph: String
  /// 1 or 2 columns; 0 in the second column of a wide glyph.
  public var width: UInt8
  public var style: Style

  public init(glyph: String, width: UInt8 = 1, style: Style = .plain) {
    self.glyph = glyph
    self.width = width
    self.style = style
  }

  public static let blank = Cell(glyph: " ")
}
