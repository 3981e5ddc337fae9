public import ReformModel

/// What a form amounts to at this moment.
public struct EntryCheck: Sendable, Hashable {
  /// What would be saved; nil while something is wrong.
  public var observation: Observation?
  /// What is wrong, by field.
  public var faults: [FormField.ID: EntryFault]
  /// The ratio of numerator and denominator, in the unit of the indicator.
  public var computed: Double?
}

/// Something in a field that cannot be saved.
public enum EntryFault: Sendable, Hashable {
  case number(NumberEntryError)
  case observation(ObservationFault)
  case periodInFuture
}

extension EntryFault {
  init(_ fault: ObservationFault) {
    if case .periodInFuture = fault { self = .periodInFuture } else { self = .observation(fault) }
  }
}

extension EntryForm {
  /// Reads all fields by the rules that every way of entry shares.
  public func check(language: Language, today: Day) -> EntryCheck {
    var faults: [FormField.ID: EntryFault] = [:]
    let read = { (id: FormField.ID) -> ExactDecimal? in
      let text = self.text(of: id)
      guard text.contains(where: { !$0.isWhitespace }) else { return nil }
      switch NumberEntry.parse(text, in: language) {
      case .success(let number): return number
      case .failure(let error):
        faults[id] = .number(error)
        return nil
      }
    }
    let observation = observation(
      value: read(.value), numerator: read(.numerator), denominator: read(.denominator))
    let found = indicator.faults(
      entering: observation, in: period, over: stood, today: today)
    for (part, fault) in found {
      let id = FormField.ID(part)
      if faults[id] == nil { faults[id] = EntryFault(fault) }
    }
    return EntryCheck(
      observation: faults.isEmpty ? observation : nil, faults: faults,
      computed: indicator.ratio(observation.numerator, observation.denominator))
  }
}

extension FormField.ID {
  init(_ part: ObservationFault.Part) {
    switch part {
    case .period: self = .period
    case .value: self = .value
    case .numerator: self = .numerator
    case .denominator: self = .denominator
    case .flag: self = .flag
    }
  }
}
