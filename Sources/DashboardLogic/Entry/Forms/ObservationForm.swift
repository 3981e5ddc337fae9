import ReformModel

/// The form for the value of one indicator, agency and period.
struct ObservationForm: FormPlan {
  let basis: FormBasis
  let key: ObservationKey
  let indicator: Indicator
  let stood: Observation?
  private let usual: UsualValues

  init?(_ key: ObservationKey, _ basis: FormBasis) {
    guard let indicator = basis.workspace.definitions.indicator(key.indicator) else { return nil }
    self.basis = basis
    self.key = key
    self.indicator = indicator
    stood = basis.workspace.ledger.observation(key)
    usual = UsualValues(of: indicator, agency: key.agency, in: basis.workspace.ledger)
  }

  var subject: EntrySubject { .observation(key) }
  var title: String { "\(indicator.code) \(indicator.name[basis.language])" }
  var heading: String { agencyName(key.agency) }
  var keys: [RecordKey] { [.observation(key)] }

  func fields() -> [FormField] {
    // Without group marks: `102.383` would be read as a doubt whether it means 102383 or 102,383.
    let number = { (value: ExactDecimal?) in value.map(words.ungrouped) ?? "" }
    // A value computed from its parts is not typed again.
    let hasParts = stood?.numerator != nil && stood?.denominator != nil
    let unit = words.name(indicator.unit)
    var fields = [
      FormField(.period, words.periodField, .neighbour(title: words.period(key.period)))
    ]
    if let formula = indicator.formula {
      fields += [
        FormField(
          .numerator, words.numeratorField, .number, number(stood?.numerator),
          hint: formula.numerator[basis.language]),
        FormField(
          .denominator, words.denominatorField, .number, number(stood?.denominator),
          hint: formula.denominator[basis.language]),
      ]
    }
    return fields + [
      FormField(
        .value, words.valueField, .number, hasParts ? "" : number(stood?.value),
        hint: indicator.formula == nil ? unit : "\(unit), \(words.orValueHint)"),
      FormField(.reason, words.reasonField),
      FormField(
        .flag, words.flagField, .choice(ObservationForm.flags(words)),
        (stood?.flag ?? .normal).rawValue),
      FormField(.note, words.noteField, .text, stood?.note ?? ""),
      FormField(.source, words.sourceField, .text, stood?.source ?? ""),
    ] + evidenceFields
  }

  private var evidenceFields: [FormField] {
    let document = stood?.document ?? EvidenceDocument()
    return [
      FormField(.evidence, words.evidenceField, .text, stood?.evidence ?? ""),
      FormField(.documentNumber, words.documentNumberField, .text, document.number),
      FormField(
        .documentDate, words.documentDateField, .day, document.date.map(words.numeric) ?? "",
        hint: words.dayHint(today)),
      FormField(.issuer, words.issuerField, .text, document.issuer),
      FormField(.fileName, words.fileNameField, .text, document.fileName),
      FormField(.explanation, words.explanationField, .text, stood?.explanation ?? ""),
    ]
  }

  /// The reason is asked for a figure that leaps out only.
  func asks(_ id: FormField.ID, in form: EntryForm) -> Bool {
    guard id == .reason else { return true }
    var reader = FormReader(form, basis.language)
    return jump(of: observation(form, &reader)) != nil
  }

  func check(_ form: EntryForm) -> EntryCheck {
    var reader = FormReader(form, basis.language)
    let observation = observation(form, &reader)
    let found = indicator.faults(
      entering: observation, in: key.period, over: stood, today: today)
    for (part, fault) in found { reader.fault(FormField.ID(part), EntryFault(fault)) }
    var check = EntryCheck()
    if let jump = jump(of: observation), reader.faults.isEmpty {
      check.reason = reader.filled(.reason, orElse: .unusual(jump, indicator))
      check.remarks[.reason] = words.text(of: jump, indicator)
    }
    check.faults = reader.faults
    if check.faults.isEmpty {
      check.changes = [ledger.change(.observation(key), to: .observation(observation))]
    }
    if let ratio = indicator.ratio(observation.numerator, observation.denominator) {
      let number = words.number(ratio, decimals: max(2, indicator.decimals))
      check.results[.value] = "= \(number) \(words.name(indicator.unit))"
    }
    return check
  }

  func neighbour(_ step: Int) -> EntrySubject? {
    var other = key
    other.period = step > 0 ? key.period.next : key.period.previous
    return .observation(other)
  }

  func saved(in state: DashboardState) -> String {
    let value = state.evaluation(of: key.indicator, agency: key.agency)?.series
      .last { $0.period == key.period }?.value
    return words.saved(
      indicator: key.indicator, period: key.period,
      value: value.map { words.number($0, decimals: indicator.decimals) } ?? "–",
      unit: indicator.unit)
  }

  private func jump(of observation: Observation) -> UnusualJump? {
    usual.jump(of: observation, in: key.period, over: stood)
  }

  /// The observation that the fields make.
  ///
  /// A field nobody touched keeps what is saved, so that a note added to a made-up value does not
  /// make it look official; other numbers drop what was said of the made-up ones.
  private func observation(_ form: EntryForm, _ reader: inout FormReader) -> Observation {
    let saved = stood ?? Observation(value: nil)
    let (value, numerator) = (reader.number(.value), reader.number(.numerator))
    let denominator = reader.number(.denominator)
    let hasSameParts =
      numerator != nil && numerator == saved.numerator && denominator == saved.denominator
    // The value of parts that stay is not in the form, but stays as well.
    var result = saved.replacing(
      value: value ?? (hasSameParts ? saved.value : nil), numerator: numerator,
      denominator: denominator)
    result.flag = ObservationFlag(rawValue: form.text(of: .flag)) ?? .normal
    if form.isEdited(.note) { result.note = form.text(of: .note) }
    if form.isEdited(.source) { result.source = form.text(of: .source) }
    prove(&result, form, &reader)
    return result
  }

  private func prove(
    _ observation: inout Observation, _ form: EntryForm, _ reader: inout FormReader
  ) {
    let date = reader.day(.documentDate)
    if let date, date > today { reader.fault(.documentDate, .dayInFuture) }
    if form.isEdited(.evidence) { observation.evidence = form.text(of: .evidence) }
    if form.isEdited(.documentNumber) {
      observation.document.number = form.text(of: .documentNumber)
    }
    if form.isEdited(.documentDate) { observation.document.date = date }
    if form.isEdited(.issuer) { observation.document.issuer = form.text(of: .issuer) }
    if form.isEdited(.fileName) { observation.document.fileName = form.text(of: .fileName) }
    if form.isEdited(.explanation) { observation.explanation = form.text(of: .explanation) }
  }

  private static func flags(_ words: Words) -> [FormField.Option] {
    ObservationFlag.allCases.map {
      FormField.Option(code: $0.rawValue, title: "\($0.rawValue) \(words.name($0))")
    }
  }
}

extension FormField.ID {
  public static let period = FormField.ID("period")
  public static let numerator = FormField.ID("numerator")
  public static let denominator = FormField.ID("denominator")
  public static let value = FormField.ID("value")
  public static let reason = FormField.ID("reason")
  public static let flag = FormField.ID("flag")
  public static let note = FormField.ID("note")
  public static let source = FormField.ID("source")
  public static let evidence = FormField.ID("evidence")
  public static let documentNumber = FormField.ID("document")
  public static let documentDate = FormField.ID("documentDate")
  public static let issuer = FormField.ID("issuer")
  public static let fileName = FormField.ID("fileName")
  public static let explanation = FormField.ID("explanation")

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
