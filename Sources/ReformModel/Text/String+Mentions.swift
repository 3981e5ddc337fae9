extension String {
  /// Whether it holds a word of small ASCII letters, be they written small or large.
  ///
  /// By bytes: every screen asks this of every target, and looking character by character would
  /// take most of the time of a panel.
  func mentions(asciiWord word: StaticString) -> Bool {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    var text = self
    return text.withUTF8 { bytes in
      guard bytes.count >= letters.count else { return false }
      return (0...(bytes.count - letters.count)).contains { start in
        letters.indices.allSatisfy { bytes[start + $0] | 0x20 == letters[$0] }
      }
    }
  }
}
