import ReformModel

/// A text that mostly is the one before, such as the source of the values of one act: read once, kept
/// once.
struct RepeatedText<Kept> {
  private var place: Range<Int>?
  private var kept: Kept?

  /// What was made of the text before, with the cursor behind the byte that ends it, if the same text
  /// comes again.
  mutating func next(_ cursor: inout LineCursor, until end: UInt8) -> Kept? {
    guard let place, cursor.skips(place, then: end) else { return nil }
    return kept
  }

  mutating func keep(_ kept: Kept, _ place: Range<Int>) {
    self.kept = kept
    self.place = place
  }
}

extension RepeatedText {
  /// A part of a key, with the cursor behind the slash that ends it.
  mutating func code<Sink: LineSink>(_ cursor: inout LineCursor, _ sink: inout Sink)
    throws(LineCursor.OtherForm) -> Kept where Sink.Name == Kept
  {
    let slash = UInt8(ascii: "/")
    if let known = next(&cursor, until: slash) { return known }
    let range = try cursor.ascii(until: slash)
    guard Identifier.isCode(cursor.bytes[range]) else { throw LineCursor.OtherForm() }
    let name = try sink.name(cursor.bytes(range))
    keep(name, range)
    return name
  }
}
