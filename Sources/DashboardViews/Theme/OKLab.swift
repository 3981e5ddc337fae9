import Glibc

/// A colour in OKLab, where equal distances look equally far apart (B. Ottosson, 2020).
public struct OKLab: Sendable, Hashable {
  /// 0 of black … 1 of white.
  public var lightness: Double
  public var a: Double
  public var b: Double

  public init(_ colour: RGB) { self.init(linear: colour.linear) }

  /// From channels without the gamma of sRGB, 0…1.
  init(linear: (red: Double, green: Double, blue: Double)) {
    let (red, green, blue) = linear
    let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
    a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
    b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
  }

  public var chroma: Double { (a * a + b * b).squareRoot() }

  /// Radians, −π…π; 0 of greys.
  public var hue: Double { chroma < 0.02 ? 0 : atan2(b, a) }

  public func distance(to other: OKLab) -> Double {
    let (x, y, z) = (lightness - other.lightness, a - other.a, b - other.b)
    return (x * x + y * y + z * z).squareRoot()
  }

  /// A distance that holds on to the hue, for palettes so coarse that the nearest colour would
  /// turn green into cyan and orange into grey. Colours without much hue are compared as ever.
  func kinship(to other: OKLab) -> Double {
    guard chroma > 0.08 else { return distance(to: other) }
    let turn = other.chroma < 0.02 ? 1 : 2 * abs(sin((hue - other.hue) / 2))
    return abs(lightness - other.lightness) + 0.3 * turn
  }
}
