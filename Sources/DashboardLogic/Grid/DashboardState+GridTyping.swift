import ReformModel
import TerminalInterface

extension DashboardState {
  /// Types a key that is no command into the cell; a figure begins to replace what stands there.
  mutating func typeIntoGrid(_ key: KeyEvent) -> [Effect] {
    if grid?.edit == nil {
      guard case .character(let character) = key.key, key.modifiers.isEmpty,
        character.beginsNumber, beginEdit(with: "", mending: false)
      else { return [] }
    }
    return editCell { _ = $0.handle(key) }
  }

  /// Opens the text of the cell, to mend what stands there.
  mutating func mendCell() -> [Effect] {
    guard let cell = currentCell else { return [] }
    _ = beginEdit(with: cell.editText(words), mending: true)
    return []
  }

  private mutating func beginEdit(with text: String, mending: Bool) -> Bool {
    guard let cell = currentCell, mayChange(cell) else { return false }
    let edit = CellEdit(
      field: TextField(text, limit: 60), isMending: mending, before: cell.draft,
      heads: heads(of: cell.key))
    changeGrid { $0.edit = edit }
    return true
  }

  /// Changes the text being typed and keeps it as a draft at once.
  mutating func editCell(_ change: (inout TextField) -> Void) -> [Effect] {
    guard var edit = grid?.edit, let cell = currentCell else { return [] }
    let before = edit.field.text
    change(&edit.field)
    changeGrid { $0.edit = edit }
    guard edit.field.text != before else { return [] }
    let texts = cell.texts(typing: edit.field.text, in: settings.language)
    return setDraft(texts, of: cell, replacing: edit.heads)
  }

  /// Ends typing; the text is a draft already.
  ///
  /// Mending that changed nothing still says that what stands in the cell is meant, whatever others
  /// saved meanwhile.
  mutating func endEdit() {
    changeGrid { $0.edit = nil }
  }

  /// Gives back what stood in the cell before it was typed into.
  mutating func cancelEdit() -> [Effect] {
    guard let edit = grid?.edit, let cell = currentCell else { return [] }
    endEdit()
    guard let before = edit.before else { return dropGridDraft(cell.key) }
    return cell.draft == before ? [] : keepGridDraft(before, of: cell.key)
  }

  /// Empties the cell; a saved value will be taken away by the next save, which asks.
  mutating func clearCell() -> [Effect] {
    guard let cell = currentCell, mayChange(cell),
      let texts = cell.clearedTexts(in: settings.language)
    else { return [] }
    return setDraft(texts, of: cell, replacing: heads(of: cell.key))
  }

  /// Throws away what was typed over a value and shows what is saved.
  mutating func revertCell() -> [Effect] {
    endEdit()
    guard let cell = currentCell, cell.draft != nil else { return [] }
    message = Message(.info, words.cellReverted)
    return dropGridDraft(cell.key)
  }

  /// Copies the cell above into this one and goes down.
  mutating func fillDown() -> [Effect] {
    guard let text = textAbove() else { return [] }
    let effects = fill(row: place.list.selected, with: text)
    return effects + select(row: place.list.selected + 1)
  }

  /// Copies the cell above into all empty cells below it.
  mutating func fillAllBelow() -> [Effect] {
    guard let text = textAbove(), let grid else { return [] }
    let table = gridTable(at: place)
    guard let column = table.columns[safe: grid.column.selected] else { return [] }
    var effects: [Effect] = []
    var count = 0
    for row in place.list.selected..<table.rows.count {
      let cell = gridCell(table.rows[row], column)
      guard cell.content(words) == .nothing, reasonNotToChange(cell) == nil else { continue }
      effects += fill(row: row, with: text)
      count += 1
    }
    message = Message(.info, words.cellsFilled(count))
    return effects
  }

  /// What the cell above says; nil, and why is told, where there is nothing to copy.
  private mutating func textAbove() -> String? {
    endEdit()
    guard let here = currentCell, mayChange(here) else { return nil }
    guard let grid, place.list.selected > 0 else {
      message = Message(.info, words.nothingAbove)
      return nil
    }
    let table = gridTable(at: place)
    guard let row = table.rows[safe: place.list.selected - 1],
      let column = table.columns[safe: grid.column.selected]
    else { return nil }
    let text = gridCell(row, column).editText(words)
    if text.isBlank { message = Message(.info, words.nothingAbove) }
    return text.isBlank ? nil : text
  }

  private mutating func fill(row: Int, with text: String) -> [Effect] {
    let table = gridTable(at: place)
    guard let grid, let row = table.rows[safe: row],
      let column = table.columns[safe: grid.column.selected]
    else { return [] }
    let cell = gridCell(row, column)
    return setDraft(
      cell.texts(typing: text, in: settings.language), of: cell, replacing: heads(of: cell.key))
  }

  /// Why the value of a cell may not be changed; nil where it may.
  func reasonNotToChange(_ cell: GridCell) -> String? {
    reasonNotToChange(.observation(cell.key))
  }

  /// Whether the value of a cell may be changed; why not is told.
  private mutating func mayChange(_ cell: GridCell) -> Bool {
    guard let reason = reasonNotToChange(cell) else { return true }
    message = Message(.warning, reason)
    return false
  }

  func heads(of key: ObservationKey) -> [EventID] {
    workspace.ledger.heads(of: .observation(key))
  }
}

extension Character {
  /// Whether a number may begin with it.
  fileprivate var beginsNumber: Bool {
    ("0"..."9").contains(self) || "-−,.".contains(self)
  }
}
