import ReformModel

extension EntryForm {
  /// The observation that numbers and the other fields make.
  ///
  /// A field nobody touched keeps what is saved, so that a note added to a made-up value does not
  /// make it look official; other numbers drop what was said of the made-up ones.
  func observation(
    value: ExactDecimal?, numerator: ExactDecimal?, denominator: ExactDecimal?
  ) -> Observation {
    let saved = stood ?? Observation(value: nil)
    let hasSameParts =
      numerator != nil && numerator == saved.numerator && denominator == saved.denominator
    // The value of parts that stay is not in the form, but stays as well.
    var result = saved.replacing(
      value: value ?? (hasSameParts ? saved.value : nil), numerator: numerator,
      denominator: denominator)
    result.flag = flag
    if isEdited(.note) { result.note = text(of: .note) }
    if isEdited(.source) { result.source = text(of: .source) }
    if isEdited(.evidence) { result.evidence = text(of: .evidence) }
    return result
  }
}
