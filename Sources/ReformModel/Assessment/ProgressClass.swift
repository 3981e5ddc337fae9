/// What an assessment says of an indicator, in the order in which screens list it.
public enum ProgressClass: String, Sendable, Hashable, CaseIterable {
  case achieved
  case onTrack
  case accelerate
  case limited
  case deterioration
  case missed
  case tooEarly
  case noData
  case notAssessed

  /// How urgently somebody should look: 0 is the worst; classes without a judgement come last.
  public var urgency: Int {
    switch self {
    case .missed: 0
    case .deterioration: 1
    case .limited: 2
    case .accelerate: 3
    case .noData: 4
    case .tooEarly: 5
    case .onTrack: 6
    case .achieved: 7
    case .notAssessed: 8
    }
  }
  /// Written out: what Swift derives for an enumeration of texts hashes the text.
  public func hash(into hasher: inout Hasher) { hasher.combine(urgency) }
}
