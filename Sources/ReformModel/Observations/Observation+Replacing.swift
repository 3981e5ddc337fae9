extension Observation {
  /// This observation with other numbers, as every way of entry replaces them.
  ///
  /// Source, note and evidence stay, except that what was said of a made-up value does not hold for
  /// other numbers: its illustrative source, its note, its evidence and its explanation go. The flag
  /// stays.
  public func replacing(
    value: ExactDecimal?, numerator: ExactDecimal?, denominator: ExactDecimal?
  ) -> Observation {
    var result = self
    result.value = value
    result.numerator = numerator
    result.denominator = denominator
    let isSame =
      value == self.value && numerator == self.numerator && denominator == self.denominator
    guard isIllustrative, !isSame else { return result }
    result.source = ""
    result.note = ""
    result.evidence = ""
    result.document = EvidenceDocument()
    result.explanation = ""
    return result
  }
}
