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
    let changes = try changes()
    let reason = cursor.skips(#","reason":"#) ? try cursor.text() : nil
    try cursor.skip(#","sum":"#)
    _ = try cursor.ascii()
    try cursor.skip("}")
    guard cursor.isAtEnd else { throw OtherForm() }
    return Event(
      id: id, lamport: lamport, at: at, person: person, changes: changes, reason: reason)
  }

  /// Changes up to the closing bracket, each made in its place: one that was handed around would be
  /// copied with all its texts.
  private mutating func changes() throws(OtherForm) -> [Change] {
    var changes: [Change] = []
    if cursor.skips(UInt8(ascii: "]")) { return changes }
    changes.reserveCapacity(cursor.bytes.count / LineReader.usualChange + 1)
    repeat {
      try cursor.skip(#"{"kind":"observation","key":"#)
      let key = try key()
      try cursor.skip(#","set":"#)
      let record = cursor.skips("null") ? nil : Record.observation(try observation())
      try cursor.skip(#","replaces":["#)
      changes.append(Change(key: .observation(key), record: record, replaces: try replaced()))
      try cursor.skip("}")
    } while cursor.skips(UInt8(ascii: ","))
    try cursor.skip("]")
    return changes
  }

  private mutating func replaced() throws(OtherForm) -> [EventID] {
    var ids: [EventID] = []
    if cursor.skips(UInt8(ascii: "]")) { return ids }
    repeat { ids.append(try eventID()) } while cursor.skips(UInt8(ascii: ","))
    try cursor.skip("]")
    return ids
  }

  private mutating func observation() throws(OtherForm) -> Observation {
    try cursor.skip("{")
    var isFirst = true
    let value = has(#""value":"#, &isFirst) ? try cursor.decimal() : nil
    let numerator = has(#""numerator":"#, &isFirst) ? try cursor.decimal() : nil
    let denominator = has(#""denominator":"#, &isFirst) ? try cursor.decimal() : nil
    let flag = has(#""flag":"#, &isFirst) ? try flag() : .normal
    let rankOf = has(#""rankOf":"#, &isFirst) ? try cursor.wholeNumber(1...1_000_000) : nil
    let note = has(#""note":"#, &isFirst) ? try cursor.text() : ""
    let source = has(#""source":"#, &isFirst) ? try sourceText() : ""
    let evidence = has(#""evidence":"#, &isFirst) ? try cursor.text() : ""
    try cursor.skip("}")
    return Observation(
      value: value, numerator: numerator, denominator: denominator, flag: flag, rankOf: rankOf,
      note: note, source: source, evidence: evidence)
  }

  /// Steps over the name of a member, and the comma before it, if it comes next.
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
