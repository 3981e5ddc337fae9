public import ReformModel

extension Words {
  /// One sentence, the place, and what to do next.
  public func text(of error: StoreError) -> String { "TODO" }
  /// What was found.
  public func text(of cause: Finding.Cause) -> String { "TODO" }
}
