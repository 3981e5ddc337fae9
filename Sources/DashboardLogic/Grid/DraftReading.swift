public import ReformModel

/// What a draft makes of an observation: what would be saved, or what is wrong with it.
public struct DraftReading: Sendable, Hashable {
  /// As far as the texts can be read.
  public let observation: Observation
  public let faults: [ObservationFault.Part: GridFault]
  /// Whether it takes a saved value away and puts none in its place.
  public let clears: Bool
  /// Whether saving it would change nothing.
  public let changesNothing: Bool

  init(
    _ draft: Draft, of indicator: Indicator, in period: Period, over stood: Observation?,
    today: Day
  ) {
    let saved = stood ?? Observation(value: nil)
    var faults: [ObservationFault.Part: GridFault] = [:]
    var numbers: [GridPart: ExactDecimal] = [:]
    for part in GridPart.allCases {
      switch DraftReading.number(part, draft, saved) {
      case .success(let number): numbers[part] = number
      case .failure(let error): faults[part.faultPart] = .number(error)
      }
    }
    let observation = DraftReading.observation(numbers, draft, saved)
    clears =
      faults.isEmpty && numbers.isEmpty && stood != nil && observation.flag.carriesValue
    changesNothing = faults.isEmpty && !clears && observation == saved
    // What cannot be read is told before what is missing for want of it.
    if faults.isEmpty, !clears, !changesNothing {
      let found = indicator.faults(entering: observation, in: period, over: stood, today: today)
      faults = found.mapValues { .observation($0) }
    }
    self.observation = observation
    self.faults = faults
  }

  /// What is wrong at a part; what concerns the observation as a whole stands at the first part
  /// that its shape shows.
  func fault(at part: GridPart) -> GridFault? {
    switch part {
    case .value: first(of: [.value, .numerator, .denominator, .flag, .period])
    case .numerator: first(of: [.numerator, .value, .flag, .period])
    case .denominator: faults[.denominator]
    }
  }

  private func first(of parts: [ObservationFault.Part]) -> GridFault? {
    parts.lazy.compactMap { faults[$0] }.first
  }

  /// The number typed, else the one that the form would show as saved.
  private static func number(_ part: GridPart, _ draft: Draft, _ saved: Observation)
    -> Result<ExactDecimal?, NumberEntryError>
  {
    guard let text = draft.texts[part.rawValue] else {
      // A value computed from its parts is not typed again.
      return .success(part == .value && saved.hasParts ? nil : part.number(of: saved))
    }
    guard !text.isBlank else { return .success(nil) }
    return NumberEntry.parse(text, in: draft.language).map { $0 }
  }

  /// As the entry form makes it: a text nobody changed keeps what is saved.
  private static func observation(
    _ numbers: [GridPart: ExactDecimal], _ draft: Draft, _ saved: Observation
  ) -> Observation {
    let hasSameParts =
      saved.hasParts && numbers[.numerator] == saved.numerator
      && numbers[.denominator] == saved.denominator
    var result = saved.replacing(
      value: numbers[.value] ?? (hasSameParts ? saved.value : nil),
      numerator: numbers[.numerator], denominator: numbers[.denominator])
    result.flag = draft.texts["flag"].flatMap(ObservationFlag.init) ?? saved.flag
    if let note = draft.texts["note"], note != saved.note { result.note = note }
    if let source = draft.texts["source"], source != saved.source { result.source = source }
    if let evidence = draft.texts["evidence"], evidence != saved.evidence {
      result.evidence = evidence
    }
    return result
  }
}

/// Something in a cell that cannot be saved.
public enum GridFault: Sendable, Hashable {
  case number(NumberEntryError)
  case observation(ObservationFault)
}

extension GridPart {
  fileprivate var faultPart: ObservationFault.Part {
    switch self {
    case .value: .value
    case .numerator: .numerator
    case .denominator: .denominator
    }
  }
}

extension Observation {
  var hasParts: Bool { numerator != nil && denominator != nil }
}
