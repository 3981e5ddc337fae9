/// What an exchange with another copy of a workspace brought, both ways.
public struct ExchangeReport: Sendable, Hashable {
  /// What became of a definition file that is not the same in both copies.
  public enum DefinitionFate: Sendable, Hashable {
    /// Only the other copy had changed since both agreed: it stands here now.
    case taken
    /// Only the copy here had changed: it stands there now.
    case sent
    /// Nobody knows which is right: both stay as they are.
    case differs
    /// Who may do what is settled for each copy by hand, and never comes from elsewhere.
    case notExchanged
  }

  public internal(set) var received = TakenJournals()
  public internal(set) var sent = TakenJournals()
  public internal(set) var definitions: [DefinitionFile: DefinitionFate] = [:]

  public init() {}

  /// Whether some journal could not be exchanged.
  public var isPartial: Bool { received.isPartial || sent.isPartial }

  /// Whether there is anything to tell.
  public var isEmpty: Bool {
    received.journals.isEmpty && sent.journals.isEmpty && definitions.isEmpty
  }

  /// What came of going on with the same exchange.
  public mutating func add(_ later: ExchangeReport) {
    received.add(later.received)
    sent = later.sent
    definitions.merge(later.definitions) { $1 == .differs ? $1 : $0 }
  }
}
