public import ReformModel

/// Several answers to one question: what I would save, what others saved meanwhile, and what all of
/// us started from.
public struct Disagreement: Sendable, Hashable {
  /// One of the answers to choose from.
  public enum Side: Sendable, Hashable {
    case mine
    /// One of `others`, by its place.
    case theirs(Int)
  }

  public let key: RecordKey
  /// What I would save; nil where I only settle what others said.
  public let mine: Change?
  /// What stands now, the one shown first; versions that say the same are one.
  public let others: [Version]
  /// All that a decision replaces.
  public let heads: [EventID]
  /// What stood before any of them; nil where nothing did.
  public let before: Record?

  /// Of a change that could not be saved because others were faster; nil where they said the same.
  init?(_ change: Change, in ledger: Ledger) {
    guard let standing = ledger.standing(change.key) else { return nil }
    self.init(
      change.key, standing, mine: change,
      before: ledger.version(of: change.key, among: change.replaces)?.record)
    if others.count == 1, others[0].record == change.record { return nil }
  }

  /// Of a key on which journals disagree; nil where they do not.
  init?(conflictOn key: RecordKey, in ledger: Ledger) {
    guard let standing = ledger.standing(key), standing.isConflict else { return nil }
    let versions = [standing.shown] + standing.others
    // What every version says it replaced is what they have in common.
    let common = versions.dropFirst().reduce(Set(standing.shown.replaces)) {
      $0.intersection($1.replaces)
    }
    self.init(
      key, standing, mine: nil, before: ledger.version(of: key, among: common)?.record)
  }

  private init(_ key: RecordKey, _ standing: Standing, mine: Change?, before: Record?) {
    self.key = key
    self.mine = mine
    self.before = before
    heads = standing.heads
    var distinct: [Version] = []
    for version in [standing.shown] + standing.others
    where !distinct.contains(where: { $0.record == version.record }) {
      distinct.append(version)
    }
    others = distinct
  }

  /// The sides in the order they stand in.
  public var sides: [Side] {
    (mine == nil ? [] : [.mine]) + others.indices.map(Side.theirs)
  }

  public func record(of side: Side) -> Record? {
    switch side {
    case .mine: mine?.record
    case .theirs(let index): others[safe: index]?.record
    }
  }

  /// The one change that settles it, in place of all that stands; nil where that side stands alone.
  func change(settling side: Side) -> Change? {
    if case .theirs = side, heads.count == 1 { return nil }
    return Change(key: key, record: record(of: side), replaces: heads)
  }
}
