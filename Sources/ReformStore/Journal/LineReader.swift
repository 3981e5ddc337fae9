import ReformModel

/// Reads a journal line of observations that is in exactly the form this program writes.
///
/// A workspace holds thousands of them, and a tree of JSON values for each line costs ten times
/// what the events do. Anything else (another order, spaces, escapes, members or kinds this reader
/// does not know, a fault) gives nil: the tree reader alone judges it and knows the findings.
struct LineReader {
  private var cursor: LineCursor
  private var indicator = RepeatedText()
  private var agency = RepeatedText()
  private var source = RepeatedText()

  typealias OtherForm = LineCursor.OtherForm

  /// How many bytes a change takes that says no more than it must.
  private static let usualChange = 160

  /// The event of a line that is in this form; such a line sets nothing aside.
  static func event(_ bytes: [UInt8], in range: Range<Int>) -> Event? {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = LineReader(cursor: LineCursor(UnsafeBufferPointer(rebasing: bytes[range])))
      return try? reader.event()
    }
  }

  private init(cursor: LineCursor) {
    self.cursor = cursor
  }

  private mutating func event() throws(OtherForm) -> Event {
    try cursor.skip(#"{"id":"#)
    let id = try eventID()
    try cursor.skip(#","lamport":"#)
    let lamport = try cursor.wholeNumber(0...Int.max)
    try cursor.skip(#","at":"#)
    let at = try instant()
    try cursor.skip(#","by":"#)
    let person = try cursor.text()
    try cursor.skip(#","changes":["#)
    let changes = try list(expecting: cursor.bytes.count / LineReader.usualChange + 1) {
      (reader) throws(OtherForm) in try reader.change()
    }
    let reason = cursor.skips(#","reason":"#) ? try cursor.text() : nil
    try cursor.skip(#","sum":"#)
    _ = try cursor.ascii()
    try cursor.skip("}")
    guard cursor.isAtEnd else { throw OtherForm() }
    return Event(
      id: id, lamport: lamport, at: at, person: person, changes: changes, reason: reason)
  }

  private mutating func change() throws(OtherForm) -> Change {
    try cursor.skip(#"{"kind":"observation","key":"#)
    let key = try key()
    try cursor.skip(#","set":"#)
    let record = cursor.skips("null") ? nil : Record.observation(try observation())
    try cursor.skip(#","replaces":["#)
    let replaces = try list { (reader) throws(OtherForm) in try reader.eventID() }
    try cursor.skip("}")
    return Change(key: .observation(key), record: record, replaces: replaces)
  }

  /// Elements up to the closing bracket; the opening one is behind the cursor.
  private mutating func list<Element>(
    expecting count: Int = 0, _ element: (inout LineReader) throws(OtherForm) -> Element
  ) throws(OtherForm) -> [Element] {
    var elements: [Element] = []
    if cursor.skips(UInt8(ascii: "]")) { return elements }
    elements.reserveCapacity(count)
    repeat { elements.append(try element(&self)) } while cursor.skips(UInt8(ascii: ","))
    try cursor.skip("]")
    return elements
  }

  private mutating func observation() throws(OtherForm) -> Observation {
    try cursor.skip("{")
    var result = Observation(value: nil)
    var isFirst = true
    if has(#""value":"#, &isFirst) { result.value = try cursor.decimal() }
    if has(#""numerator":"#, &isFirst) { result.numerator = try cursor.decimal() }
    if has(#""denominator":"#, &isFirst) { result.denominator = try cursor.decimal() }
    if has(#""flag":"#, &isFirst) { result.flag = try flag() }
    if has(#""rankOf":"#, &isFirst) { result.rankOf = try cursor.wholeNumber(1...1_000_000) }
    if has(#""note":"#, &isFirst) { result.note = try cursor.text() }
    if has(#""source":"#, &isFirst) { result.source = try sourceText() }
    if has(#""evidence":"#, &isFirst) { result.evidence = try cursor.text() }
    try cursor.skip("}")
    return result
  }

  private mutating func has(_ name: StaticString, _ isFirst: inout Bool) -> Bool {
    guard cursor.skips(member: name, isFirst: isFirst) else { return false }
    isFirst = false
    return true
  }

  private mutating func flag() throws(OtherForm) -> ObservationFlag {
    guard let flag = ObservationFlag(rawValue: try cursor.text()) else { throw OtherForm() }
    return flag
  }

  private mutating func sourceText() throws(OtherForm) -> String {
    try cursor.skip("\"")
    return try source.next(&cursor, until: UInt8(ascii: "\"")) { (cursor) throws(OtherForm) in
      let (range, isASCII) = try cursor.restOfString()
      return (range, try cursor.text(range, isASCII: isASCII))
    }
  }

  private mutating func instant() throws(OtherForm) -> Instant {
    let range = try cursor.ascii()
    guard let instant = Instant(bytes: UnsafeBufferPointer(rebasing: cursor.bytes[range])) else {
      throw OtherForm()
    }
    return instant
  }

  private mutating func eventID() throws(OtherForm) -> EventID {
    let range = try cursor.ascii()
    guard let colon = cursor.bytes[range].lastIndex(of: UInt8(ascii: ":")),
      let sequence = cursor.bytes.wholeNumber(in: (colon + 1)..<range.upperBound), sequence > 0
    else { throw OtherForm() }
    let writer = try cursor.text(range.lowerBound..<colon, isASCII: true)
    return EventID(writer: writer, sequence: sequence)
  }

  private mutating func key() throws(OtherForm) -> ObservationKey {
    try cursor.skip("\"")
    let slash = UInt8(ascii: "/")
    func code(_ cursor: inout LineCursor) throws(OtherForm) -> (Range<Int>, String) {
      let range = try cursor.ascii(until: slash)
      return (range, try cursor.code(range))
    }
    let indicator = try indicator.next(&cursor, until: slash, read: code)
    let agency = try agency.next(&cursor, until: slash, read: code)
    let range = try cursor.ascii(until: UInt8(ascii: "\""))
    guard let period = Period(bytes: UnsafeBufferPointer(rebasing: cursor.bytes[range])) else {
      throw OtherForm()
    }
    return ObservationKey(indicator: indicator, agency: agency, period: period)
  }
}
