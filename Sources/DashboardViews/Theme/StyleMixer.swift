import TerminalInterface

/// Turns the paints of a theme into styles of one depth.
struct StyleMixer {
  let theme: Theme
  let depth: ColourDepth
  private let rung: ColourRung
  private let ground: RGB
  private let ink: RGB
  /// The distance in OKLab up to which two colours may stand for each other.
  private static let alike = 0.35

  init(theme: Theme, depth: ColourDepth) {
    self.theme = theme
    self.depth = depth
    rung = ColourRung(depth)
    let isDark = theme.appearance == .dark
    ground = theme[.text].background ?? RGB(isDark ? 0x000000 : 0xffffff)
    ink = theme[.text].foreground ?? RGB(isDark ? 0xffffff : 0x000000)
  }

  func styles() -> [Role: Style] {
    Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0, style($0)) })
  }

  func selectedStyles() -> [Role: Style] {
    let selection = style(.selection)
    return Dictionary(
      uniqueKeysWithValues: Role.allCases.map { ($0, style($0, selectedIn: selection)) })
  }

  /// Roles as they are drawn on the background of another one, of boxes or of the footer: in the
  /// colour they have elsewhere, given in `known`, as long as it can be read there.
  func styles(over ground: Role, _ roles: [Role] = Role.allCases, known: [Role: Style])
    -> [Role: Style]
  {
    let below = style(ground)
    return Dictionary(
      uniqueKeysWithValues: roles.map { role in
        var style = known[role] ?? style(role)
        // A selection brings its own ground along.
        guard depth > .mono, role != .selection, let behind = below.background.rgb else {
          return (role, style)
        }
        let ratio = role.contrastRule.ratio(textContrast: theme.textContrast, depth: depth)
        if style.foreground.rgb?.contrast(with: behind) ?? 0 < ratio {
          style = self.style(role, selectedIn: below)
        }
        style.background = below.background
        return (role, style)
      })
  }

  /// The field of a form with the colour of an error.
  func faultyField() -> Style {
    var field = style(.editField)
    if depth > .mono { field.foreground = style(.editError, selectedIn: field).foreground }
    return field
  }

  private func style(_ role: Role) -> Style {
    let paint = theme[role]
    guard depth > .mono else { return monoStyle(role) }
    let background = background(of: role)
    var style = attributes(paint)
    style.background = background
    style.foreground = foreground(paint.foreground ?? ink, role, on: background)
    if role == .selection, depth <= .sixteen, background == self.background(of: .text) {
      // The fine shade of the theme fell together with the ground: turn the colours round.
      swap(&style.foreground, &style.background)
    }
    return style
  }

  private func style(_ role: Role, selectedIn selection: Style) -> Style {
    guard depth > .mono, let behind = selection.background.rgb else {
      var style = monoStyle(role)
      style.isReversed.toggle()
      return style
    }
    let ratio = role.contrastRule.ratio(textContrast: theme.textContrast, depth: depth)
    var style = attributes(theme[role])
    style.background = selection.background
    style.foreground =
      shade(of: theme[role].foreground ?? ink, on: behind, ratio: ratio) ?? selection.foreground
    return style
  }

  /// The colour itself, or one a little towards the ink, that can be read; nil where only another
  /// hue could.
  private func shade(of wanted: RGB, on behind: RGB, ratio: Double) -> Colour? {
    for share in [0, 0.1, 0.2, 0.3, 0.4] {
      let near = rung.nearest(to: wanted.mixed(with: ink, share), on: [behind], ratio: ratio)
      guard let near, near.distance < StyleMixer.alike,
        near.colour.rgb?.contrast(with: behind) ?? 0 >= ratio
      else { continue }
      return near.colour
    }
    return nil
  }

  private func background(of role: Role) -> Colour {
    rung.nearest(to: theme[role].background ?? ground)?.colour ?? .terminalDefault
  }

  /// The nearest colour that can be told from the ground; where the palette has none that is still
  /// alike, the colour of the text.
  private func foreground(_ wanted: RGB, _ role: Role, on background: Colour) -> Colour {
    let behind = [background.rgb].compactMap { $0 }
    let ratio = role.contrastRule.ratio(textContrast: theme.textContrast, depth: depth)
    if let near = rung.nearest(to: wanted, on: behind, ratio: ratio),
      near.distance < StyleMixer.alike
    {
      return near.colour
    }
    let text = rung.nearest(to: ink, on: behind, ratio: ratio)
    return text?.colour ?? rung.nearest(to: ink)?.colour ?? .terminalDefault
  }

  /// Without colours every theme is the same: what a role means decides, so that weight a theme
  /// adds for looks cannot drown it.
  private func monoStyle(_ role: Role) -> Style { attributes(role.monoPaint) }

  private func attributes(_ paint: Paint) -> Style {
    Style(bold: paint.isBold, underlined: paint.isUnderlined, reversed: paint.isReversed)
  }
}
