import ReformModel
import TerminalInterface

extension DashboardState {
  /// Fills cells from the cursor to the right and down; a single text goes into the open cell.
  mutating func pasteIntoGrid(_ text: String) -> [Effect] {
    let block = PastedBlock(text)
    if grid?.edit != nil, block.isSingle {
      return editCell { $0.paste(block.rows[0][0]) }
    }
    if let readOnlyReason {
      message = Message(.warning, readOnlyReason)
      return []
    }
    endEdit()
    var paste = GridPaste(block: block)
    let effects = fill(&paste)
    message = Message(
      paste.wrong + paste.outside + paste.refused > 0 ? .warning : .info,
      words.pasted(
        set: paste.set, outside: paste.outside, wrong: paste.wrong, refused: paste.refused))
    return effects
  }

  private mutating func fill(_ paste: inout GridPaste) -> [Effect] {
    guard let grid else { return [] }
    let table = gridTable(at: place)
    let (top, left) = (place.list.selected, grid.column.selected)
    var effects: [ObservationKey: [Effect]] = [:]
    var touched: [GridCell] = []
    for (rowOffset, texts) in paste.block.rows.enumerated() {
      for (columnOffset, text) in texts.enumerated() where !text.isEmpty {
        guard let row = table.rows[safe: top + rowOffset],
          let column = table.columns[safe: left + columnOffset]
        else {
          paste.outside += 1
          continue
        }
        let cell = gridCell(row, column)
        guard reasonNotToChange(cell) == nil else {
          paste.refused += 1
          continue
        }
        paste.set += 1
        touched.append(cell)
        // Of two cells of one value the later effect has both.
        effects[cell.key] = setDraft(
          cell.texts(typing: text, in: settings.language), of: cell,
          replacing: heads(of: cell.key))
      }
    }
    paste.wrong = touched.count { gridCell($0.key, $0.part, $0.indicator).fault != nil }
    return touched.map(\.key).compactMap { effects.removeValue(forKey: $0) }.flatMap { $0 }
  }
}

/// A block on its way into a grid, and what became of its cells.
private struct GridPaste {
  let block: PastedBlock
  var set = 0
  var outside = 0
  var wrong = 0
  /// Not for this person to change.
  var refused = 0
}
