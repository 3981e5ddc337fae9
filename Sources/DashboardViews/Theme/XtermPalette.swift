public import TerminalInterface

/// The colours behind the numbers of a terminal's palette, as xterm ships them.
///
/// 0…15 belong to the user and may look otherwise; 16…255 are the same everywhere.
enum XtermPalette {
  static let colours: [RGB] = ansi + cube + greys

  private static let ansi: [RGB] = [
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
    0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
  ].map { RGB($0) }

  private static let cube: [RGB] = {
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    return (0..<216).map {
      RGB(red: steps[$0 / 36], green: steps[$0 / 6 % 6], blue: steps[$0 % 6])
    }
  }()

  private static let greys: [RGB] = (0..<24).map {
    let level = UInt8(8 + 10 * $0)
    return RGB(red: level, green: level, blue: level)
  }
}

extension Colour {
  /// What the colour looks like; nil where the terminal alone knows.
  public var rgb: RGB? {
    switch self {
    case .terminalDefault: nil
    case .indexed(let index): XtermPalette.colours[Int(index)]
    case .rgb(let red, let green, let blue): RGB(red: red, green: green, blue: blue)
    }
  }
}
