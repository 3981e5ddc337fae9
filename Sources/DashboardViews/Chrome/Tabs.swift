import DashboardLogic
import ReformModel
import TerminalInterface

extension Scene {
  /// Draws the tabs of a screen, the open one marked, and says in which column the last one ends.
  @discardableResult
  func drawTabs(_ titles: [String], in rect: Rect, with painter: inout Painter) -> Int {
    let labels = titles.enumerated().map { tabLabel($1, isOpen: $0 == state.place.tab) }
    let shown = tabWindow(labels.map(\.displayWidth), in: rect.columns)
    var column = rect.column
    if shown.lowerBound > 0 {
      column = drawMore("tab:\(shown.lowerBound - 1)", at: column, rect.row, with: &painter) + 1
    }
    for index in shown {
      let end = painter.text(
        labels[index], column: column, row: rect.row, columns: rect.endColumn - column,
        style: theme[index == state.place.tab ? .tabActive : .tab])
      painter.region(
        Rect(column: column, row: rect.row, columns: end - column, rows: 1), "tab:\(index)")
      column = end + 1
    }
    if shown.upperBound < titles.count, column + ellipsis.displayWidth <= rect.endColumn {
      column = drawMore("tab:\(shown.upperBound)", at: column, rect.row, with: &painter) + 1
    }
    return column
  }

  /// Brackets say which is open where neither colour nor weight does.
  private func tabLabel(_ title: String, isOpen: Bool) -> String {
    isOpen && (level.isASCII || theme.depth == .mono) ? "[\(title)]" : " \(title) "
  }

  /// The tabs that fit, from the first on, moved only as far as the open one demands; what stands
  /// for the others is taken into account.
  private func tabWindow(_ widths: [Int], in columns: Int) -> Range<Int> {
    let open = max(0, min(state.place.tab, widths.count - 1))
    let mark = ellipsis.displayWidth + 1
    for start in 0...open {
      var room = columns - (start > 0 ? mark : 0)
      var end = start
      while end < widths.count {
        let isLast = end == widths.count - 1
        guard widths[end] + (isLast ? 0 : mark) <= room else { break }
        room -= widths[end] + 1
        end += 1
      }
      if end > open { return start..<end }
    }
    return open..<min(widths.count, open + 1)
  }

  /// Stands for tabs that do not fit; a press leads to the next of them.
  private func drawMore(
    _ target: String, at column: Int, _ row: Int, with painter: inout Painter
  ) -> Int {
    let end = painter.text(ellipsis, column: column, row: row, style: theme[.tab])
    painter.region(Rect(column: column, row: row, columns: end - column, rows: 1), target)
    return end
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
