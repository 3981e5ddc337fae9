import ArgumentParser
import ReformModel
import ReformStore

/// `cchc survey`: saves the answers to a survey, and with them the value of its indicator.
struct SurveyCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "survey", abstract: Spoken.words.abstractSurvey,
      usage: """
        cchc survey <id> --period <period> [--agency <id>]
          --answers <field>.<question>=<n>,<n>,<n>,<n>,<n> ...
          [--note <text>] [--reason <text>] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpSurvey, "id"))
  var survey: String

  @Option(help: .spoken(\.helpPeriod, "period"))
  var period: String

  @Option(help: .spoken(\.helpAgencyShown, "id"))
  var agency: String?

  @Option(help: .spoken(\.helpAnswers, "answers"))
  var answers: [String] = []

  @Option(help: .spoken(\.helpNote, "text"))
  var note: String?

  @Option(help: .spoken(\.helpReason, "text"))
  var reason: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if answers.isEmpty, note == nil { throw ValidationError(Spoken.words.surveyNeedsAnswers) }
  }

  func run(in session: CommandSession) throws {
    let store = try session.openStore()
    let definitions = store.workspace.definitions
    let survey = try definitions.found(survey: survey)
    let indicator = try definitions.found(indicator: survey.indicator)
    let key = SurveyKey(
      survey: survey.id, agency: try definitions.found(agency: agency).id,
      period: try Period.read(period))
    let ledger = store.workspace.ledger
    let valueKey = ObservationKey(
      indicator: indicator.code, agency: key.agency, period: key.period)
    try store.demandPermission(for: [
      ledger.change(.survey(key), to: nil), ledger.change(.observation(valueKey), to: nil),
    ])
    let result = try said(of: survey, over: ledger.standing(.survey(key))?.shown.record)
    guard let value = survey.observation(of: result, indicator, in: store.workspace, valueKey)
    else {
      throw CommandFailure(.badData) { $0.answersMissing }
    }
    try SetCommand.check(
      value, of: indicator, valueKey, ledger, reason: reason, today: session.today)
    try SavedChanges.save(
      [
        ledger.change(.survey(key), to: .survey(result)),
        ledger.change(.observation(valueKey), to: .observation(value)),
      ], reason: reason, in: store, session, json: json)
  }

  /// What was said over what stands; rows not named stay.
  private func said(of survey: Survey, over standing: Record?) throws -> SurveyResult {
    var stood: SurveyResult?
    if case .survey(let result)? = standing { stood = result }
    var result = SurveyResult(
      answers: survey.fields.indices.map { field in
        survey.questions.indices.map { stood?.counts(field, $0) }
      }, note: note ?? stood?.note ?? "")
    for text in answers {
      let (field, question, counts) = try row(text, of: survey)
      result.answers[field][question] = counts
    }
    return result
  }

  /// `1.2=0,1,5,40,12`: field, question, and the five counts from very dissatisfied on.
  private func row(_ text: String, of survey: Survey) throws -> (Int, Int, AnswerCounts) {
    let sides = text.split(separator: "=", omittingEmptySubsequences: false)
    let place = sides[0].split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    let counts =
      sides.count == 2
      ? sides[1].split(separator: ",", omittingEmptySubsequences: false).map { Int($0) } : []
    guard place.count == 2, let field = place[0], let question = place[1],
      (1...survey.fields.count).contains(field), (1...survey.questions.count).contains(question),
      let answers = AnswerCounts(counts.compactMap { $0 }), !counts.contains(nil)
    else {
      throw CommandFailure(.badData) {
        $0.badAnswers(text, fields: survey.fields.count, questions: survey.questions.count)
      }
    }
    return (field - 1, question - 1, answers)
  }
}
