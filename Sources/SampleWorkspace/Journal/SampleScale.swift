/// How large a workspace to make.
public enum SampleScale: String, Sendable, CaseIterable {
  /// The one that is shipped: the province in full, sixteen agencies for a dozen indicators.
  case sample

  /// The agencies with values of their own.
  var reporters: [Reporter] {
    switch self {
    case .sample: sampleReporters
    }
  }
}
