public import ReformModel
import TerminalInterface

extension DashboardState {
  /// Others were faster: shows their answer beside mine, and saves nothing until one is chosen.
  mutating func takeInChangedElsewhere(_ attempt: SaveAttempt) -> [Effect] {
    afterSave = nil
    if let undone = attempt.undoing {
      message = Message(.warning, words.changedJustNow)
      return askToTakeBack(undone)
    }
    if grid?.saving.isEmpty == false { return takeInGridChangedElsewhere() }
    var effects: [Effect] = []
    if case .form(var form) = overlay {
      form.isSaving = false
      overlay = .form(form)
      effects = draftForm(lasting: true)
    }
    guard let box = DecisionBox(attempt, in: workspace.ledger, over: overlay) else {
      return effects + saveWhatIsAgreed(attempt)
    }
    overlay = .decision(box)
    message = Message(.warning, words.changedJustNow)
    return effects
  }

  /// They said the same; what they did not touch is saved.
  private mutating func saveWhatIsAgreed(_ attempt: SaveAttempt) -> [Effect] {
    let rest = attempt.changes.filter(workspace.ledger.isUpToDate)
    guard rest.isEmpty else { return save(rest, reason: attempt.reason) }
    let effects = closeForm()
    message = Message(.info, words.sameSavedElsewhere)
    return effects
  }

  /// Saves from the form below, if there is one, so that the answer closes it.
  private mutating func save(_ changes: [Change], reason: String?) -> [Effect] {
    if case .form(var form) = overlay {
      form.isSaving = true
      overlay = .form(form)
    }
    return [.save(changes, reason: reason)]
  }

  private mutating func closeForm() -> [Effect] {
    guard case .form(let form) = overlay else { return [] }
    overlay = nil
    return dropDraft(form.subject)
  }

  /// Opens the box about a key on which journals disagree.
  mutating func askToDecide(_ key: RecordKey) -> [Effect] {
    if let box = DecisionBox(conflictOn: key, in: workspace.ledger) { overlay = .decision(box) }
    return []
  }

  mutating func selectVersion(_ step: Int) -> [Effect] {
    guard case .decision(var box) = overlay else { return [] }
    box.select(step)
    overlay = .decision(box)
    return []
  }

  mutating func decide() -> [Effect] {
    guard case .decision(var box) = overlay else { return [] }
    guard let side = box.selected else {
      message = Message(.warning, words.chooseAVersion(decisionKeys.next, decisionKeys.decide))
      return []
    }
    if box.decide(side) {
      overlay = .decision(box)
      return []
    }
    overlay = box.below.first
    let changes = box.changes
    guard !changes.isEmpty else {
      let effects = closeForm()
      message = Message(.info, words.theirsStays)
      return effects
    }
    if box.isConflict {
      let key = words.text(of: box.current.key, in: definitions, on: settings.today)
      afterSave = words.settled(key)
    }
    return save(changes, reason: box.reason.text.isEmpty ? nil : box.reason.text)
  }

  /// Back to the form with what is typed in it, beside what stands now.
  mutating func leaveDecision() -> [Effect] {
    guard case .decision(let box) = overlay else { return [] }
    overlay = box.below.first
    guard case .form(var form) = overlay else { return [] }
    form.rebase(on: workspace)
    overlay = .form(form)
    return []
  }

  /// Tab where it is among the keys: it is the one that is found at once.
  public var decisionKeys: (next: String, decide: String) {
    let keys = commands.first { $0.id == .versionNext }?.keys ?? []
    let next = keys.contains(KeyEvent(.tab)) ? KeyEvent(.tab) : keys.first
    return (next?.name() ?? "", keyName(of: .decide))
  }

  var canEditInstead: Bool {
    guard case .decision(let box) = overlay else { return false }
    return !box.below.isEmpty || EntrySubject(box.current.key) != nil
  }

  /// The form, to say something that nobody has said yet.
  mutating func editInstead() -> [Effect] {
    guard case .decision(let box) = overlay else { return [] }
    guard box.below.isEmpty, let subject = EntrySubject(box.current.key) else {
      return leaveDecision()
    }
    overlay = nil
    return openForm(subject)
  }

  /// What others saved while a form or a box was open is said at once; what is typed stays.
  mutating func tellOfOthers() {
    switch overlay {
    case .form(let form) where !form.isSaving:
      guard let version = form.changedSince(in: workspace).first else { return }
      message = Message(
        .warning,
        words.savedMeanwhile(
          words.text(of: version.record, under: version.key, in: definitions),
          definitions.name(ofPerson: version.person), at: version.at,
          save: keyName(of: .save)))
    case .decision(let box) where box.isOutdated(in: workspace.ledger):
      overlay = box.renewed(in: workspace.ledger).map { .decision($0) } ?? box.below.first
      message = Message(.warning, words.changedJustNow)
    case .undo(let box):
      guard let plan = workspace.ledger.undoPlan(box.plan.event.id), plan != box.plan else {
        return
      }
      var renewed = UndoBox(plan)
      renewed.reason = box.reason
      overlay = .undo(renewed)
      message = Message(.warning, words.changedJustNow)
    default: break
    }
  }
}

/// A version that stands under a key now and did not when a form was opened.
public struct NewerVersion: Sendable, Hashable {
  public var key: RecordKey
  public var record: Record?
  public var person: String
  public var at: Instant
}

extension EntryForm {
  /// What others say under the keys of the form: what was saved since it was opened, else what
  /// contests the value it was opened on.
  public func answersOfOthers(in workspace: Workspace)
    -> [(version: NewerVersion, isNew: Bool)]
  {
    let newer = changedSince(in: workspace)
    guard newer.isEmpty else { return newer.map { ($0, true) } }
    return plan.keys.flatMap { key -> [(version: NewerVersion, isNew: Bool)] in
      guard let standing = workspace.ledger.standing(key), standing.isConflict else { return [] }
      return standing.others.map {
        (NewerVersion(key: key, record: $0.record, person: $0.person, at: $0.at), false)
      }
    }
  }

  /// What others saved under the keys of the form since it was opened.
  public func changedSince(in workspace: Workspace) -> [NewerVersion] {
    plan.keys.flatMap { key -> [NewerVersion] in
      let old = plan.basis.workspace.ledger.heads(of: key)
      let standing = workspace.ledger.standing(key)
      let versions = standing.map { [$0.shown] + $0.others } ?? []
      return versions.filter { !old.contains($0.event) }.map {
        NewerVersion(key: key, record: $0.record, person: $0.person, at: $0.at)
      }
    }
  }
}

extension EntrySubject {
  /// What the form of a record is about; nil where no form shows one that exists.
  init?(_ key: RecordKey) {
    switch key {
    case .observation(let key): self = .observation(key)
    case .assignment(let code): self = .assignment(code)
    case .survey(let key): self = .survey(key)
    case .manualStatus(let indicator, let agency):
      self = .manualStatus(indicator: indicator, agency: agency)
    case .score(let key): self = .score(key)
    case .target, .comment, .round, .roundException: return nil
    }
  }
}
