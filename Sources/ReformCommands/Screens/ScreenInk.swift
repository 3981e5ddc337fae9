import DashboardViews
import TerminalInterface

/// The colours of cells as a page writes them, `#1b2a3c`.
struct ScreenInk {
  /// Of text and of the screen where a cell names no colour of its own.
  let text: String
  let ground: String

  init(_ theme: ResolvedTheme) {
    let isDark = theme.appearance == .dark
    let style = theme[.text]
    text = ScreenInk.hex(style.foreground) ?? (isDark ? "#e0e0e0" : "#1a1a1a")
    ground = ScreenInk.hex(style.background) ?? (isDark ? "#101010" : "#ffffff")
  }

  func text(of style: Style) -> String {
    style.isReversed
      ? ScreenInk.hex(style.background) ?? ground : ScreenInk.hex(style.foreground) ?? text
  }

  func ground(of style: Style) -> String {
    style.isReversed
      ? ScreenInk.hex(style.foreground) ?? text : ScreenInk.hex(style.background) ?? ground
  }

  /// Nil where the colour is the terminal's own.
  private static func hex(_ colour: Colour) -> String? {
    switch colour {
    case .terminalDefault: nil
    case .rgb(let red, let green, let blue): RGB(red: red, green: green, blue: blue).hex
    case .indexed(let index): palette(Int(index)).hex
    }
  }

  /// As xterm numbers colours: sixteen, a cube of six levels, 24 greys.
  private static func palette(_ index: Int) -> RGB {
    switch index {
    case 0..<16: RGB(base[index])
    case 16..<232:
      RGB(
        red: level((index - 16) / 36), green: level((index - 16) / 6 % 6),
        blue: level((index - 16) % 6))
    default: grey(UInt8(8 + 10 * (index - 232)))
    }
  }

  private static func grey(_ value: UInt8) -> RGB { RGB(red: value, green: value, blue: value) }

  private static func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }

  private static let base: [UInt32] = [
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f,
    0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
  ]
}
