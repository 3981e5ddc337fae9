public import ReformModel
public import ReformStore

extension Words {
  /// Why a workspace cannot be written as long as it stays open, for the dashboard to show; nil
  /// where it can. What roles forbid is not among it: the dashboard follows `people.json` itself.
  public func lastingReason(of store: WorkspaceStore) -> String? {
    switch store.readOnlyReason {
    case nil, .notAllowed: nil
    case let reason?: text(of: reason)
    }
  }
}
