public import TerminalInterface

/// Colours and weights for every role, with who made them and under which licence.
public struct Theme: Sendable, Hashable {
  public enum Appearance: String, Sendable, Hashable, CaseIterable {
    case light, dark
  }

  /// The lines of boxes where nothing has the focus.
  public enum Borders: String, Sendable, Hashable, CaseIterable {
    case rounded, plain, ascii
  }

  /// What people ask for it by: the name of the file without `.yaml`.
  public var id: String
  public var name: String
  public var author: String
  public var licence: String
  public var appearance: Appearance
  /// The WCAG ratio it promises for text: 4.5, or 7 where it must carry far.
  public var textContrast: Double
  public var borders: Borders
  /// Every role, after parents and the built-in have filled in what was missing.
  public var paints: [Role: Paint]
  /// Colours that a published scheme had to give up for contrast.
  public var repairs: [Repair]

  /// A colour of a published scheme that was changed because it could not be read.
  public struct Repair: Sendable, Hashable {
    public var role: Role
    public var published: RGB
    public var used: RGB
  }

  public init(
    id: String, name: String, author: String, licence: String, appearance: Appearance,
    textContrast: Double = 4.5, borders: Borders = .rounded, paints: [Role: Paint],
    repairs: [Repair] = []
  ) {
    self.id = id
    self.name = name
    self.author = author
    self.licence = licence
    self.appearance = appearance
    self.textContrast = textContrast
    self.borders = borders
    self.paints = paints
    self.repairs = repairs
  }

  /// How many colours of the published scheme were changed, whatever the number of roles.
  public var mendedColours: Int { Set(repairs.map(\.published)).count }

  public subscript(role: Role) -> Paint { paints[role] ?? Paint() }

  /// The theme in the colours a terminal has.
  public func resolved(for depth: ColourDepth) -> ResolvedTheme {
    ResolvedTheme(self, depth: depth)
  }
}
