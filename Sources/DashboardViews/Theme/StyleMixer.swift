import TerminalInterface

/// Turns the paints of a theme into styles of one depth.
struct StyleMixer {
  let theme: Theme
  let depth: ColourDepth
  private let rung: ColourRung
  private let ground: RGB
  private let ink: RGB

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

  private func style(_ role: Role) -> Style {
    let paint = theme[role]
    guard depth > .mono else { return monoStyle(role) }
    let background = background(of: role)
    var style = attributes(paint)
    style.background = background
    style.foreground = foreground(paint.foreground ?? ink, role, on: behind(role, background))
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
    let paint = theme[role]
    var style = attributes(paint)
    style.background = selection.background
    let ratio = role.contrastRule.ratio(textContrast: theme.textContrast, depth: depth)
    let own = rung.nearest(to: paint.foreground ?? ink, on: [behind], ratio: ratio)?.colour
    let isLegible = (own?.rgb?.contrast(with: behind) ?? 1) >= ratio
    style.foreground = isLegible ? own ?? selection.foreground : selection.foreground
    return style
  }

  private func background(of role: Role) -> Colour {
    rung.nearest(to: theme[role].background ?? ground)?.colour ?? .terminalDefault
  }

  /// Everything a role may stand on.
  private func behind(_ role: Role, _ background: Colour) -> [RGB] {
    [background.rgb].compactMap { $0 }
  }

  /// The nearest colour that can be told from the ground; where the palette has none that is still
  /// alike, the colour of the text.
  private func foreground(_ wanted: RGB, _ role: Role, on behind: [RGB]) -> Colour {
    let ratio = role.contrastRule.ratio(textContrast: theme.textContrast, depth: depth)
    if let near = rung.nearest(to: wanted, on: behind, ratio: ratio), near.distance < 0.35 {
      return near.colour
    }
    let text = rung.nearest(to: ink, on: behind, ratio: ratio)
    return text?.colour ?? rung.nearest(to: ink)?.colour ?? .terminalDefault
  }

  private func monoStyle(_ role: Role) -> Style {
    let (own, usual) = (attributes(theme[role]), attributes(role.monoPaint))
    return Style(
      bold: own.isBold || usual.isBold, underlined: own.isUnderlined || usual.isUnderlined,
      reversed: own.isReversed || usual.isReversed)
  }

  private func attributes(_ paint: Paint) -> Style {
    Style(bold: paint.isBold, underlined: paint.isUnderlined, reversed: paint.isReversed)
  }
}
