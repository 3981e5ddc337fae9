/// A decimal number kept exactly as it was written: `mantissa / 10^scale`.
///
/// Entry and storage never go through binary floating point, so `86,90` typed by a clerk is
/// `86.90` on disk. At most 18 significant digits; `init?(plain:)` refuses more rather than round.
public struct ExactDecimal: Sendable {
  public let mantissa: Int64
  /// How many of the digits stand after the decimal mark, 0…18.
  public let scale: UInt8

  public init(mantissa: Int64, scale: UInt8) {
    self.mantissa = mantissa
    self.scale = scale
  }

  public init(_ whole: Int) {
    self.init(mantissa: Int64(whole), scale: 0)
  }

  /// A computed number, rounded half away from zero to some digits after the decimal mark.
  public init(rounding value: Double, decimals: Int) {
    let scale = max(0, min(6, decimals))
    let power = (0..<scale).reduce(1.0) { power, _ in power * 10 }
    let scaled = value.isFinite ? (value * power).rounded(.toNearestOrAwayFromZero) : 0
    self.init(mantissa: Int64(max(-1e15, min(1e15, scaled))), scale: UInt8(scale))
  }

  /// Reads `-12.50`, the plain form of JSON and CSV without exponent; nil for anything else.
  public init?(plain text: some StringProtocol) {
    var text = String(text)
    guard let number = text.withUTF8({ ExactDecimal(bytes: $0[...]) }) else { return nil }
    self = number
  }

  /// The same of the bytes of a text.
  package init?(bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    var mantissa: Int64 = 0
    var scale: UInt8 = 0
    var digits = 0
    var significant = 0
    var seenPoint = false
    var bytes = bytes
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { bytes.removeFirst() }
    for byte in bytes {
      if byte == UInt8(ascii: "."), !seenPoint, digits > 0 {
        seenPoint = true
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int64(byte - UInt8(ascii: "0"))
      if significant > 0 || digit != 0 { significant += 1 }
      if seenPoint { scale += 1 }
      guard significant <= 18, scale <= 18 else { return nil }
      mantissa = mantissa * 10 + digit
      digits += 1
    }
    guard digits > 0, !seenPoint || scale > 0 else { return nil }
    self.init(mantissa: negative ? -mantissa : mantissa, scale: scale)
  }

  /// The value as binary floating point, correctly rounded while the mantissa has at most 15 digits.
  public var double: Double {
    scale == 0 ? Double(mantissa) : Double(mantissa) / ExactDecimal.power(of: scale)
  }

  /// The plain form `init?(plain:)` reads, trailing zeros kept.
  public var plain: String {
    let digits = String(mantissa.magnitude)
    let sign = mantissa < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, Int(scale) + 1 - digits.count)) + digits
    let cut = padded.index(padded.endIndex, offsetBy: -Int(scale))
    return sign + padded[..<cut] + "." + padded[cut...]
  }

  /// The same number without trailing zeros after the decimal mark.
  public var reduced: ExactDecimal {
    var (mantissa, scale) = (mantissa, scale)
    while scale > 0, mantissa % 10 == 0 {
      mantissa /= 10
      scale -= 1
    }
    return ExactDecimal(mantissa: mantissa, scale: scale)
  }

  private static func power(of scale: UInt8) -> Double {
    var result = 1.0
    for _ in 0..<scale { result *= 10 }
    return result
  }
}

extension ExactDecimal: Hashable, Comparable {
  private static func power(_ scale: UInt8) -> Int128 {
    (0..<scale).reduce(1) { result, _ in result &* 10 }
  }

  /// Equal as numbers: `86.9 == 86.90`.
  public static func == (a: ExactDecimal, b: ExactDecimal) -> Bool {
    if a.scale == b.scale { return a.mantissa == b.mantissa }
    let (x, y) = (a.reduced, b.reduced)
    return x.mantissa == y.mantissa && x.scale == y.scale
  }

  public func hash(into hasher: inout Hasher) {
    let value = reduced
    hasher.combine(value.mantissa)
    hasher.combine(value.scale)
  }

  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    if a.scale == b.scale { return a.mantissa < b.mantissa }
    let (x, y) = (a.reduced, b.reduced)
    // Exact: 19 digits times a power of at most 10^18 fit into 128 bits.
    return Int128(x.mantissa) &* power(y.scale) < Int128(y.mantissa) &* power(x.scale)
  }
}
