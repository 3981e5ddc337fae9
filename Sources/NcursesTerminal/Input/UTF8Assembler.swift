/// One character of UTF-8 being put together; refuses overlong forms and surrogates at once.
struct UTF8Assembler {
  enum Step {
    case more
    case scalar(Unicode.Scalar)
    case broken
  }

  private var value: UInt32
  private var left: Int
  /// What the next byte may be; the second byte of some leads has a smaller range.
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Nil for a byte that begins nothing.
  init?(lead: UInt8) {
    switch lead {
    case 0xC2...0xDF: (value, left) = (UInt32(lead & 0x1F), 1)
    case 0xE0...0xEF: (value, left) = (UInt32(lead & 0x0F), 2)
    case 0xF0...0xF4: (value, left) = (UInt32(lead & 0x07), 3)
    default: return nil
    }
    switch lead {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: break
    }
  }

  mutating func take(_ byte: UInt8) -> Step {
    guard allowed.contains(byte) else { return .broken }
    allowed = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    left -= 1
    if left > 0 { return .more }
    return Unicode.Scalar(value).map { .scalar($0) } ?? .broken
  }
}
