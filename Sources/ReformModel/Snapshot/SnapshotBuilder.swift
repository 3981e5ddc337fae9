/// Takes in events one after the other and makes a snapshot of them.
///
/// Journals are read straight into its rows: an `Event` with its keys and texts costs ten times as
/// much as what it says. The events of a journal that turns out to be damaged are taken back by `cut`.
package struct SnapshotBuilder: Sendable {
  /// A change in order of arrival.
  struct Arrival: BitwiseCopyable {
    /// The series, or behind `otherKeys` the key that is no observation.
    var subject: UInt32
    /// Of the period.
    var place: Int32
    var event: UInt32
    var shape: RecordShape
    var source: UInt32
    var numbers: UInt32
  }

  /// How far it was filled at some moment.
  package struct Mark: Sendable {
    fileprivate var events, changes, numbers, replaced, remarks, undone, keys: Int
    fileprivate var greatestLamport: Int
  }

  static let otherKeys: UInt32 = 1 << 31

  var names = TextPool()
  var texts = TextPool()
  private(set) var events: [EventRow] = []
  var changes: [Arrival] = []
  var numbers: [Int64] = []
  /// Owned by changes.
  private(set) var replaced: [EventName] = []
  /// Of changes.
  private(set) var remarks: [RemarksRow] = []
  private(set) var undone: [EventName] = []
  private(set) var series = PairTable()
  var keys: [PackedKey] = []
  var placeOfKey: [PackedKey: UInt32] = [:]
  private(set) var greatestLamport = 0

  package init() {}

  package var eventCount: Int { events.count }
  package var changeCount: Int { changes.count }

  /// Makes room, so that tables need not be copied while they grow.
  package mutating func reserve(changes count: Int) {
    changes.reserveCapacity(count)
    numbers.reserveCapacity(count * 2)
  }

  package var mark: Mark {
    Mark(
      events: events.count, changes: changes.count, numbers: numbers.count,
      replaced: replaced.count, remarks: remarks.count, undone: undone.count,
      keys: keys.count, greatestLamport: greatestLamport)
  }

  /// Takes back what came after a mark.
  package mutating func cut(to mark: Mark) {
    events.removeLast(events.count - mark.events)
    changes.removeLast(changes.count - mark.changes)
    numbers.removeLast(numbers.count - mark.numbers)
    replaced.removeLast(replaced.count - mark.replaced)
    remarks.removeLast(remarks.count - mark.remarks)
    undone.removeLast(undone.count - mark.undone)
    for key in keys[mark.keys...] { placeOfKey[key] = nil }
    keys.removeLast(keys.count - mark.keys)
    greatestLamport = mark.greatestLamport
  }

  package mutating func number(ofName text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    names.number(of: text)
  }

  package func text(ofName number: UInt32) -> String {
    String(decoding: names.bytes[names.range(of: number)], as: UTF8.self)
  }

  package mutating func number(ofText text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    texts.number(of: text)
  }

  /// The number of an indicator and agency, both by their numbers.
  package mutating func series(indicator: UInt32, agency: UInt32) -> UInt32 {
    series.place(of: UInt64(indicator) << 32 | UInt64(agency))
  }
}

/// Changes and events, by their parts.
extension SnapshotBuilder {
  /// An observation with neither remarks nor replaced events yet, which may follow.
  package mutating func add(
    series: UInt32, period: Period, _ figures: ObservationFigures?, rankOf: Int? = nil,
    source: UInt32
  ) {
    var shape: RecordShape = []
    let first = numbers.count
    if let figures {
      shape.set(figures.flag)
      add(figures.value, .hasValue, .value, &shape)
      add(figures.numerator, .hasNumerator, .numerator, &shape)
      add(figures.denominator, .hasDenominator, .denominator, &shape)
      if let rankOf {
        shape.insert(.hasRank)
        numbers.append(Int64(rankOf))
      }
      if figures.isIllustrative { shape.insert(.isIllustrative) }
    } else {
      shape.insert(.isCleared)
    }
    changes.append(
      Arrival(
        subject: series, place: Int32(period.place), event: UInt32(events.count), shape: shape,
        source: source, numbers: UInt32(first)))
  }

  private mutating func add(
    _ number: ExactDecimal?, _ has: RecordShape, _ part: RecordShape.Part,
    _ shape: inout RecordShape
  ) {
    guard let number else { return }
    shape.insert(has)
    shape.set(number.scale, of: part)
    numbers.append(number.mantissa)
  }

  /// An event that the change added last replaces.
  package mutating func replace(writer: UInt32, sequence: Int) {
    changes[changes.count - 1].shape.insert(.hasReplaced)
    replaced.append(
      EventName(sequence: Int64(sequence), writer: writer, owner: UInt32(changes.count - 1)))
  }

  /// The texts of the observation added last, by their numbers.
  package mutating func remark(note: UInt32, evidence: UInt32) {
    remark(
      RemarksRow(
        row: 0, note: note, evidence: evidence, explanation: 0, number: 0, issuer: 0,
        fileName: 0, date: RemarksRow.noDate))
  }

  mutating func remark(_ row: RemarksRow) {
    var row = row
    row.row = UInt32(changes.count - 1)
    changes[changes.count - 1].shape.insert(.hasRemarks)
    remarks.append(row)
  }

  /// The event of all changes added since the last one; writer and person by their numbers, the
  /// reason by its number.
  package mutating func close(
    writer: UInt32, sequence: Int, lamport: Int, at: Instant, person: UInt32, reason: UInt32?,
    undoes: EventID? = nil
  ) {
    if let undoes {
      undone.append(
        EventName(sequence: Int64(undoes.sequence), writer: names.number(of: undoes.writer)))
    }
    var first = changes.count
    while first > 0, changes[first - 1].event == events.count { first -= 1 }
    greatestLamport = max(greatestLamport, lamport)
    events.append(
      EventRow(
        lamport: Int64(lamport), at: Int64(at.seconds), sequence: Int64(sequence), writer: writer,
        person: person, reason: reason.map { $0 + 1 } ?? 0, firstChange: UInt32(first),
        undone: undoes == nil ? 0 : UInt32(undone.count)))
  }
}
