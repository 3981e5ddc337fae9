public import TerminalInterface

/// How well every role of a theme can be told from its background, on every rung of colour.
public struct ContrastReport: Sendable, Hashable {
  /// One role on one background on one rung.
  public struct Finding: Sendable, Hashable {
    public enum Ground: String, Sendable, Hashable {
      /// The background of the role itself.
      case own
      case selection
    }

    public var role: Role
    public var depth: ColourDepth
    public var ground: Ground
    public var foreground: RGB
    public var background: RGB
    /// WCAG ratios: what it is and what it should be.
    public var ratio: Double
    public var required: Double

    public var passes: Bool { ratio >= required }
  }

  public let theme: Theme
  /// Everything measured, rung by rung from direct colour down. Mono has no colours to measure.
  public let findings: [Finding]

  public init(_ theme: Theme) {
    self.theme = theme
    let depths = ColourDepth.allCases.sorted(by: >).filter { $0 > .mono }
    findings = depths.flatMap { ContrastReport.measure(theme, $0) }
  }

  public var failures: [Finding] { findings.filter { !$0.passes } }

  private static func measure(_ theme: Theme, _ depth: ColourDepth) -> [Finding] {
    let resolved = theme.resolved(for: depth)
    return Role.allCases.flatMap { role -> [Finding] in
      let required = role.contrastRule.ratio(textContrast: theme.textContrast, depth: depth)
      func finding(_ style: Style, _ ground: Finding.Ground) -> Finding? {
        guard required > 1, let fg = style.foreground.rgb, let bg = style.background.rgb
        else { return nil }
        return Finding(
          role: role, depth: depth, ground: ground, foreground: fg, background: bg,
          ratio: fg.contrast(with: bg), required: required)
      }
      return [finding(resolved[role], .own), finding(resolved.selected(role), .selection)]
        .compactMap { $0 }
    }
  }
}
