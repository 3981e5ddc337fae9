import ReformModel

/// Reads a journal line of observations that is in exactly the form this program writes.
///
/// A workspace holds thousands of them, and a tree of JSON values for each line costs ten times
/// what the events do. Anything else (another order, spaces, escapes, members or kinds this reader
/// does not know, a fault) is no line for it: the tree reader alone judges that and knows the
/// findings.
struct LineReader<Sink: LineSink> {
  private var cursor: LineCursor
  private var indicator = RepeatedText<Sink.Name>()
  private var agency = RepeatedText<Sink.Name>()
  private var source = RepeatedText<Sink.Text>()

  typealias OtherForm = LineCursor.OtherForm

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    cursor = LineCursor(bytes)
  }

  /// Reads the whole line; throws where it is in another form.
  mutating func read(into sink: inout Sink) throws(OtherForm) {
    try cursor.skip(#"{"id":"#)
    let (writer, sequence) = try eventID(&sink)
    try cursor.skip(#","lamport":"#)
    let lamport = try cursor.wholeNumber(0...Int.max)
    try cursor.skip(#","at":"#)
    let at = try instant()
    try cursor.skip(#","by":"#)
    let (person, isASCII) = try cursor.characters()
    guard isASCII else { throw OtherForm() }
    let head = LineHead(
      writer: writer, sequence: sequence, lamport: lamport, at: at,
      person: try sink.name(cursor.bytes(person)))
    try cursor.skip(#","changes":["#)
    try changes(&sink)
    let reason = cursor.skips(#","reason":"#) ? try text(&sink) : nil
    try cursor.skip(#","sum":"#)
    _ = try cursor.ascii()
    try cursor.skip("}")
    guard cursor.isAtEnd else { throw OtherForm() }
    sink.close(head, reason: reason)
  }

  /// Changes up to the closing bracket.
  private mutating func changes(_ sink: inout Sink) throws(OtherForm) {
    if cursor.skips(UInt8(ascii: "]")) { return }
    repeat {
      try cursor.skip(#"{"kind":"observation","key":"#)
      let key = try key(&sink)
      try cursor.skip(#","set":"#)
      try sink.add(key, cursor.skips("null") ? nil : try observation(&sink))
      try cursor.skip(#","replaces":["#)
      try replaced(&sink)
      try cursor.skip("}")
    } while cursor.skips(UInt8(ascii: ","))
    try cursor.skip("]")
  }

  private mutating func replaced(_ sink: inout Sink) throws(OtherForm) {
    if cursor.skips(UInt8(ascii: "]")) { return }
    repeat {
      let (writer, sequence) = try eventID(&sink)
      sink.replace(writer: writer, sequence: sequence)
    } while cursor.skips(UInt8(ascii: ","))
    try cursor.skip("]")
  }

  private mutating func observation(_ sink: inout Sink) throws(OtherForm)
    -> LineObservation<Sink.Text>
  {
    try cursor.skip("{")
    var isFirst = true
    let value = has(#""value":"#, &isFirst) ? try cursor.decimal() : nil
    let numerator = has(#""numerator":"#, &isFirst) ? try cursor.decimal() : nil
    let denominator = has(#""denominator":"#, &isFirst) ? try cursor.decimal() : nil
    let flag = has(#""flag":"#, &isFirst) ? try flag() : .normal
    let rankOf = has(#""rankOf":"#, &isFirst) ? try cursor.wholeNumber(1...1_000_000) : nil
    let note = has(#""note":"#, &isFirst) ? try text(&sink) : nil
    let hasSource = has(#""source":"#, &isFirst)
    let isIllustrative = hasSource && cursor.isNext(Observation.illustrativeOpening)
    let source = hasSource ? try sourceText(&sink) : nil
    let evidence = has(#""evidence":"#, &isFirst) ? try text(&sink) : nil
    try cursor.skip("}")
    let figures = ObservationFigures(
      value: value, numerator: numerator, denominator: denominator, flag: flag,
      isIllustrative: isIllustrative)
    return LineObservation(
      figures: figures, rankOf: rankOf, note: note, source: source, evidence: evidence)
  }

  /// Steps over the name of a member, and the comma before it, if it comes next.
  private mutating func has(_ name: StaticString, _ isFirst: inout Bool) -> Bool {
    guard cursor.skips(member: name, isFirst: isFirst) else { return false }
    isFirst = false
    return true
  }

  private mutating func flag() throws(OtherForm) -> ObservationFlag {
    let range = try cursor.ascii()
    let letters = String(decoding: cursor.bytes(range), as: UTF8.self)
    guard let flag = ObservationFlag(rawValue: letters) else { throw OtherForm() }
    return flag
  }

  private mutating func text(_ sink: inout Sink) throws(OtherForm) -> Sink.Text {
    let (range, isASCII) = try cursor.characters()
    return try sink.text(cursor.bytes(range), isASCII: isASCII)
  }

  private mutating func sourceText(_ sink: inout Sink) throws(OtherForm) -> Sink.Text {
    try cursor.skip("\"")
    if let known = source.next(&cursor, until: UInt8(ascii: "\"")) { return known }
    let (range, isASCII) = try cursor.restOfString()
    let text = try sink.text(cursor.bytes(range), isASCII: isASCII)
    source.keep(text, range)
    return text
  }

  private mutating func instant() throws(OtherForm) -> Instant {
    let range = try cursor.ascii()
    guard let instant = Instant(bytes: cursor.bytes(range)) else { throw OtherForm() }
    return instant
  }

  private mutating func eventID(_ sink: inout Sink) throws(OtherForm) -> (Sink.Name, Int) {
    let range = try cursor.ascii()
    guard let colon = cursor.bytes[range].lastIndex(of: UInt8(ascii: ":")),
      let sequence = cursor.bytes.wholeNumber(in: (colon + 1)..<range.upperBound), sequence > 0
    else { throw OtherForm() }
    return (try sink.name(cursor.bytes(range.lowerBound..<colon)), sequence)
  }

  private mutating func key(_ sink: inout Sink) throws(OtherForm)
    -> (indicator: Sink.Name, agency: Sink.Name, period: Period)
  {
    try cursor.skip("\"")
    let indicator = try indicator.code(&cursor, &sink)
    let agency = try agency.code(&cursor, &sink)
    let range = try cursor.ascii(until: UInt8(ascii: "\""))
    guard let period = Period(bytes: cursor.bytes(range)) else { throw OtherForm() }
    return (indicator, agency, period)
  }
}

extension LineReader<EventSink> {
  /// The event of a line that is in this form; such a line sets nothing aside.
  static func event(_ bytes: [UInt8], in range: Range<Int>) -> Event? {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = LineReader(UnsafeBufferPointer(rebasing: bytes[range]))
      var sink = EventSink(lineLength: range.count)
      do throws(OtherForm) {
        try reader.read(into: &sink)
        return sink.event
      } catch {
        return nil
      }
    }
  }
}

extension Observation {
  fileprivate static let illustrativeOpening = Array(("\"" + illustrativeSource).utf8)
}
