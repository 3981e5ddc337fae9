public import TerminalInterface

extension DashboardState {
  /// Answers a press or a turn of the wheel on what a frame calls `target`.
  public mutating func handle(_ mouse: MouseEvent, on target: String?) -> [Effect] {
    message = nil
    if case .tour = overlay { overlay = nil }
    return inMeeting { $0.answer(mouse, on: target) }
  }

  private mutating func answer(_ mouse: MouseEvent, on target: String?) -> [Effect] {
    if overlay == nil, slideShown != nil { return click(onSlide: mouse, target) }
    // What is typed is a draft already; the cursor goes where the mouse says.
    if overlay == nil { endEdit() }
    switch mouse.action {
    case .wheelUp: return turnWheel(-1)
    case .wheelDown: return turnWheel(1)
    case .press: return click(target, opens: false)
    case .doubleClick: return click(target, opens: true)
    }
  }

  private mutating func turnWheel(_ step: Int) -> [Effect] {
    switch overlay {
    case nil: moveSelection(by: step * wheelStep)
    case .form: editForm { $0.moveFocus(rows: step) }
    case .decision: selectVersion(step)
    default: moveInBox(by: step)
    }
  }

  /// A click takes a presenter on, as on a clicker; the commands at the foot are for the mouse too.
  private mutating func click(onSlide mouse: MouseEvent, _ target: String?) -> [Effect] {
    let isForward = mouse.action != .wheelUp
    if let target, target.hasPrefix("command:"), mouse.action == .press {
      return clickCommand(String(target.dropFirst("command:".count)))
    }
    guard presentation != nil, mouse.action != .doubleClick else { return [] }
    return moveSlide(by: isForward ? 1 : -1)
  }

  private var wheelStep: Int { place.screen == .overview ? 1 : 3 }

  private mutating func click(_ target: String?, opens: Bool) -> [Effect] {
    guard let parts = target?.split(separator: ":", maxSplits: 1), parts.count == 2 else {
      return []
    }
    if parts[0] == "command" { return clickCommand(String(parts[1])) }
    if parts[0] == "cell", overlay == nil { return clickCell(parts[1]) }
    guard let number = Int(parts[1]) else { return [] }
    if let overlay, let effects = click(parts[0], number, in: overlay, opens) { return effects }
    switch (parts[0], overlay) {
    case ("row", .filter): overlay = nil
    case (_, .some): return []
    default: break
    }
    switch parts[0] {
    case "panel": return choose(row: number - 1, opens)
    case "row": return choose(row: number, opens)
    case "tab": return openTab(number)
    case "crumb":
      let effects = keepGridDrafts()
      while trail.stack.count > number + 1, !trail.isAtTop { trail.ascend() }
      return effects
    default: return []
    }
  }

  /// Answers a press on something in a box; nil where it is not of that box.
  private mutating func click(
    _ kind: Substring, _ number: Int, in box: Overlay, _ opens: Bool
  ) -> [Effect]? {
    switch (kind, box) {
    case ("field", .form(let form)): return click(field: number, of: form)
    case ("theme", .themes(let choice)):
      _ = moveInBox(by: number - choice.selected)
      return opens ? acceptBox() : []
    case ("hit", .palette(let palette)):
      let effects = moveInBox(by: number - palette.list.selected)
      return opens ? acceptBox() : effects
    case ("row", .export(let box)):
      _ = moveInBox(by: number - box.selected)
      return opens ? acceptBox() : []
    case ("key", .help(let help)): return moveInBox(by: number - help.list.selected)
    case ("choice", .undo(let undo)):
      _ = moveInBox(by: number - undo.selected)
      return opens ? perform(.takeBack) : []
    case ("version", .decision(var decision)):
      guard let side = decision.current.sides[safe: number] else { return [] }
      decision.selected = side
      overlay = .decision(decision)
      return opens ? perform(.decide) : []
    default: return nil
    }
  }

  /// The first press goes to a field; the next one chooses, where there is something to choose.
  private mutating func click(field number: Int, of form: EntryForm) -> [Effect] {
    if number == form.focus, case .choice = form.focused.kind { return moveInField(by: 1) }
    return editForm { $0.focus(onFieldAt: number) }
  }

  /// Selects a row; a double click opens it.
  private mutating func choose(row: Int, _ opens: Bool) -> [Effect] {
    _ = select(row: row)
    return opens ? perform(.open) : []
  }

  /// `3.12`: a row and a column of the grid.
  private mutating func clickCell(_ place: Substring) -> [Effect] {
    let numbers = place.split(separator: ".").compactMap { Int($0) }
    return numbers.count == 2 ? selectCell(row: numbers[0], column: numbers[1]) : []
  }

  private mutating func clickCommand(_ name: String) -> [Effect] {
    CommandID(rawValue: name).map { perform($0) } ?? []
  }

  /// Does a command that listens now; nothing where it does not.
  public mutating func perform(_ id: CommandID) -> [Effect] {
    message = nil
    return Command.listening(in: self).first { $0.id == id }.map { perform($0) } ?? []
  }
}
