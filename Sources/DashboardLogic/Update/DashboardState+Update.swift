import ReformModel
public import TerminalInterface

extension DashboardState {
  /// Takes in what happened outside and answers with what must be done outside.
  public mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key):
      message = nil
      return press(key)
    case .paste(let text):
      message = nil
      return editText(replaces: true) { $0.paste(text) }
    case .resize(let size):
      self.size = size
      return select(row: place.list.selected)
    case .terminated: return draftForm(lasting: true) + [.quit]
    case .mouse, .resumed, .filesChanged, .deadline: return []
    }
  }

  /// Does a command, or says why it cannot be done.
  public mutating func perform(_ command: Command) -> [Effect] {
    switch command.availability(in: self) {
    case .available: return command.perform(&self)
    case .unavailable(let reason):
      message = Message(.warning, reason)
      return []
    }
  }

  /// Takes in what came of an effect and answers with what follows from it.
  @discardableResult
  public mutating func receive(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .saved(let workspace):
      self.workspace = workspace
      reevaluate()
      return finishForm()
    case .saveFailed(let text, let workspace, let readOnly):
      self.workspace = workspace
      reevaluate()
      if let readOnly { settings.readOnly = .store(readOnly) }
      return reopenForm(saying: text)
    case .refreshed(let workspace):
      self.workspace = workspace
      reevaluate()
      return select(row: place.list.selected)
    case .draftsFound(let drafts, let setAside): return takeIn(drafts, setAside: setAside)
    case .draftKept(let draft): take(kept: draft)
    case .draftNotKept(_, let reason): if let reason { tellNotKept(reason) }
    case .draftNotRemoved(_, let reason):
      message = Message(.warning, words.draftNotRemoved(reason))
    }
    return []
  }

  private mutating func press(_ key: KeyEvent) -> [Effect] {
    if let command = Command.meant(by: key, in: self) { return perform(command) }
    // Letters and figures replace a selected text; Backspace and Delete clear it.
    var replaces = key.key == .backspace || key.key == .delete
    if case .character = key.key, key.modifiers.isEmpty { replaces = true }
    return editText(replaces: replaces) { _ = $0.handle(key) }
  }

  /// Changes whatever text is being typed, and what follows from it; nothing where none is.
  private mutating func editText(replaces: Bool, _ change: (inout TextField) -> Void) -> [Effect] {
    switch overlay {
    case .filter(var field, let before):
      change(&field)
      overlay = .filter(field, before: before)
      trail.current.filter = field.text
      return select(row: 0)
    case .help(var help):
      change(&help.filter)
      help.list = ListPosition()
      overlay = .help(help)
    case .palette(var palette):
      change(&palette.field)
      palette.search()
      overlay = .palette(palette)
    case .form:
      return editForm { $0.editText(replaces: replaces, change) }
    case .themes, .confirmQuit, nil: break
    }
    return []
  }

  /// Gives the form back after a save that failed, beside what is saved now.
  private mutating func reopenForm(saying text: String) -> [Effect] {
    message = Message(.error, text)
    guard case .form(var form) = overlay else { return [] }
    form.isSaving = false
    form.rebase(on: workspace)
    overlay = .form(form)
    return draftForm(lasting: true)
  }

  private mutating func finishForm() -> [Effect] {
    guard case .form(let form) = overlay, form.isSaving else { return [] }
    overlay = nil
    message = Message(.info, form.saved(in: self))
    return dropDraft(form.subject)
  }
}
