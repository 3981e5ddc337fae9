import Glibc
public import TerminalInterface

/// A colour in sRGB, as themes write it.
public struct RGB: Sendable, Hashable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// From one number, `0x1b2a3c`.
  public init(_ code: UInt32) {
    self.init(
      red: UInt8(code >> 16 & 0xff), green: UInt8(code >> 8 & 0xff), blue: UInt8(code & 0xff))
  }

  /// Reads `#1b2a3c` or `1b2a3c`; nil for anything else.
  public init?(hex text: some StringProtocol) {
    let digits = text.utf8.first == UInt8(ascii: "#") ? text.utf8.dropFirst() : text.utf8[...]
    guard digits.count == 6 else { return nil }
    var code: UInt32 = 0
    for byte in digits {
      guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
      code = code << 4 | UInt32(digit)
    }
    self.init(code)
  }

  public var hex: String {
    let digits = Array("0123456789abcdef")
    return [red, green, blue].reduce(into: "#") {
      $0.append(digits[Int($1 >> 4)])
      $0.append(digits[Int($1 & 15)])
    }
  }

  /// 0 of black … 1 of white, as WCAG 2 defines it.
  public var relativeLuminance: Double {
    let (r, g, b) = linear
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }

  /// 1 of equal colours … 21 of black and white (WCAG 2).
  public func contrast(with other: RGB) -> Double {
    RGB.contrast(relativeLuminance, other.relativeLuminance)
  }

  /// The same of two colours whose luminance is known.
  static func contrast(_ a: Double, _ b: Double) -> Double {
    (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The three channels without the gamma of sRGB, 0…1.
  var linear: (red: Double, green: Double, blue: Double) {
    (RGB.linear[Int(red)], RGB.linear[Int(green)], RGB.linear[Int(blue)])
  }

  /// Of every channel value: a theme asks for the same ones thousands of times.
  private static let linear: [Double] = (0...255).map {
    let value = Double($0) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}

extension Colour {
  /// What the colour looks like; nil where the terminal alone knows.
  public var rgb: RGB? {
    switch self {
    case .terminalDefault: nil
    case .indexed(let index): RGB(XtermPalette.code(index))
    case .rgb(let red, let green, let blue): RGB(red: red, green: green, blue: blue)
    }
  }
}
