import DashboardLogic
import ReformModel
import TerminalInterface

extension Scene {
  /// Draws the tabs of a screen, the open one marked, and says in which column the last one ends.
  @discardableResult
  func drawTabs(_ titles: [String], in rect: Rect, with painter: inout Painter) -> Int {
    let open = state.place.tab
    var column = rect.column
    for (index, title) in titles.enumerated() {
      let isOpen = index == open
      // Brackets say it where neither colour nor weight does.
      let isBare = level.isASCII || theme.depth == .mono
      let label = isOpen && isBare ? "[\(title)]" : " \(title) "
      guard column + label.displayWidth <= rect.endColumn || isOpen || index == 0 else { continue }
      let end = painter.text(
        label, column: column, row: rect.row, columns: rect.endColumn - column,
        style: theme[isOpen ? .tabActive : .tab])
      painter.region(
        Rect(column: column, row: rect.row, columns: end - column, rows: 1), "tab:\(index)")
      column = end + 1
    }
    return column
  }

  /// What narrows or orders the list, what the marks mean, and how many rows a filter leaves.
  func listNotes(count: Int, legend: RichText?) -> Segments {
    let place = state.place
    var notes = Segments()
    notes.add(legend, rank: 1)
    switch place.sort {
    case .natural: break
    case .urgency: notes.add(RichText(words.urgencyOrderMark, .dim), rank: 3)
    case .name: notes.add(RichText(words.nameOrderMark, .dim), rank: 3)
    }
    if !place.filter.isEmpty {
      notes.add(RichText(words.filtered(by: place.filter), .accent), rank: 0)
    }
    if !place.filter.isEmpty {
      notes.add(RichText(words.rowsFound(count), .dim), rank: 2)
    }
    return notes
  }

  /// Draws tabs at the left and notes at the right of one row.
  func drawTabLine(
    _ titles: [String], _ notes: Segments, in rect: Rect, with painter: inout Painter
  ) {
    let end = drawTabs(titles, in: rect, with: &painter)
    let room = rect.endColumn - end - 1
    drawTrailing(
      notes.line(in: room, separator: separator), column: end + 1, row: rect.row, columns: room,
      with: &painter)
  }
}
