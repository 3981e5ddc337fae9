import TerminalInterface

extension Command {
  /// The commands of help, filter, themes and the question before leaving.
  static let boxCommands: [Command] = [
    Command(
      .overlayUp, in: [.help, .themes, .filter, .palette, .drawing, .undo, .export],
      keys: [KeyEvent(.up)]
    ) {
      $0.moveInBox(by: -1)
    },
    Command(
      .overlayDown, in: [.help, .themes, .filter, .palette, .drawing, .undo, .export],
      keys: [KeyEvent(.down)]
    ) {
      $0.moveInBox(by: 1)
    },
    Command(
      .overlayAccept, in: [.themes, .filter, .palette, .day, .drawing, .export],
      keys: [KeyEvent(.enter)],
      footer: 0
    ) {
      $0.acceptBox()
    },
    Command(
      .overlayCancel, in: [.help, .themes, .filter, .palette, .day, .drawing, .undo, .export],
      keys: [KeyEvent(.escape)],
      footer: 1
    ) { $0.cancelBox() },
    Command(
      .quitAnyway, in: [.confirm], keys: [.character("y"), .character("c")],
      footer: 0
    ) { _ in [.quit] },
    Command(
      .stay, in: [.confirm],
      keys: [.character("n"), .character("k"), KeyEvent(.escape), KeyEvent(.enter)], footer: 1
    ) {
      $0.overlay = nil
      return []
    },
  ]
}

extension DashboardState {
  mutating func moveInBox(by step: Int) -> [Effect] {
    switch overlay {
    case .themes(var choice):
      choice.selected = max(0, min(choice.selected + step, settings.themes.count - 1))
      overlay = .themes(choice)
      settings.theme = settings.themes[safe: choice.selected] ?? settings.theme
    case .drawing(let choice): chooseDrawing(choice, by: step)
    case .help(var help):
      help.list.select(
        help.list.selected + step, count: helpCommands.count, visible: ListWindow.helpRows(size))
      overlay = .help(help)
    case .palette(var palette):
      palette.list.select(
        palette.list.selected + step, count: palette.hits.count,
        visible: ListWindow.helpRows(size))
      overlay = .palette(palette)
    case .filter: return moveSelection(by: step)
    case .undo(var box):
      box.selected = max(0, min(box.selected + step, box.choices.count - 1))
      overlay = .undo(box)
    case .export(var box):
      box.selected = max(0, min(box.selected + step, ExportFormat.allCases.count - 1))
      overlay = .export(box)
    case .form, .batch, .day, .decision, .confirmQuit, .tour, nil: break
    }
    return []
  }

  /// Closes the box and keeps what was chosen in it.
  mutating func acceptBox() -> [Effect] {
    if case .palette = overlay { return acceptPalette() }
    if case .day = overlay { return acceptDay() }
    if case .export(let box) = overlay { return acceptExport(box) }
    overlay = nil
    return []
  }

  /// Closes the box and puts back what it changed.
  mutating func cancelBox() -> [Effect] {
    switch overlay {
    case .themes(let choice): settings.theme = choice.before
    case .drawing(let choice): settings.drawing = choice.before
    case .filter(_, let before): trail.current.filter = before
    case .help, .palette, .day, .form, .batch, .undo, .decision, .confirmQuit, .export, .tour, nil:
      break
    }
    overlay = nil
    return select(row: place.list.selected)
  }
}
