import ReformModel

/// What a kind of form asks, what it makes of the answers, and what it shows beside them.
///
/// Each kind is one file in `Forms`, and one line in `EntrySubject.plan(on:)`. Everything else about
/// forms (typing, drafts, saving, drawing) knows no kinds.
protocol FormPlan: Sendable {
  var subject: EntrySubject { get }
  var basis: FormBasis { get }
  /// Such as `6.01 Hồ sơ nộp trực tuyến`.
  var title: String { get }
  /// The line above the fields: whose figure it is, or what is asked.
  var heading: String { get }
  /// What a save may replace; its versions go with the draft.
  var keys: [RecordKey] { get }
  /// With what stands in them.
  func fields() -> [FormField]
  /// Whether a field is asked, given what stands in the others.
  func asks(_ id: FormField.ID, in form: EntryForm) -> Bool
  /// What would be saved, or what is wrong; called at every key.
  func check(_ form: EntryForm) -> EntryCheck
  func notes(in state: DashboardState) -> [FormNote]
  /// The table in which fields with a cell stand; nil where there are none.
  var table: FormTable? { get }
  /// What the form some periods away is about; nil where there is no other.
  func neighbour(_ step: Int) -> EntrySubject?
  /// Says what is on the disk now.
  func saved(in state: DashboardState) -> String
}

extension FormPlan {
  func asks(_ id: FormField.ID, in form: EntryForm) -> Bool { true }
  func neighbour(_ step: Int) -> EntrySubject? { nil }
  var table: FormTable? { nil }

  var words: Words { basis.words }
  var ledger: Ledger { basis.workspace.ledger }
  var definitions: Definitions { basis.workspace.definitions }
  var today: Day { basis.today }

  /// The short name of an agency, as the head of a form shows it.
  func agencyName(_ id: String) -> String {
    definitions.agency(id)?.name(on: today).short ?? id
  }
}

/// What a form is opened on: the workspace as its person saw it, the language, and the day.
struct FormBasis: Sendable {
  var workspace: Workspace
  var language: Language
  var today: Day
  /// Who types.
  var person: String

  var words: Words { Words(language) }
}

extension EntrySubject {
  /// The form for it; nil where the definitions hold no such thing.
  func plan(on basis: FormBasis) -> (any FormPlan)? {
    switch self {
    case .observation(let key): ObservationForm(key, basis)
    case .assignment(let code): AssignmentForm(code, basis)
    case .survey(let key): SurveyForm(key, basis)
    case .manualStatus(let indicator, let agency): ManualStatusForm(indicator, agency, basis)
    case .target(let indicator, let agency): TargetForm(indicator, agency, basis)
    case .comment(on: let code): CommentForm(code, basis)
    case .roundAct(let key, let act): RoundForm(key, act, basis)
    case .score(let key): ScoreForm(key, basis)
    }
  }
}
