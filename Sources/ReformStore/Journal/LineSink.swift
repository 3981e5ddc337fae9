import ReformModel

/// Where a line reader puts what it reads: into an event, or straight into the rows of a snapshot.
///
/// A line that turns out to be in another form leaves a sink with half of it; what to do about that
/// is for the reader's caller to say.
protocol LineSink {
  /// A code, such as that of an agency.
  associatedtype Name
  /// A text of which nothing but its length is known.
  associatedtype Text

  mutating func name(_ bytes: UnsafeBufferPointer<UInt8>) throws(LineCursor.OtherForm) -> Name
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool)
    throws(LineCursor.OtherForm) -> Text

  /// A change of an observation; nil clears it.
  mutating func add(
    _ key: (indicator: Name, agency: Name, period: Period), _ observation: LineObservation<Text>?
  ) throws(LineCursor.OtherForm)
  /// An event that the last change replaces.
  mutating func replace(writer: Name, sequence: Int)
  /// The event of all changes since the last one.
  mutating func close(_ head: LineHead<Name>, reason: Text?)
}

/// What a line says before its changes.
struct LineHead<Name> {
  var writer: Name
  var sequence: Int
  var lamport: Int
  var at: Instant
  var person: Name
}

/// What a line says of an observation.
struct LineObservation<Text> {
  var figures: ObservationFigures
  var rankOf: Int?
  var note: Text?
  var source: Text?
  var evidence: Text?
}

/// Makes an event.
struct EventSink: LineSink {
  private(set) var event: Event?
  private var changes: [Change] = []

  init(lineLength: Int) {
    changes.reserveCapacity(lineLength / EventSink.usualChange + 1)
  }

  func name(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>, isASCII: Bool)
    throws(LineCursor.OtherForm) -> String
  {
    if isASCII { return String(decoding: bytes, as: UTF8.self) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw LineCursor.OtherForm()
    }
    return text
  }

  mutating func add(
    _ key: (indicator: String, agency: String, period: Period),
    _ read: LineObservation<String>?
  ) {
    let observation = read.map { read in
      Observation(
        value: read.figures.value, numerator: read.figures.numerator,
        denominator: read.figures.denominator, flag: read.figures.flag, rankOf: read.rankOf,
        note: read.note ?? "", source: read.source ?? "", evidence: read.evidence ?? "")
    }
    let key = ObservationKey(indicator: key.indicator, agency: key.agency, period: key.period)
    changes.append(
      Change(
        key: .observation(key), record: observation.map { .observation($0) }, replaces: []))
  }

  mutating func replace(writer: String, sequence: Int) {
    changes[changes.count - 1].replaces.append(EventID(writer: writer, sequence: sequence))
  }

  mutating func close(_ head: LineHead<String>, reason: String?) {
    event = Event(
      id: EventID(writer: head.writer, sequence: head.sequence), lamport: head.lamport,
      at: head.at, person: head.person, changes: changes, reason: reason)
  }

  /// How many bytes a change takes that says no more than it must.
  private static let usualChange = 160
}
