import ReformModel

/// Puts lines of observations straight into the rows of a snapshot.
///
/// It takes only what definitions allow without question. Whatever else a line says, it gives back:
/// then its event is read and judged as a whole.
struct SnapshotSink: LineSink {
  var builder = SnapshotBuilder()
  /// Of the line read last.
  private(set) var head: LineHead<UInt32>?
  /// By the numbers of names.
  private var names: [NameFacts] = []
  /// The event in which each series was last spoken of, to notice one that speaks of it twice.
  private var lastEvents: [Int] = []
  let rules: ChangeRules

  /// What definitions say of a name, looked up once.
  private struct NameFacts {
    let rules: ObservationRules?
    let isAgency: Bool
  }

  init(_ rules: ChangeRules) {
    self.rules = rules
  }

  mutating func name(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    builder.number(ofName: bytes)
  }

  func text(of name: UInt32) -> String { builder.text(ofName: name) }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool)
    throws(LineCursor.OtherForm) -> UInt32
  {
    if !isASCII, String(validating: bytes, as: UTF8.self) == nil { throw LineCursor.OtherForm() }
    return builder.number(ofText: bytes)
  }

  mutating func add(
    _ key: (indicator: UInt32, agency: UInt32, period: Period),
    _ observation: LineObservation<UInt32>?
  ) throws(LineCursor.OtherForm) {
    guard let rules = facts(key.indicator).rules, facts(key.agency).isAgency else {
      throw LineCursor.OtherForm()
    }
    if let figures = observation?.figures, !rules.allows(figures) { throw LineCursor.OtherForm() }
    let series = builder.series(indicator: key.indicator, agency: key.agency)
    guard isFirst(series) else { throw LineCursor.OtherForm() }
    builder.add(
      series: series, period: key.period, observation?.figures, rankOf: observation?.rankOf,
      source: observation?.source ?? 0)
    let (note, evidence) = (observation?.note ?? 0, observation?.evidence ?? 0)
    if note != 0 || evidence != 0 { builder.remark(note: note, evidence: evidence) }
  }

  /// Whether the event speaks of a series for the first time: two periods of one are rare enough for
  /// the slow way.
  private mutating func isFirst(_ series: UInt32) -> Bool {
    while lastEvents.count <= Int(series) { lastEvents.append(-1) }
    defer { lastEvents[Int(series)] = builder.eventCount }
    return lastEvents[Int(series)] != builder.eventCount
  }

  private mutating func facts(_ name: UInt32) -> NameFacts {
    while names.count <= Int(name) {
      let text = builder.text(ofName: UInt32(names.count))
      names.append(
        NameFacts(
          rules: rules.observationRules(of: text), isAgency: rules.hasAgency(text)))
    }
    return names[Int(name)]
  }

  mutating func replace(writer: UInt32, sequence: Int) {
    builder.replace(writer: writer, sequence: sequence)
  }

  mutating func close(_ head: LineHead<UInt32>, reason: UInt32?) {
    self.head = head
    builder.close(
      writer: head.writer, sequence: head.sequence, lamport: head.lamport, at: head.at,
      person: head.person, reason: reason)
  }
}
