import ReformModel
public import TerminalInterface

extension DashboardState {
  /// Takes in what happened outside and answers with what must be done outside.
  public mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(let key):
      message = nil
      // Nobody who begins to work at once loses a key to the tour; Esc has nothing else to do.
      if case .tour = overlay {
        overlay = nil
        if key == KeyEvent(.escape) { return [] }
      }
      return inMeeting { $0.press(key) }
    case .paste(let text):
      message = nil
      if overlay == nil, grid != nil { return pasteIntoGrid(text) }
      return editText(replaces: true) { $0.paste(text) }
    case .resize(let size):
      self.size = size
      if let grid { selectColumn(grid.column.selected) }
      return select(row: place.list.selected)
    case .terminated:
      if case .decision(let box) = overlay { overlay = box.below.first }
      return draftForm(lasting: true) + keepGridDrafts() + [.quit]
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
    // New figures may bring or take slides.
    take(outcome) + share()
  }

  private mutating func take(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .saved(let workspace):
      self.workspace = workspace
      reevaluate()
      return finishForm() + finishGrid() + sayAfterSave()
    case .saveFailed(let text, let workspace, let readOnly):
      self.workspace = workspace
      reevaluate()
      if let readOnly { settings.readOnly = .store(readOnly) }
      return reopenForm(saying: text)
    case .changedElsewhere(let attempt, let workspace):
      self.workspace = workspace
      reevaluate()
      return takeInChangedElsewhere(attempt)
    case .refreshed(let workspace):
      self.workspace = workspace
      reevaluate()
      tellOfOthers()
      return select(row: place.list.selected)
    case .journalForked:
      message = Message(.warning, words.journalForked(settings.writer))
    case .draftsFound(let drafts, let setAside): return takeIn(drafts, setAside: setAside)
    case .bookmarksFound(let bookmarks): self.bookmarks = bookmarks
    case .bookmarksNotKept(let reason):
      message = Message(.warning, words.bookmarksNotKept(reason))
    case .draftKept(let draft): take(kept: draft)
    case .draftNotKept(_, let reason): if let reason { tellNotKept(reason) }
    case .draftNotRemoved(_, let reason):
      message = Message(.warning, words.draftNotRemoved(reason))
    case .exported(let result): takeExported(result)
    case .placesSeen(let sightings): return take(sightings)
    case .placeNotShared(let reason):
      message = Message(.warning, words.placeNotShared(reason))
    }
    return []
  }

  private mutating func press(_ key: KeyEvent) -> [Effect] {
    if let command = Command.meant(by: key, in: self) { return perform(command) }
    if overlay == nil, grid != nil { return typeIntoGrid(key) }
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
    case .day(var box):
      change(&box.field)
      box.fault = nil
      overlay = .day(box)
    case .batch(var question):
      change(&question.reason)
      overlay = .batch(question)
    case .form:
      return editForm { $0.editText(replaces: replaces, change) }
    case .undo(var box):
      change(&box.reason)
      overlay = .undo(box)
    case .decision(var box):
      change(&box.reason)
      overlay = .decision(box)
    case .themes, .drawing, .confirmQuit, .export, .tour, nil: break
    }
    return []
  }

  /// Says what was saved where no form is there to say it.
  private mutating func sayAfterSave() -> [Effect] {
    if let afterSave { message = Message(.info, afterSave) }
    afterSave = nil
    return select(row: place.list.selected)
  }

  /// Gives the form back after a save that failed, beside what is saved now.
  private mutating func reopenForm(saying text: String) -> [Effect] {
    message = Message(.error, text)
    afterSave = nil
    reopenGrid()
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
