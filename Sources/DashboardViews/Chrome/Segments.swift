/// Parts of a line of which as many are shown as fit, the most useful first.
struct Segments: Hashable, Sendable {
  struct Segment: Hashable, Sendable {
    var text: RichText
    /// 0 goes last.
    var rank: Int
  }

  private var segments: [Segment] = []

  /// All of them, each for itself.
  var texts: [RichText] { segments.map(\.text) }

  mutating func add(_ text: RichText?, rank: Int) {
    if let text, !text.isEmpty { segments.append(Segment(text: text, rank: rank)) }
  }

  /// Those that fit, in the order they were added, with a separator between.
  func line(in columns: Int, separator: RichText) -> RichText {
    var kept = segments
    while Segments.width(kept, separator) > columns,
      let victim = kept.indices.max(by: { (kept[$0].rank, $0) < (kept[$1].rank, $1) })
    {
      kept.remove(at: victim)
    }
    return kept.enumerated().reduce(into: RichText()) { line, part in
      if part.offset > 0 { line += separator }
      line += part.element.text
    }
  }

  private static func width(_ segments: [Segment], _ separator: RichText) -> Int {
    segments.reduce(0) { $0 + $1.text.width } + separator.width * max(0, segments.count - 1)
  }
}
