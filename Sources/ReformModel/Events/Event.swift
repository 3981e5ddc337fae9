/// The name of an event: who wrote it and the how-manieth of that writer it is.
public struct EventID: Sendable, Hashable, CustomStringConvertible {
  /// Such as `an.nguyen@hcc01`.
  public var writer: String
  /// 1 for the first.
  public var sequence: Int

  public init(writer: String, sequence: Int) {
    self.writer = writer
    self.sequence = sequence
  }

  /// Reads `an.nguyen@hcc01:17`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")),
      let sequence = Int(text[text.utf8.index(after: colon)...]), sequence > 0
    else { return nil }
    self.init(writer: String(text[..<colon]), sequence: sequence)
  }

  public var description: String { "\(writer):\(sequence)" }
}

/// One saved act: one or several changes that stand or fall together. A line of a journal.
public struct Event: Sendable, Hashable {
  public var id: EventID
  /// Greater than that of every event its writer had seen.
  public var lamport: Int
  /// What the writer's clock said; it orders nothing.
  public var at: Instant
  /// Login of the person.
  public var person: String
  /// At most one for each key.
  public var changes: [Change]
  public var reason: String?
  /// The event that this one takes back; nil for all but an undo.
  public var undoes: EventID?

  public init(
    id: EventID, lamport: Int, at: Instant, person: String, changes: [Change],
    reason: String? = nil, undoes: EventID? = nil
  ) {
    self.id = id
    self.lamport = lamport
    self.at = at
    self.person = person
    self.changes = changes
    self.reason = reason
    self.undoes = undoes
  }
}

/// A key set to a new record, or cleared, in place of what stood there.
public struct Change: Sendable, Hashable {
  public var key: RecordKey
  /// Nil clears the record: a tombstone.
  public var record: Record?
  /// The events whose record under the same key this one replaces.
  public var replaces: [EventID]

  public init(key: RecordKey, record: Record?, replaces: [EventID]) {
    self.key = key
    self.record = record
    self.replaces = replaces
  }
}

/// What a change is about.
public enum RecordKey: Sendable, Hashable {
  case observation(ObservationKey)
  /// By the code of the assignment.
  case assignment(String)
  case survey(SurveyKey)
  /// A class set by hand, of an indicator and an agency.
  case manualStatus(indicator: String, agency: String)
  case target(indicator: String, agency: String, year: Int)
  /// A remark on an indicator or assignment; `id` keeps two remarks apart.
  case comment(subject: String, id: String)
  /// How far an agency's part of a reporting round is.
  case round(RoundKey)
  /// Leave to change what was approved of it.
  case roundException(RoundKey)
  /// One of the four facts of a score.
  case score(ScoreKey)
}

/// What a change sets.
public enum Record: Sendable, Hashable {
  case observation(Observation)
  case assignment(AssignmentProgress)
  case survey(SurveyResult)
  case manualStatus(ManualStatus)
  case target(Target)
  case comment(String)
  case round(RoundState)
  case roundException(RoundException)
  case score(ScoreFact)
}

/// A class set by an authorised person in place of the computed one, until a day.
public struct ManualStatus: Sendable, Hashable {
  public var progressClass: ProgressClass
  public var reason: String
  public var until: Day

  /// The classes that can be set; the others say that nothing can be said.
  public static let classes: [ProgressClass] = [
    .achieved, .onTrack, .accelerate, .limited, .deterioration, .missed,
  ]

  public init(progressClass: ProgressClass, reason: String, until: Day) {
    self.progressClass = progressClass
    self.reason = reason
    self.until = until
  }
}
