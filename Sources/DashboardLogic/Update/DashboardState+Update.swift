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
      editText(replaces: true) { $0.paste(text) }
      return []
    case .resize(let size):
      self.size = size
      return select(row: place.list.selected)
    case .terminated: return [.quit]
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

  /// Takes in what came of an effect.
  public mutating func receive(_ outcome: Outcome) {
    switch outcome {
    case .saved(let workspace):
      self.workspace = workspace
      reevaluate()
      finishForm()
    case .saveFailed(let text, let workspace, let readOnly):
      self.workspace = workspace
      reevaluate()
      if let readOnly { settings.readOnly = .store(readOnly) }
      if case .form(var form) = overlay {
        form.isSaving = false
        form.rebase(on: workspace.ledger)
        overlay = .form(form)
      }
      message = Message(.error, text)
    case .refreshed(let workspace):
      self.workspace = workspace
      reevaluate()
      _ = select(row: place.list.selected)
    }
  }

  /// Why nothing may be changed now, in words; nil where entry is allowed.
  public var readOnlyReason: String? {
    if let day = settings.asOf, day < settings.today { return words.pastDayIsReadOnly }
    switch settings.readOnly {
    case nil: return nil
    case .asked: return words.readOnlyAsked
    case .pastDay: return words.pastDayIsReadOnly
    case .store(let text): return text
    }
  }

  /// Whether leaving now would lose something typed.
  public var hasUnsaved: Bool {
    if case .form(let form) = overlay, form.isDirty { return true }
    return !drafts.isEmpty
  }

  private mutating func press(_ key: KeyEvent) -> [Effect] {
    if let command = Command.meant(by: key, in: self) { return perform(command) }
    // Letters and figures replace a selected text; Backspace and Delete clear it.
    var replaces = key.key == .backspace || key.key == .delete
    if case .character = key.key, key.modifiers.isEmpty { replaces = true }
    editText(replaces: replaces) { _ = $0.handle(key) }
    return []
  }

  /// Changes whatever text is being typed, and what follows from it; nothing where none is.
  private mutating func editText(replaces: Bool, _ change: (inout TextField) -> Void) {
    switch overlay {
    case .filter(var field, let before):
      change(&field)
      overlay = .filter(field, before: before)
      trail.current.filter = field.text
      _ = select(row: 0)
    case .help(var help):
      change(&help.filter)
      help.list = ListPosition()
      overlay = .help(help)
    case .form:
      _ = editForm { $0.editText(replaces: replaces, change) }
    case .themes, .confirmQuit, nil: break
    }
  }

  private mutating func finishForm() {
    guard case .form(let form) = overlay, form.isSaving else { return }
    drafts[form.key] = nil
    overlay = nil
    let value = evaluation(of: form.key.indicator, agency: form.key.agency)?.series
      .last { $0.period == form.period }?.value
    let number = value.map { words.number($0, decimals: form.indicator.decimals) } ?? "–"
    message = Message(
      .info,
      words.saved(
        indicator: form.indicator.code, period: form.period, value: number,
        unit: form.indicator.unit))
  }
}
