public import ReformModel

/// How large a workspace to make.
public enum SampleScale: String, Sendable, CaseIterable {
  /// The one that is shipped: the province in full, sixteen agencies for a dozen indicators.
  case sample
  /// 118 agencies × 50 indicators × 120 months: about 700,000 observations.
  case large
  /// Seven times as many.
  case huge

  /// The last day on which anything is recorded, unless another one is asked for.
  public var lastDay: Day {
    switch self {
    case .sample: SampleSource.shippedDay
    case .large, .huge: Day(number: 22_279 + 31)
    }
  }
}
