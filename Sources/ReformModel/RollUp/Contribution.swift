/// What one agency or one period brings to a value over several.
public struct Contribution: Sendable, Hashable {
  /// The id of the agency, or the code of the period.
  public var id: String
  public var value: Double?
  public var numerator: Double?
  public var denominator: Double?

  public init(
    id: String, value: Double?, numerator: Double? = nil, denominator: Double? = nil
  ) {
    self.id = id
    self.value = value
    self.numerator = numerator
    self.denominator = denominator
  }

  /// What an observation brings; nothing but its name where its flag says it has no value.
  public init(id: String, _ observation: Observation, factor: Int?) {
    guard observation.flag.carriesValue else {
      self.init(id: id, value: nil)
      return
    }
    self.init(
      id: id, value: observation.number(factor: factor), numerator: observation.numerator?.double,
      denominator: observation.denominator?.double)
  }
}

extension Observation {
  /// Its value as a number: the one entered, else factor × numerator / denominator.
  ///
  /// Nil where the flag says there is none, or the denominator is zero.
  public func number(factor: Int?) -> Double? {
    guard flag.carriesValue else { return nil }
    if let value { return value.double }
    guard let factor, let numerator, let denominator, denominator.mantissa != 0 else { return nil }
    return Double(factor) * numerator.double / denominator.double
  }
}
