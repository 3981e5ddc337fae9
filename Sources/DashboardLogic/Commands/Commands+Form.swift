import ReformModel
import TerminalInterface

extension Command {
  static let formCommands: [Command] = [
    Command(
      .save, in: [.form], keys: [.control("s")], isChanging: true, footer: 0,
      availability: { state in
        guard case .form(let form) = state.overlay else { return .available }
        return state.reasonNotToOpen(form.subject).map(Availability.unavailable)
          ?? .available
      }, perform: { $0.saveForm() }),
    Command(
      .fieldNext, in: [.form], keys: [KeyEvent(.tab), KeyEvent(.enter)], footer: 1
    ) { $0.editForm { $0.moveFocus(by: 1) } },
    Command(.fieldPrevious, in: [.form], keys: [KeyEvent(.tab, .shift)], footer: 2) {
      $0.editForm { $0.moveFocus(by: -1) }
    },
    Command(.fieldBelow, in: [.form], keys: [KeyEvent(.down)]) {
      $0.editForm { $0.moveFocus(rows: 1) }
    },
    Command(.fieldAbove, in: [.form], keys: [KeyEvent(.up)]) {
      $0.editForm { $0.moveFocus(rows: -1) }
    },
    Command(.choosePrevious, in: [.form], keys: [KeyEvent(.left)]) { $0.moveInField(by: -1) },
    Command(.chooseNext, in: [.form], keys: [KeyEvent(.right)]) { $0.moveInField(by: 1) },
    Command(.keepDraft, in: [.form], keys: [KeyEvent(.escape)], footer: 3) { $0.leaveForm() },
    Command(.discard, in: [.form], keys: [.control("d")], footer: 4) { $0.discardForm() },
  ]
}

extension DashboardState {
  /// What `e` would edit: the selected indicator, agency and period, else the newest period ended.
  var entryTarget: (indicator: String, agency: String, period: Period)? {
    let row = place.list.selected
    switch place.screen {
    case .overview, .matrix, .changes, .rounds, .round, .roundPart, .report, .surveys, .assignments,
      .assignment, .agencies, .grid, .history,
      .conflicts:
      return nil
    case .gaps:
      return gapRows[safe: row].map { ($0.indicator, $0.agency, $0.first) }
    case .agency(let id): return entryTarget(ofAgency: id, row)
    case .observation(let key): return (key.indicator, key.agency, key.period)
    case .section(let section):
      guard place.sectionTab == .indicators,
        let code = indicatorRows(of: section, at: place)[safe: row]?.code
      else { return nil }
      return newestEnded(code).map { (code, settings.agency, $0) }
    case .indicator(let code, let agency):
      if place.indicatorTab == .series,
        let point = seriesRows(indicator: code, agency: agency)[safe: row]
      {
        return (code, agency, point.period)
      }
      let chosen =
        place.indicatorTab == .agencies
        ? agencyRows(indicator: code, at: place)[safe: row]?.agency : nil
      return newestEnded(code).map { (code, chosen ?? agency, $0) }
    }
  }

  /// Changes the open form and keeps what is typed; nothing where none is open or a save is under
  /// way.
  mutating func editForm(_ change: (inout EntryForm) -> Void) -> [Effect] {
    guard case .form(var form) = overlay, !form.isSaving else { return [] }
    let before = form.texts
    change(&form)
    overlay = .form(form)
    return form.texts == before ? [] : draftForm()
  }

  mutating func moveInField(by step: Int) -> [Effect] {
    guard case .form(let form) = overlay, !form.isSaving else { return [] }
    switch form.focused.kind {
    case .neighbour: return openNeighbour(step)
    case .choice: return editForm { $0.choose(step) }
    case .number where form.focused.cell != nil && form.isFresh:
      // As in a spreadsheet: arrows walk over the cells until something is typed.
      return editForm { $0.moveFocus(by: step) }
    case .text, .number, .day:
      return editForm { form in
        form.editText(replaces: false) { step < 0 ? $0.moveLeft() : $0.moveRight() }
      }
    }
  }

  /// Opens the form of the period one step away, as long as nothing was typed into this one.
  private mutating func openNeighbour(_ step: Int) -> [Effect] {
    guard case .form(let form) = overlay, !form.isTouched, let subject = form.neighbour(step) else {
      return []
    }
    let effects = openForm(subject)
    if case .form(var other) = overlay {
      other.focus(on: form.focused.id)
      overlay = .form(other)
    }
    return effects
  }

  mutating func saveForm() -> [Effect] {
    guard case .form(var form) = overlay, !form.isSaving else { return [] }
    let check = form.check
    guard check.faults.isEmpty else {
      form.wasRefused = true
      let order = form.fields.map(\.id)
      if let first = order.first(where: { check.faults[$0] != nil }) { form.focus(on: first) }
      overlay = .form(form)
      message = Message(.error, words.formHasFaults(check.faults.count))
      return []
    }
    let new = check.changes.filter { !workspace.ledger.holdsAlready($0) }
    guard !new.isEmpty else { return closeUnchanged(form) }
    form.isSaving = true
    overlay = .form(form)
    return [.save(new, reason: check.reason)]
  }

  private mutating func closeUnchanged(_ form: EntryForm) -> [Effect] {
    overlay = nil
    message = Message(.info, words.nothingChanged)
    return dropDraft(form.subject)
  }

  mutating func leaveForm() -> [Effect] {
    guard case .form(let form) = overlay else { return [] }
    let effects = draftForm(lasting: true)
    if form.isDirty { message = Message(.info, words.draftKept) }
    overlay = nil
    return effects
  }

  mutating func discardForm() -> [Effect] {
    guard case .form(let form) = overlay, !form.isSaving else { return [] }
    overlay = nil
    if form.isDirty { message = Message(.info, words.formDiscarded) }
    return dropDraft(form.subject)
  }

  /// The newest period of an indicator that has ended today.
  func newestEnded(_ code: String) -> Period? {
    guard let indicator = definitions.indicator(code) else { return nil }
    let current = Period(indicator.frequency, containing: settings.today)
    return current.lastDay <= settings.today ? current : current.previous
  }
}
