/// CRC-64/XZ: polynomial 42F0E1EBA9EA3693 reflected, all ones before and after
/// (ECMA-182; "123456789" gives 995dc9bbdf1939fa).
struct Checksum: Sendable, Hashable {
  private var state: UInt64 = .max

  var value: UInt64 { ~state }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// Eight bytes at a time, each through the table for its place ("slicing by eight").
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    Checksum.tables.withUnsafeBufferPointer { tables in
      while at + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        var rest = state ^ word
        var next: UInt64 = 0
        for place in 0..<8 {
          next ^= tables[(7 - place) << 8 | Int(rest & 0xFF)]
          rest >>= 8
        }
        state = next
        at += 8
      }
    }
    for byte in bytes[at...] { add(byte) }
  }

  private mutating func add(_ byte: UInt8) {
    state = Checksum.tables[Int(UInt8(truncatingIfNeeded: state) ^ byte)] ^ state >> 8
  }

  /// Adds the 16 digits of `hex`, without a text for them.
  mutating func add(digitsOf value: UInt64) {
    for shift in stride(from: 60, through: 0, by: -4) {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 0xF
      add(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  /// 16 small hexadecimal digits.
  static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Reads what `hex` wrote; nil for anything else.
  static func value(hex bytes: ArraySlice<UInt8>) -> UInt64? {
    guard bytes.count == 16 else { return nil }
    var value: UInt64 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(byte - 87)
      default: return nil
      }
    }
    return value
  }

  /// Eight tables of 256: what a byte comes to with 0…7 bytes after it.
  private static let tables: [UInt64] = {
    var tables: [UInt64] = (0..<256).map { index in
      (0..<8).reduce(UInt64(index)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xC96C_5795_D787_0F42 : value >> 1
      }
    }
    for i in 256..<2048 {
      let before: UInt64 = tables[i - 256]
      tables.append(tables[Int(before & 0xFF)] ^ before >> 8)
    }
    return tables
  }()
}
