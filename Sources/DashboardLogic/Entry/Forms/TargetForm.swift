import ReformModel

/// The form for a new target of an indicator and agency.
struct TargetForm: FormPlan {
  let basis: FormBasis
  private let indicator: Indicator
  private let agency: String

  init?(_ indicator: String, _ agency: String, _ basis: FormBasis) {
    guard let found = basis.workspace.definitions.indicator(indicator) else { return nil }
    self.basis = basis
    self.indicator = found
    self.agency = agency
  }

  var subject: EntrySubject { .target(indicator: indicator.code, agency: agency) }
  var title: String { "\(indicator.code) \(indicator.name[basis.language])" }
  var heading: String { agencyName(agency) }
  var keys: [RecordKey] { targets.map { key($0.year) } }

  private var targets: [Target] { basis.workspace.targets(of: indicator, agency: agency) }
  private func key(_ year: Int) -> RecordKey {
    .target(indicator: indicator.code, agency: agency, year: year)
  }

  func fields() -> [FormField] {
    [
      FormField(.year, words.yearField, .number),
      FormField(.value, words.targetField, .number, hint: words.name(indicator.unit)),
      FormField(.source, words.sourceField),
    ]
  }

  func check(_ form: EntryForm) -> EntryCheck {
    var reader = FormReader(form, basis.language)
    if reader.isEmpty(.year) { reader.fault(.year, .missing(.year)) }
    let year = reader.whole(.year, in: 1900...2999)
    if let year, year < today.year { reader.fault(.year, .yearPast(first: today.year)) }
    if reader.isEmpty(.value) { reader.fault(.value, .missing(.targetValue)) }
    let value = reader.number(.value)
    if let value, let fault = indicator.fault(ofTarget: value) {
      reader.fault(.value, .observation(fault))
    }
    let source = reader.filled(.source, orElse: .missing(.targetSource))
    var check = EntryCheck()
    if let old = targets.first(where: { $0.year == year }) {
      check.results[.year] = words.replacesTarget(amount(old.value))
    }
    check.faults = reader.faults
    if let year, let value, check.faults.isEmpty {
      let target = Target(year: year, value: value, source: source)
      check.changes = [ledger.change(key(year), to: .target(target))]
    }
    return check
  }

  func notes(in state: DashboardState) -> [FormNote] {
    let pieces = targets.map { target in
      [
        FormNote.Piece("\(target.year) ", .quiet),
        FormNote.Piece(
          words.number(target.value), unit: words.shortName(indicator.unit),
          isIllustrative: target.isIllustrative),
      ]
    }
    return [
      FormNote(
        words.targetsNow,
        pieces.isEmpty ? [[FormNote.Piece(words.noTargetsNow, .quiet)]] : pieces)
    ]
  }

  func saved(in state: DashboardState) -> String {
    let set = state.workspace.ledger.keys(about: indicator.code)
      .compactMap { key -> Version? in
        guard case .target(_, agency, _) = key else { return nil }
        return state.workspace.ledger.standing(key)?.shown
      }
      .max { $0.lamport < $1.lamport }
    guard case .target(let target)? = set?.record else { return words.nothingChanged }
    return words.savedTarget(indicator.code, year: target.year, amount(target.value))
  }

  private func amount(_ value: ExactDecimal) -> String {
    words.amount(words.number(value), indicator.unit)
  }
}

extension FormField.ID {
  public static let year = FormField.ID("year")
}
