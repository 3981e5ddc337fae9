public import ReformModel

/// The form for the answers to a survey; saving it saves the value of the indicator it feeds.
struct SurveyForm: FormPlan {
  let basis: FormBasis
  private let key: SurveyKey
  private let survey: Survey
  private let indicator: Indicator
  private let stood: SurveyResult?
  private let usual: UsualValues

  init?(_ key: SurveyKey, _ basis: FormBasis) {
    let (definitions, ledger) = (basis.workspace.definitions, basis.workspace.ledger)
    guard let survey = definitions.survey(key.survey),
      let indicator = definitions.indicator(survey.indicator)
    else { return nil }
    self.basis = basis
    self.key = key
    self.survey = survey
    self.indicator = indicator
    if case .survey(let result)? = ledger.standing(.survey(key))?.shown.record {
      stood = result
    } else {
      stood = nil
    }
    usual = UsualValues(of: indicator, agency: key.agency, in: ledger)
  }

  private var observationKey: ObservationKey {
    ObservationKey(indicator: indicator.code, agency: key.agency, period: key.period)
  }
  private var stoodObservation: Observation? { ledger.observation(observationKey) }

  var subject: EntrySubject { .survey(key) }
  var title: String { survey.name[basis.language] }
  var heading: String { "\(agencyName(key.agency)), \(words.feeds(indicator.code))" }
  var keys: [RecordKey] { [.survey(key), .observation(observationKey)] }

  func fields() -> [FormField] {
    [FormField(.period, words.periodField, .neighbour(title: words.period(key.period)))]
      + cells + [
        FormField(.reason, words.reasonField),
        FormField(.note, words.noteField, .text, stood?.note ?? ""),
      ]
  }

  private var cells: [FormField] {
    let rows = lines
    return survey.fields.indices.flatMap { field in
      survey.questions.indices.flatMap { question in
        SatisfactionLevel.allCases.map { level in
          let counts = stood?.counts(field, question)
          let cell = FormTable.Cell(
            row: field * survey.questions.count + question, column: level.rawValue - 1)
          return FormField(
            .count(field, question, level), rows[cell.row].long, .number,
            counts.map { String($0[level]) } ?? "", cell: cell)
        }
      }
    }
  }

  var table: FormTable? {
    FormTable(
      columns: SatisfactionLevel.allCases.map {
        FormTable.Line(short: words.shortName($0), long: words.name($0))
      },
      rows: lines, sumHeads: [words.validHead, words.rateHead], totalLabel: words.allAnswers)
  }

  private var lines: [FormTable.Line] {
    survey.fields.flatMap { field in
      survey.questions.enumerated().map { index, question in
        let name = field[basis.language]
        return FormTable.Line(
          short: name, mark: words.shortQuestion(index + 1),
          long: "\(name), \(words.question(index + 1)): \(question[basis.language])")
      }
    }
  }

  func asks(_ id: FormField.ID, in form: EntryForm) -> Bool {
    guard id == .reason else { return true }
    var reader = FormReader(form, basis.language)
    return jump(of: observation(of: result(form, &reader))) != nil
  }

  func check(_ form: EntryForm) -> EntryCheck {
    var reader = FormReader(form, basis.language)
    let result = result(form, &reader)
    let observation = observation(of: result)
    if let observation {
      let found = indicator.faults(
        entering: observation, in: key.period, over: stoodObservation, today: today)
      for (part, fault) in found {
        reader.fault(part == .period ? .period : .note, EntryFault(fault))
      }
    } else if reader.faults.isEmpty {
      reader.fault(.count(0, 0, .veryDissatisfied), .missing(.answers))
    }
    var check = EntryCheck()
    check.sums = sums(result)
    if let jump = jump(of: observation), reader.faults.isEmpty {
      check.reason = reader.filled(.reason, orElse: .unusual(jump, indicator))
      check.remarks[.reason] = words.text(of: jump, indicator)
    }
    check.faults = reader.faults
    if let observation, check.faults.isEmpty {
      check.changes = [
        ledger.change(.survey(key), to: .survey(result)),
        ledger.change(.observation(observationKey), to: .observation(observation)),
      ]
    }
    return check
  }

  func notes(in state: DashboardState) -> [FormNote] {
    let value = stoodObservation?.number(factor: indicator.formula?.factor)
    let saved =
      value.map {
        FormNote.Piece(
          words.number($0, decimals: indicator.decimals), unit: words.shortName(indicator.unit),
          isIllustrative: stoodObservation?.isIllustrative ?? false)
      } ?? FormNote.Piece(words.nothingSavedBefore, .quiet)
    return [
      FormNote(words.savedBefore, [[FormNote.Piece("\(indicator.code) ", .quiet), saved]])
    ]
  }

  func neighbour(_ step: Int) -> EntrySubject? {
    var other = key
    other.period = step > 0 ? key.period.next : key.period.previous
    return .survey(other)
  }

  func saved(in state: DashboardState) -> String {
    let now = state.workspace.ledger.standing(.survey(key))?.shown.record
    return words.savedSurvey(
      indicator.code, key.period,
      words.text(of: now, under: .survey(key), in: state.definitions))
  }

  private func observation(of result: SurveyResult) -> Observation? {
    survey.observation(of: result, indicator, in: basis.workspace, observationKey)
  }

  private func jump(of observation: Observation?) -> UnusualJump? {
    observation.flatMap { usual.jump(of: $0, in: key.period, over: stoodObservation) }
  }

  /// A row is answered as a whole or not at all: what is missing is not zero.
  private func result(_ form: EntryForm, _ reader: inout FormReader) -> SurveyResult {
    var result = SurveyResult(answers: [], note: form.text(of: .note))
    for field in survey.fields.indices {
      var row: [AnswerCounts?] = []
      for question in survey.questions.indices { row.append(counts(field, question, &reader)) }
      result.answers.append(row)
    }
    return result
  }

  private func counts(_ field: Int, _ question: Int, _ reader: inout FormReader) -> AnswerCounts? {
    let ids = SatisfactionLevel.allCases.map { FormField.ID.count(field, question, $0) }
    let empty = ids.filter { reader.isEmpty($0) }
    guard empty.count < ids.count else { return nil }
    if let first = empty.first { reader.fault(first, .missing(.count)) }
    let counts = ids.map { reader.whole($0, in: 0...AnswerCounts.greatest) ?? 0 }
    return AnswerCounts(counts)
  }

  /// Valid answers and rate of every row and, last, of all.
  private func sums(_ result: SurveyResult) -> [[String]] {
    (result.answers.flatMap { $0 } + [result.total]).map { counts in
      guard let counts, let rate = counts.rate else { return ["", ""] }
      return [words.number(counts.valid), words.number(rate * 100, decimals: 2) + " %"]
    }
  }
}

extension FormField.ID {
  /// How many chose a level; fields and questions count from 0.
  public static func count(_ field: Int, _ question: Int, _ level: SatisfactionLevel)
    -> FormField.ID
  {
    FormField.ID("count.\(field + 1).\(question + 1).\(level.rawValue)")
  }
}
