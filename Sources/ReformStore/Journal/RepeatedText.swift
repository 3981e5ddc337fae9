/// A text that mostly is the one before, such as the source of the values of one act: read once, kept
/// in memory once.
struct RepeatedText {
  private var place: Range<Int>?
  private var text = ""

  /// The text up to a byte, and the cursor behind that byte; `read` is asked where the text is not
  /// the one before.
  mutating func next(
    _ cursor: inout LineCursor, until end: UInt8,
    read: (inout LineCursor) throws(LineCursor.OtherForm) -> (Range<Int>, String)
  ) throws(LineCursor.OtherForm) -> String {
    if let place, cursor.skips(place, then: end) { return text }
    let (range, text) = try read(&cursor)
    place = range
    self.text = text
    return text
  }
}
