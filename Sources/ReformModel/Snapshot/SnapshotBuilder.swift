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

  private(set) var names = TextPool()
  private(set) var texts = TextPool()
  private(set) var events: [EventRow] = []
  private(set) var changes: [Arrival] = []
  private(set) var numbers: [Int64] = []
  /// Owned by changes.
  private(set) var replaced: [EventName] = []
  /// Of changes.
  private(set) var remarks: [RemarksRow] = []
  private(set) var undone: [EventName] = []
  private(set) var series = PairTable()
  private(set) var keys: [PackedKey] = []
  private var placeOfKey: [PackedKey: UInt32] = [:]
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

  private mutating func remark(_ row: RemarksRow) {
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

/// Whole events.
extension SnapshotBuilder {
  /// One that was not added before, with at most one change for each key.
  package mutating func add(_ event: Event) {
    for change in event.changes { add(change) }
    close(
      writer: names.number(of: event.id.writer), sequence: event.id.sequence,
      lamport: event.lamport, at: event.at, person: names.number(of: event.person),
      reason: event.reason.map { texts.number(of: $0) }, undoes: event.undoes)
  }

  private mutating func add(_ change: Change) {
    if case .observation(let key) = change.key {
      var observation: Observation?
      if case .observation(let value)? = change.record { observation = value }
      add(key, observation)
    } else {
      addOther(change)
    }
    for id in change.replaces {
      replace(writer: names.number(of: id.writer), sequence: id.sequence)
    }
  }

  private mutating func add(_ key: ObservationKey, _ observation: Observation?) {
    add(
      series: series(
        indicator: names.number(of: key.indicator), agency: names.number(of: key.agency)),
      period: key.period, observation?.figures, rankOf: observation?.rankOf,
      source: texts.number(of: observation?.source ?? ""))
    guard let observation else { return }
    let (document, texts) = (observation.document, observation.remarks)
    guard texts.contains(where: { !$0.isEmpty }) || document.date != nil else { return }
    let numbers = texts.map { self.texts.number(of: $0) }
    remark(
      RemarksRow(
        row: 0, note: numbers[0], evidence: numbers[1], explanation: numbers[2],
        number: numbers[3], issuer: numbers[4], fileName: numbers[5],
        date: document.date.map { Int32(clamping: $0.number) } ?? RemarksRow.noDate))
  }

  private mutating func addOther(_ change: Change) {
    guard let key = PackedKey(change.key, name: { names.number(of: $0) }) else { return }
    let place = placeOfKey[key] ?? UInt32(keys.count)
    if place == keys.count {
      placeOfKey[key] = place
      keys.append(key)
    }
    let first = UInt32(numbers.count)
    if let record = change.record { numbers += RecordNumbers.numbers(of: record, &texts) }
    changes.append(
      Arrival(
        subject: SnapshotBuilder.otherKeys | place, place: 0, event: UInt32(events.count),
        shape: change.record == nil ? .isCleared : [], source: 0, numbers: first))
  }
}

/// What was added, read again.
extension SnapshotBuilder {
  /// Whether two changes of one key set the same.
  func agree(_ a: UInt32, _ b: UInt32) -> Bool {
    let (x, y) = (changes[Int(a)], changes[Int(b)])
    if x.shape.contains(.isCleared) || y.shape.contains(.isCleared) {
      return x.shape.contains(.isCleared) == y.shape.contains(.isCleared)
    }
    guard x.subject < SnapshotBuilder.otherKeys else { return record(x) == record(y) }
    return figures(x) == figures(y) && rank(x) == rank(y) && x.source == y.source
      && remarks(of: a) == remarks(of: b)
  }

  private func record(_ change: Arrival) -> Record? {
    let kind = keys[Int(change.subject - SnapshotBuilder.otherKeys)].kind
    return numbers.withUnsafeBytes { bytes in
      var reader = RecordReader(numbers: Column(bytes), at: Int(change.numbers)) { number in
        String(decoding: texts.bytes[texts.range(of: number)], as: UTF8.self)
      }
      return RecordKind(rawValue: kind).map { reader.record(of: $0) }
    }
  }

  private func figures(_ change: Arrival) -> ObservationFigures? {
    numbers.withUnsafeBytes {
      ObservationFigures(change.shape, Column($0), at: Int(change.numbers))
    }
  }

  private func rank(_ change: Arrival) -> Int64? {
    change.shape.contains(.hasRank) ? numbers[Int(change.numbers) + change.shape.figureCount] : nil
  }

  private func remarks(of change: UInt32) -> [UInt32] {
    guard changes[Int(change)].shape.contains(.hasRemarks) else { return [] }
    let row = remarks[remarks.partition { $0.row < change }]
    return [
      row.note, row.evidence, row.explanation, row.number, row.issuer, row.fileName,
      UInt32(bitPattern: row.date),
    ]
  }
}

extension Observation {
  /// In the order of a `RemarksRow`.
  fileprivate var remarks: [String] {
    [note, evidence, explanation, document.number, document.issuer, document.fileName]
  }
}

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
