public import ReformStore

/// What an exchange through git brought; filled as it goes, so that a failure at the end does not hide
/// what came before.
public struct GitSyncReport: Sendable {
  public var exchange = ExchangeReport()
  /// What the other side has in the place of a journal or definition file and is none.
  public var leftOut: [MergeReport.JournalFate] = []
  /// Whether the other side does not hold any more what it held after the last exchange.
  public var isRewritten = false

  public init() {}

  public var isPartial: Bool { exchange.isPartial || !leftOut.isEmpty }
}
