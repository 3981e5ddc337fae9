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
  public init(id: String, _ figures: ObservationFigures, factor: Int?) {
    guard figures.flag.carriesValue else {
      self.init(id: id, value: nil)
      return
    }
    self.init(
      id: id, value: figures.number(factor: factor), numerator: figures.numerator?.double,
      denominator: figures.denominator?.double)
  }
}

extension Observation {
  /// Its value as a number: the one entered, else factor × numerator / denominator.
  ///
  /// Nil where the flag says there is none, or the denominator is zero.
  public func number(factor: Int?) -> Double? { figures.number(factor: factor) }
}
