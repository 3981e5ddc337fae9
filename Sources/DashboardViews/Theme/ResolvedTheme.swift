public import TerminalInterface

/// A theme in the colours of one terminal: a style for every role.
public struct ResolvedTheme: Sendable, Hashable {
  public let id: String
  public let name: String
  public let depth: ColourDepth
  public let author: String
  public let licence: String
  /// How many colours were changed so that they can be read.
  public let mended: Int
  public let appearance: Theme.Appearance
  public let borders: Theme.Borders
  private let styles: [Role: Style]
  private let selectedStyles: [Role: Style]
  private let boxStyles: [Role: Style]
  private let footStyles: [Role: Style]
  private let faultyField: Style

  init(_ theme: Theme, depth: ColourDepth) {
    let mixer = StyleMixer(theme: theme, depth: depth)
    id = theme.id
    name = theme.name
    author = theme.author
    licence = theme.licence
    mended = theme.mendedColours
    appearance = theme.appearance
    borders = theme.borders
    self.depth = depth
    styles = mixer.styles()
    selectedStyles = mixer.selectedStyles()
    boxStyles = mixer.styles(over: .overlay, known: styles)
    footStyles = mixer.styles(
      over: .footer, [.messageInfo, .messageWarning, .messageError], known: styles)
    faultyField = mixer.faultyField()
  }

  /// How a role is drawn, on the theme's own background.
  public subscript(role: Role) -> Style { styles[role] ?? .plain }

  /// How a role is drawn in a selected row: on the background of the selection, in its own colour
  /// where that can still be read there.
  public func selected(_ role: Role) -> Style { selectedStyles[role] ?? self[.selection] }

  /// How a role is drawn on the background of boxes that lie over the screen.
  public func boxed(_ role: Role) -> Style { boxStyles[role] ?? self[.overlay] }

  /// How a message is drawn at the foot of the screen.
  public func footed(_ role: Role) -> Style { footStyles[role] ?? self[.footer] }

  /// How text is drawn in the field that is typed into, wrong or not.
  public func field(isFaulty: Bool) -> Style { isFaulty ? faultyField : self[.editField] }

  /// The style of a role, in a selected row or not.
  public func style(_ role: Role, isSelected: Bool) -> Style {
    isSelected ? selected(role) : self[role]
  }

  /// The style of a role for blocks and dots, which underlining would disfigure and reversal would
  /// turn into their opposite.
  public func ink(_ role: Role, isSelected: Bool = false) -> Style {
    var style = style(role, isSelected: isSelected)
    style.isUnderlined = false
    style.isReversed = self.style(.text, isSelected: isSelected).isReversed
    return style
  }
}
