import ReformModel
import TerminalInterface

extension Command {
  /// The commands that open forms.
  static let entry: [Command] = [
    Command(
      .edit,
      in: [
        .area, .indicator, .agency, .gaps, .assignments, .assignment, .observation, .roundPart,
      ], keys: [.character("e")],
      isChanging: true,
      footer: 2,
      availability: { $0.opens($0.editSubject, orElse: $0.words.nothingToEdit) },
      perform: { $0.openForm(asked: $0.editSubject) }),
    Command(
      .editSurvey, in: [.area, .indicator, .observation], keys: [.character("v")], isChanging: true,
      availability: { $0.opens($0.surveySubject, orElse: $0.words.noSurveyFeeds) },
      perform: { $0.openForm(asked: $0.surveySubject) }),
    Command(
      .setClass, in: [.area, .indicator], keys: [.character("M")], isChanging: true,
      availability: { $0.opens($0.classSubject, orElse: $0.words.nothingToEdit) },
      perform: { $0.openForm(asked: $0.classSubject) }),
    Command(
      .addTarget, in: [.area, .indicator], keys: [.character("t")], isChanging: true,
      availability: { $0.opens($0.targetSubject, orElse: $0.words.nothingToEdit) },
      perform: { $0.openForm(asked: $0.targetSubject) }),
    Command(
      .comment, in: [.area, .indicator, .assignments, .assignment], keys: [.character("c")],
      isChanging: true,
      availability: { $0.opens($0.commentSubject, orElse: $0.words.nothingToComment) },
      perform: { $0.openForm(asked: $0.commentSubject) }),
  ]
}

extension DashboardState {
  /// What `e` edits: the selected assignment, else the value under the cursor.
  var editSubject: EntrySubject? {
    if let row = selectedAssignment { return .assignment(row.assignment.code) }
    if case .roundPart(let key) = place.screen { return editSubject(in: key) }
    return entryTarget.map {
      .observation(
        ObservationKey(indicator: $0.indicator, agency: $0.agency, period: $0.period))
    }
  }

  /// The survey that makes the value under the cursor.
  var surveySubject: EntrySubject? {
    guard let target = entryTarget,
      let survey = definitions.surveys.first(where: { $0.indicator == target.indicator })
    else { return nil }
    return .survey(
      SurveyKey(survey: survey.id, agency: target.agency, period: target.period))
  }

  var classSubject: EntrySubject? {
    selectedIndicator.map { .manualStatus(indicator: $0.code, agency: $0.agency) }
  }

  var targetSubject: EntrySubject? {
    selectedIndicator.map { .target(indicator: $0.code, agency: $0.agency) }
  }

  var commentSubject: EntrySubject? {
    (selectedAssignment?.assignment.code ?? selectedIndicator?.code).map { .comment(on: $0) }
  }

  /// Whether there is something to edit, and whether this person may; what is locked is said when it
  /// is asked for.
  func opens(_ subject: EntrySubject?, orElse reason: String) -> Availability {
    guard let subject else { return .unavailable(reason) }
    return reasonNotPermitted(subject.changedKey).map(Availability.unavailable) ?? .available
  }

  mutating func openForm(asked subject: EntrySubject?) -> [Effect] {
    subject.map { openForm($0) } ?? []
  }

  /// The assignment under the cursor.
  private var selectedAssignment: AssignmentRow? {
    switch place.screen {
    case .section(let section) where place.sectionTab == .assignments:
      assignmentRows(of: section, at: place)[safe: place.list.selected]
    case .assignments:
      assignmentRows(tab: place.assignmentTab, at: place)[safe: place.list.selected]
    case .assignment(let code): definitions.assignment(code).map(assignmentRow)
    default: nil
    }
  }

  /// The indicator on screen or under the cursor, and the agency whose figures are shown.
  private var selectedIndicator: (code: String, agency: String)? {
    switch place.screen {
    case .indicator(let code, let agency): (code, agency)
    case .section(let section) where place.sectionTab == .indicators:
      indicatorRows(of: section, at: place)[safe: place.list.selected].map {
        ($0.code, settings.agency)
      }
    default: nil
    }
  }
}
