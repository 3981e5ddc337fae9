/// Pairs of numbers in order of arrival, each once.
struct PairTable: Sendable {
  private(set) var pairs: [UInt64] = []
  /// Open addressing: the place of a pair plus one, 0 where nothing is.
  private var table = [UInt32](repeating: 0, count: 1024)

  mutating func place(of pair: UInt64) -> UInt32 {
    var at = PairTable.hash(pair) & (table.count - 1)
    while table[at] != 0 {
      if pairs[Int(table[at] - 1)] == pair { return table[at] - 1 }
      at = (at + 1) & (table.count - 1)
    }
    pairs.append(pair)
    table[at] = UInt32(pairs.count)
    if pairs.count * 2 > table.count { grow() }
    return UInt32(pairs.count - 1)
  }

  private mutating func grow() {
    table = [UInt32](repeating: 0, count: table.count * 4)
    for (place, pair) in pairs.enumerated() {
      var at = PairTable.hash(pair) & (table.count - 1)
      while table[at] != 0 { at = (at + 1) & (table.count - 1) }
      table[at] = UInt32(place + 1)
    }
  }

  private static func hash(_ pair: UInt64) -> Int {
    let product = pair &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: (product ^ product >> 32) >> 1)
  }
}
