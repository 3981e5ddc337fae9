public import ReformModel

/// A row of the history: one change of one event, and what became of the event.
public struct JournalRow: Sendable, Hashable {
  /// What sort of act it was.
  public enum Kind: Sendable, Hashable {
    case saved, undo, redo
  }

  public var entry: JournalEntry
  public var kind: Kind
  /// Whether somebody took the event back and nobody brought it back.
  public var isUndone: Bool
}
