extension Trend {
  /// The trend of the values known on a day; nil without a comparable earlier value.
  ///
  /// A seasonal series compares with the same part of the year before, any other with the latest
  /// earlier period of the same length. A change smaller than the rounding unit is steady.
  init?(_ values: ArraySlice<CountingSeries.Value>, of indicator: Indicator) {
    let segment = values.sinceLastBreak
    guard let last = segment.last else { return nil }
    let earlier = segment.dropLast().last { candidate in
      indicator.isSeasonal
        ? candidate.period == last.period.yearEarlier
        : candidate.period.frequency == last.period.frequency
    }
    guard let earlier else { return nil }
    let change = last.value - earlier.value
    // The nudge undoes binary representation: 87.3 − 87.2 is a little less than 0.1.
    let isSteady = change.magnitude < indicator.roundingUnit * (1 - 1e-9)
    self.init(
      arrow: isSteady ? .steady : change > 0 ? .up : .down, change: change,
      against: earlier.period,
      isImprovement: isSteady ? nil : change * indicator.direction.sign > 0)
  }
}

extension Indicator {
  /// The smallest difference that its tables show: 0.1 with one decimal.
  var roundingUnit: Double {
    var unit = 1.0
    for _ in 0..<min(18, max(0, decimals)) { unit /= 10 }
    return unit
  }

  /// The value it cannot pass in the wanted direction; nil where there is none.
  public var naturalLimit: Double? {
    switch direction {
    case .higher:
      maximum?.double ?? (unit == .percent && formula?.mayExceed != true ? 100 : nil)
    case .lower: minimum?.double ?? (unit == .rank ? 1 : 0)
    }
  }
}
