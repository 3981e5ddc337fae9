public import ReformModel
public import TerminalInterface

/// A save that did not come about because others were faster.
public struct SaveAttempt: Sendable, Hashable {
  public var changes: [Change]
  public var reason: String?
  /// The event it would have taken back; nil for all but an undo.
  public var undoing: EventID?

  public init(changes: [Change], reason: String?, undoing: EventID? = nil) {
    self.changes = changes
    self.reason = reason
    self.undoing = undoing
  }
}

/// The box in which one of several answers is chosen, key after key.
///
/// It knows records and no forms: what a form or a grid tried to save, or what journals disagree
/// on, is decided in the same way and saved as one event.
public struct DecisionBox: Sendable {
  public private(set) var disagreements: [Disagreement]
  /// Which of them is asked about.
  public private(set) var index = 0
  /// Nothing is chosen from the start, so that a key typed ahead decides nothing.
  public internal(set) var selected: Disagreement.Side?
  /// Why; nobody has to say.
  public internal(set) var reason: TextField
  /// What was to be saved; nil where a conflict is settled.
  let attempt: SaveAttempt?
  /// What the box lies over, where to go back to; at most one.
  var below: [Overlay]
  private var decided: [Disagreement.Side] = []

  /// Nil where there is nothing to decide.
  init?(_ attempt: SaveAttempt, in ledger: Ledger, over below: Overlay?) {
    disagreements = DecisionBox.disagreements(attempt, in: ledger)
    guard !disagreements.isEmpty else { return nil }
    self.attempt = attempt
    self.below = below.map { [$0] } ?? []
    reason = TextField(attempt.reason ?? "")
  }

  /// Nil where nobody disagrees on the key.
  init?(conflictOn key: RecordKey, in ledger: Ledger) {
    guard let disagreement = Disagreement(conflictOn: key, in: ledger) else { return nil }
    disagreements = [disagreement]
    attempt = nil
    below = []
    reason = TextField()
  }

  /// The one that is asked about.
  public var current: Disagreement { disagreements[index] }
  public var isConflict: Bool { attempt == nil }

  mutating func select(_ step: Int) {
    let sides = current.sides
    guard let selected, let at = sides.firstIndex(of: selected) else {
      self.selected = step > 0 ? sides.first : sides.last
      return
    }
    self.selected = sides[(at + step + sides.count) % sides.count]
  }

  /// Takes the selected side and goes on to the next key; false where that was the last.
  mutating func decide(_ side: Disagreement.Side) -> Bool {
    decided.append(side)
    selected = nil
    guard index + 1 < disagreements.count else { return false }
    index += 1
    return true
  }

  /// What is to be saved once all is decided, as one event.
  var changes: [Change] {
    let settled = zip(disagreements, decided).map { ($0.key, $0.change(settling: $1)) }
    let agreed = (attempt?.changes ?? []).filter { change in
      !settled.contains { $0.0 == change.key }
    }
    return agreed + settled.compactMap(\.1)
  }

  /// Whether what stands is not any more what is asked about.
  func isOutdated(in ledger: Ledger) -> Bool {
    disagreements.contains { Set(ledger.heads(of: $0.key)) != Set($0.heads) }
  }

  /// The same anew, over what stands now; nil where there is nothing to decide any more.
  func renewed(in ledger: Ledger) -> DecisionBox? {
    let box =
      attempt.map { DecisionBox($0, in: ledger, over: below.first) }
      ?? DecisionBox(conflictOn: current.key, in: ledger)
    guard var box else { return nil }
    box.reason = reason
    return box
  }

  private static func disagreements(_ attempt: SaveAttempt, in ledger: Ledger) -> [Disagreement] {
    attempt.changes.filter { !ledger.isUpToDate($0) }.compactMap { Disagreement($0, in: ledger) }
  }
}
