import ReformModel

/// The form of one of the four facts of a score; ← and → lead to the others.
struct ScoreForm: FormPlan {
  let basis: FormBasis
  private let key: ScoreKey
  private let indicator: Indicator
  private let stood: ScoreFact?

  init?(_ key: ScoreKey, _ basis: FormBasis) {
    guard let indicator = basis.workspace.definitions.indicator(key.indicator) else { return nil }
    self.basis = basis
    self.key = key
    self.indicator = indicator
    stood = basis.workspace.ledger.score(key)
  }

  var subject: EntrySubject { .score(key) }
  var title: String { "\(indicator.code) \(indicator.name[basis.language])" }
  var heading: String {
    "\(agencyName(key.agency)) · \(words.roundTitle(key.round, in: definitions))"
  }
  var keys: [RecordKey] { [.score(key)] }

  /// An explanation begins with what it says; the others with their points.
  func fields() -> [FormField] {
    let step = FormField(.step, words.stepHead, .neighbour(title: words.name(key.step)))
    let evidence = FormField(.evidence, words.evidenceField, .text, stood?.evidence ?? "")
    let text = FormField(
      .explanation, words.textField(of: key.step), .text, stood?.text ?? "")
    guard key.step.givesPoints else { return [step, text, evidence] }
    let points = FormField(
      .points, words.pointsField, .number, stood?.points.map { words.ungrouped($0) } ?? "",
      hint: "\(ScoreFact.range.lowerBound)–\(ScoreFact.range.upperBound)")
    return [step, points, evidence, text]
  }

  func neighbour(_ step: Int) -> EntrySubject? {
    ScoreStep.allCases.neighbour(of: key.step, step).map { .score(key.with($0)) }
  }

  func check(_ form: EntryForm) -> EntryCheck {
    var reader = FormReader(form, basis.language)
    let fact = ScoreFact(
      points: key.step.givesPoints ? reader.number(.points) : nil,
      evidence: form.text(of: .evidence), text: form.text(of: .explanation))
    if let fault = ledger.fault(ofTurn: key) ?? fact.fault(as: key.step) {
      reader.fault(field(of: fault), .score(fault))
    }
    var check = EntryCheck()
    check.faults = reader.faults
    if check.faults.isEmpty { check.changes = [ledger.change(.score(key), to: .score(fact))] }
    return check
  }

  private func field(of fault: ScoreFault) -> FormField.ID {
    switch fault {
    case .pointsMissing, .pointsNotAsked, .pointsOutside: .points
    case .proofMissing: .evidence
    case .textMissing: .explanation
    case .notYet, .builtUpon: .step
    }
  }

  /// The other three, beside which this one is said.
  func notes(in state: DashboardState) -> [FormNote] {
    ScoreStep.allCases.filter { $0 != key.step }.map { step in
      let fact = ledger.score(key.with(step))
      let text = fact.map(words.text(of:)) ?? "–"
      return FormNote(words.name(step), [[FormNote.Piece(text, fact == nil ? .quiet : .plain)]])
    }
  }

  func saved(in state: DashboardState) -> String {
    words.savedScore(
      key.step, indicator.code, state.workspace.ledger.score(key).map(words.text(of:)) ?? "")
  }
}

extension FormField.ID {
  public static let step = FormField.ID("step")
  public static let points = FormField.ID("points")
}
