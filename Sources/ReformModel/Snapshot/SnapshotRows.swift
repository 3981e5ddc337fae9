/// Where an observation or another record stands among the numbers, and what it is without them.
struct RecordRow: BitwiseCopyable {
  /// The number of its event.
  var event: UInt32
  var shape: RecordShape
  /// The text of its source.
  var source: UInt32
  /// The place of its first number.
  var numbers: UInt32
}

/// What is said of a record besides its numbers, in 32 bits.
struct RecordShape: BitwiseCopyable, OptionSet {
  var rawValue: UInt32

  static let hasValue = RecordShape(rawValue: 1 << 19)
  static let hasNumerator = RecordShape(rawValue: 1 << 20)
  static let hasDenominator = RecordShape(rawValue: 1 << 21)
  static let hasRank = RecordShape(rawValue: 1 << 22)
  static let hasRemarks = RecordShape(rawValue: 1 << 23)
  static let hasReplaced = RecordShape(rawValue: 1 << 24)
  static let isIllustrative = RecordShape(rawValue: 1 << 25)
  /// There is no record: the key was cleared.
  static let isCleared = RecordShape(rawValue: 1 << 26)
  /// More was said of its key than this.
  static let isAmended = RecordShape(rawValue: 1 << 27)
  /// Of the row of a key: everything said of it was replaced, so that nothing stands.
  static let isUnshown = RecordShape(rawValue: 1 << 28)

  /// Which of three numbers is meant.
  enum Part: UInt32 {
    case value = 4
    case numerator = 9
    case denominator = 14
  }

  var flag: ObservationFlag { ObservationFlag.byNumber[Int(rawValue & 0xF)] }

  mutating func set(_ flag: ObservationFlag) {
    rawValue = rawValue & ~0xF | UInt32(flag.number)
  }

  /// How many digits of a number stand after the decimal mark.
  func scale(_ part: Part) -> UInt8 { UInt8(rawValue >> part.rawValue & 0x1F) }

  /// How many of the three numbers there are.
  var figureCount: Int {
    (rawValue >> 19 & 7).nonzeroBitCount
  }

  mutating func set(_ scale: UInt8, of part: Part) {
    rawValue |= UInt32(scale & 0x1F) << part.rawValue
  }
}

extension ObservationFlag {
  static let byNumber = ObservationFlag.allCases + [.normal]
  /// Its place among all flags.
  var number: Int { ObservationFlag.numbers[self] ?? 0 }
  private static let numbers = Dictionary(
    uniqueKeysWithValues: ObservationFlag.allCases.enumerated().map { ($1, $0) })
}

/// An event without its changes.
struct EventRow: BitwiseCopyable {
  var lamport: Int64
  /// In seconds since 1970.
  var at: Int64
  var sequence: Int64
  var writer: UInt32
  var person: UInt32
  var reason: UInt32
  /// The place of its first change; its last one is before the first of the next event.
  var firstChange: UInt32
  /// The place, from 1 on, of the event it takes back; 0 for all but an undo.
  var undone: UInt32
  var padding: UInt32 = 0
}

/// An indicator and agency; its observations are the slots up to those of the next row.
struct SeriesRow: BitwiseCopyable {
  var indicator: UInt32
  var agency: UInt32
  var firstSlot: UInt32
  var firstNumber: UInt32
  /// Over the places, rows and numbers of its slots.
  var sum: UInt64 = 0

  /// By it series are in order.
  var order: UInt64 { UInt64(indicator) << 32 | UInt64(agency) }
}

/// The name of an event, of which the writer may not be known otherwise.
struct EventName: BitwiseCopyable, Hashable {
  var sequence: Int64
  var writer: UInt32
  /// What names it: a row, or nothing.
  var owner: UInt32 = 0
}

/// The texts of an observation that few have.
struct RemarksRow: BitwiseCopyable {
  var row: UInt32
  var note: UInt32
  var evidence: UInt32
  var explanation: UInt32
  var number: UInt32
  var issuer: UInt32
  var fileName: UInt32
  /// A day, or `noDate`.
  var date: Int32

  static let noDate = Int32.min
}

/// A row that belongs to a change while events arrive, and to a row of the snapshot then.
protocol OwnedRow: BitwiseCopyable {
  var owner: UInt32 { get set }
}

extension EventName: OwnedRow {}

extension RemarksRow: OwnedRow {
  var owner: UInt32 {
    get { row }
    set { row = newValue }
  }
}
