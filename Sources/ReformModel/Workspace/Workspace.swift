/// A workspace as it stands: definitions, and what the journals add up to.
public struct Workspace: Sendable {
  public var definitions: Definitions
  public var ledger: Ledger

  public init(definitions: Definitions, ledger: Ledger) {
    self.definitions = definitions
    self.ledger = ledger
  }
}
