/// What can be measured alone.
enum Part: String, CaseIterable {
  /// Beside the floor, on the sample.
  case screens, rest
  /// At ten years of data.
  case starts, reading, keys, saves, memory, growth, rivals
  /// Counted by valgrind.
  case instructions, micro
  /// What `micro` counts becomes what it is compared with from now on.
  case baseline

  static let usual = allCases.filter { $0 != .baseline }

  var needsYears: Bool {
    switch self {
    case .starts, .reading, .keys, .saves, .memory, .growth, .rivals: true
    case .screens, .rest, .instructions, .micro, .baseline: false
    }
  }
}
