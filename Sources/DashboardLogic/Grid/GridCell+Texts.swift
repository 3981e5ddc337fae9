import ReformModel

extension GridCell {
  /// The texts of a draft in which this is typed into the cell.
  func texts(typing text: String, in language: Language) -> [String: String] {
    // Nothing in place of a saved value means that it goes.
    if part == .value, text.isBlank, stood != nil {
      return clearedTexts(in: language) ?? draftTexts(language)
    }
    var texts = draftTexts(language)
    if isClearing, !(stood?.hasParts ?? false) {
      for part in GridPart.allCases { texts[part.rawValue] = nil }
    }
    texts[part.rawValue] = text
    if part == .value { return texts }
    // The parts typed say what the value is; one that stood beside them would contradict.
    let hasNoParts = GridPart.parts.allSatisfy { part in
      (texts[part.rawValue] ?? "").isBlank && part.number(of: stood) == nil
    }
    texts[GridPart.value.rawValue] = hasNoParts ? nil : ""
    if hasNoParts { for part in GridPart.parts { texts[part.rawValue] = nil } }
    return texts
  }

  /// The texts of a draft in which the cell is empty; nil where it is empty already.
  func clearedTexts(in language: Language) -> [String: String]? {
    var texts = draftTexts(language)
    if part != .value {
      guard texts[part.rawValue].map({ !$0.isBlank }) ?? (part.number(of: stood) != nil) else {
        return nil
      }
      return self.texts(typing: "", in: language)
    }
    guard let stood else { return draft == nil ? nil : [:] }
    for part in GridPart.allCases { texts[part.rawValue] = "" }
    // A flag that says why there is no value goes with it.
    if !stood.flag.carriesValue { texts["flag"] = ObservationFlag.normal.rawValue }
    return texts
  }

  private func draftTexts(_ language: Language) -> [String: String] {
    draft?.texts(in: language) ?? [:]
  }
}

extension GridPart {
  static let parts: [GridPart] = [.numerator, .denominator]
}
