/// Texts kept once each, by number; 0 is the empty one.
struct TextPool: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each text ends; it begins where the one before ends.
  private(set) var ends: [UInt32] = [0]
  /// Open addressing: the number of a text in the place its hash names, or in the next free one.
  private var table = [UInt32](repeating: 0, count: 256)

  var count: Int { ends.count }

  func range(of number: UInt32) -> Range<Int> {
    number == 0 ? 0..<0 : Int(ends[Int(number) - 1])..<Int(ends[Int(number)])
  }

  mutating func number(of text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { number(of: $0) }
  }

  mutating func number(of text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if text.isEmpty { return 0 }
    var place = TextPool.hash(text) & (table.count - 1)
    while table[place] != 0 {
      if holds(text, at: table[place]) { return table[place] }
      place = (place + 1) & (table.count - 1)
    }
    let number = UInt32(ends.count)
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
    table[place] = number
    if ends.count * 2 > table.count { grow() }
    return number
  }

  private func holds(_ text: UnsafeBufferPointer<UInt8>, at number: UInt32) -> Bool {
    let range = range(of: number)
    guard range.count == text.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while place < text.count, bytes[range.lowerBound + place] == text[place] { place += 1 }
      return place == text.count
    }
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 4)
    for number in 1..<UInt32(ends.count) {
      let range = range(of: number)
      var place = bytes.withUnsafeBufferPointer {
        TextPool.hash(UnsafeBufferPointer(rebasing: $0[range]))
      }
      place &= table.count - 1
      while table[place] != 0 { place = (place + 1) & (table.count - 1) }
      table[place] = number
    }
  }

  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var hash = UInt64(raw.count)
    var at = 0
    while at + 8 <= raw.count {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* factor
      hash ^= hash >> 31
      at += 8
    }
    while at < raw.count {
      hash = (hash ^ UInt64(raw[at])) &* factor
      at += 1
    }
    return Int(truncatingIfNeeded: (hash ^ hash >> 29) >> 1)
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
}
