public import ReformModel

/// What one place took over from another.
public struct TakenJournals: Sendable, Hashable {
  /// Of files that brought something new or could not be taken.
  public internal(set) var journals: [MergeReport.JournalFate] = []
  /// What the new lines say, each event as its line names it.
  public internal(set) var events: [Event] = []
  /// What it cost.
  public internal(set) var cost = Cost()

  /// How much was read of files beyond what the system says of them.
  public struct Cost: Sendable, Hashable {
    /// Journals whose ends were held against each other.
    public var compared = 0
    /// Journals that had to be read as a whole: new ones, and those that went different ways.
    public var readWhole = 0
    public var linesParsed = 0
    public var bytesWritten = 0
  }

  public init() {}

  /// Whether some journal could not be taken over.
  public var isPartial: Bool { journals.contains { $0.fate.isLeftOut } }

  mutating func add(_ later: TakenJournals) {
    journals += later.journals.filter { !journals.contains($0) }
    events += later.events
    cost.compared += later.cost.compared
    cost.readWhole += later.cost.readWhole
    cost.linesParsed += later.cost.linesParsed
    cost.bytesWritten += later.cost.bytesWritten
  }

  mutating func add(_ file: String, _ fate: MergeReport.Fate) {
    journals.append(MergeReport.JournalFate(file: file, fate: fate))
  }
}
