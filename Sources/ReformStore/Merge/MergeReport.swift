public import ReformModel

/// What came of taking over the journals of another copy of a workspace.
public struct MergeReport: Sendable, Hashable {
  /// What became of one journal file of the other copy; files that bring nothing new are not told.
  public struct JournalFate: Sendable, Hashable {
    /// Of the other copy: `journal/an.nguyen@hcc01.jsonl`.
    public var file: String
    public var fate: Fate

    public init(file: String, fate: Fate) {
      self.file = file
      self.fate = fate
    }
  }

  public enum Fate: Sendable, Hashable {
    /// So many lines were added to the copy here.
    case taken(lines: Int)
    /// It is another course of events than the copy here from that line on, and stands beside it.
    case branched(fromLine: Int, lines: Int, file: String)
    /// It is damaged at that line: nothing was taken from it.
    case damaged(line: Int)
    /// The copy here is damaged at that line and is not written any more.
    case damagedHere(file: String, line: Int)
    case refused(FileRefusal)
    case unreadable(code: Int32)

    /// How many lines came in by it.
    public var newLines: Int {
      switch self {
      case .taken(let lines), .branched(_, let lines, _): lines
      case .damaged, .damagedHere, .refused, .unreadable: 0
      }
    }

    /// Whether something was left behind.
    public var isLeftOut: Bool {
      switch self {
      case .taken, .branched: false
      case .damaged, .damagedHere, .refused, .unreadable: true
      }
    }
  }

  public internal(set) var journals: [JournalFate] = []
  /// The events that were not here before, in the order of the fold.
  public internal(set) var events: [Event] = []
  /// The keys on which journals disagree now and did not before.
  public internal(set) var conflicts: [RecordKey] = []
  /// Definition files that are others there: those are not merged.
  public internal(set) var differingDefinitions: [DefinitionFile] = []

  public init() {}

  /// Whether there was anything to take over or to tell.
  public var isEmpty: Bool {
    journals.isEmpty && events.isEmpty && conflicts.isEmpty && differingDefinitions.isEmpty
  }

  /// Whether some journal could not be taken over.
  public var isPartial: Bool { journals.contains { $0.fate.isLeftOut } }
}
