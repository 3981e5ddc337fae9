import ReformModel

/// The form for what is reported of an assignment.
struct AssignmentForm: FormPlan {
  let basis: FormBasis
  private let assignment: Assignment
  private let stood: AssignmentProgress

  init?(_ code: String, _ basis: FormBasis) {
    guard let assignment = basis.workspace.definitions.assignment(code) else { return nil }
    self.basis = basis
    self.assignment = assignment
    stood = basis.workspace.ledger.progress(of: code)
  }

  var subject: EntrySubject { .assignment(assignment.code) }
  var title: String { "\(assignment.code) \(assignment.name[basis.language])" }
  var keys: [RecordKey] { [.assignment(assignment.code)] }

  var heading: String {
    let lead = definitions.name(
      of: assignment.lead, on: today, in: basis.language, short: true)
    let due = assignment.dueDay(progress: stood).map(words.dueOn)
    let status = words.name(assignment.status(progress: stood, on: today))
    return [lead, due ?? "", status]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  func fields() -> [FormField] {
    [
      FormField(.percent, words.percentField, .number, String(stood.percent)),
      FormField(
        .state, words.stateField,
        .choice(
          AssignmentProgress.State.allCases.map {
            FormField.Option(code: $0.rawValue, title: words.name($0))
          }), stood.state.rawValue),
      FormField(
        .finished, words.finishedField, .day, stood.finished.map(words.numeric) ?? "",
        hint: words.dayHint(today)),
      FormField(.note, words.noteField, .text, stood.note),
    ]
  }

  func check(_ form: EntryForm) -> EntryCheck {
    var reader = FormReader(form, basis.language)
    if reader.isEmpty(.percent) { reader.fault(.percent, .missing(.percent)) }
    let percent = reader.whole(.percent, in: 0...100)
    let finished = reader.day(.finished)
    let entry = said(form, percent, finished)
    if let fault = entry.fault(today: today) {
      reader.fault(.finished, .progress(fault))
    }
    let isErased = form.isEdited(.finished) && reader.isEmpty(.finished)
    if isErased, stood.state == .done, (entry.state ?? .done) == .done {
      reader.fault(.finished, .missing(.finishedDay))
    }
    var check = EntryCheck()
    check.faults = reader.faults
    guard check.faults.isEmpty else { return check }
    var progress = assignment.progress(saying: entry, over: stood, today: today)
    if isErased, entry.state != .done { progress.finished = nil }
    check.changes = [
      ledger.change(.assignment(assignment.code), to: .assignment(progress))
    ]
    // What follows from the rest is told before it is saved.
    if progress.percent != percent {
      check.results[.percent] = words.willStandAt(percent: progress.percent)
    }
    if progress.finished != finished {
      check.results[.finished] = words.willBeFinished(progress.finished)
    }
    return check
  }

  func notes(in state: DashboardState) -> [FormNote] {
    let hasReport = ledger.standing(.assignment(assignment.code))?.shown.record != nil
    let saved = hasReport ? words.text(of: stood) : words.nothingReported
    return [
      FormNote(words.savedBefore, [[FormNote.Piece(saved, hasReport ? .plain : .quiet)]]),
      FormNote(
        words.deliverableLabel,
        [[FormNote.Piece(assignment.deliverable[basis.language], .quiet)]]),
    ]
  }

  func saved(in state: DashboardState) -> String {
    let progress = state.workspace.ledger.progress(of: assignment.code)
    return words.savedAssignment(assignment.code, words.text(of: progress))
  }

  /// Only what was changed is said, so that one thing may follow from another.
  private func said(_ form: EntryForm, _ percent: Int?, _ finished: Day?) -> ProgressEntry {
    ProgressEntry(
      percent: form.isEdited(.percent) ? percent : nil,
      finished: form.isEdited(.finished) ? finished : nil,
      state: form.isEdited(.state)
        ? AssignmentProgress.State(rawValue: form.text(of: .state)) : nil,
      note: form.isEdited(.note) ? form.text(of: .note) : nil)
  }
}

extension FormField.ID {
  public static let percent = FormField.ID("percent")
  public static let state = FormField.ID("state")
  public static let finished = FormField.ID("finished")
}
