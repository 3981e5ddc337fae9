import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the entry grid: names that stay at the left, cells, and what is to be said of the one under
/// the cursor.
func drawGrid(_ scene: Scene, _ grid: EntryGrid, into frame: inout Frame, in rect: Rect) {
  let table = scene.state.gridTable(at: scene.state.place)
  guard let geometry = scene.state.gridGeometry(table) else { return }
  let view = GridView(scene: scene, grid: grid, table: table, geometry: geometry)
  frame.paint(in: rect, style: scene.theme[.text]) { painter in
    painter.cutMark = scene.ellipsis
    let (tabs, below) = painter.bounds.split(top: 1)
    let (heads, rest) = below.split(top: 1)
    let rows = min(GridGeometry.rows(scene.state.size), rest.rows)
    let (cells, notes) = rest.split(top: rows)
    scene.drawTabLine(view.tabs, view.notes, in: scene.inset(tabs), with: &painter)
    if table.rows.isEmpty {
      scene.drawNothing(scene.words.noRows, in: heads, with: &painter)
    } else {
      view.drawHeads(in: scene.inset(heads), with: &painter)
      view.drawRows(in: cells, with: &painter)
    }
    scene.drawGridNotes(in: scene.inset(notes), with: &painter)
  }
}

/// A grid being drawn.
struct GridView {
  let scene: Scene
  let grid: EntryGrid
  let table: GridTable
  let geometry: GridGeometry

  private var state: DashboardState { scene.state }
  private var words: Words { scene.words }
  private var shape: GridShape { grid.shape(at: state.place) }

  /// The columns of cells in the window.
  private var columns: Range<Int> {
    let first = min(grid.column.top, max(0, table.columns.count - 1))
    return first..<min(table.columns.count, first + geometry.visibleColumns)
  }

  var tabs: [String] {
    grid.shapes.map { shape in
      switch (shape, grid.subject) {
      case (.parts, _):
        shape == self.shape
          ? "\(words.gridOfParts) \(words.period(grid.period))" : words.gridOfParts
      case (.periods, .indicator): words.gridOfPeriods
      case (.periods(let frequency), .area): words.name(frequency).capitalised
      }
    }
  }

  var notes: Segments {
    var notes = scene.listNotes(
      count: table.rows.count, legend: scene.illustrativeLegend(isShort: true))
    if case .indicator = grid.subject, let unit = table.rows.first?.indicator.unit {
      notes.add(RichText(words.name(unit), .dim), rank: 1)
    }
    return notes
  }

  func drawHeads(in rect: Rect, with painter: inout Painter) {
    for index in columns {
      let isCurrent = index == grid.column.selected
      let column = offset(of: index, in: rect)
      let text = RichText(heading(table.columns[index]), isCurrent ? .tabActive : .dim)
        .cut(to: geometry.digits, ellipsis: scene.ellipsis)
      scene.draw(
        text.trailing(in: geometry.digits), column: column, row: rect.row,
        columns: geometry.digits, with: &painter)
    }
    drawMore(in: rect, with: &painter)
    guard hasRatio(in: rect) else { return }
    let unit = RichText(words.name(table.rows[0].indicator.unit), .dim)
    scene.draw(
      unit.trailing(in: geometry.digits), column: offset(of: columns.upperBound, in: rect),
      row: rect.row, columns: geometry.digits, with: &painter)
  }

  /// Signs for periods out of sight at either side.
  private func drawMore(in rect: Rect, with painter: inout Painter) {
    let (before, after) = scene.level.isASCII ? ("<", ">") : ("‹", "›")
    if columns.lowerBound > 0 {
      painter.text(
        before, column: rect.column + geometry.name, row: rect.row, style: scene.theme[.accent])
    }
    if columns.upperBound < table.columns.count {
      painter.text(
        after, column: min(rect.endColumn - 1, offset(of: columns.upperBound, in: rect) - 1),
        row: rect.row, style: scene.theme[.accent])
    }
  }

  private func heading(_ column: GridColumn) -> String {
    switch column.part {
    case .value: words.shortPeriod(column.period)
    case .numerator: words.numeratorField
    case .denominator: words.denominatorField
    }
  }

  private func offset(of column: Int, in rect: Rect) -> Int {
    rect.column + geometry.name + (column - columns.lowerBound) * geometry.step + GridGeometry.gap
  }

  func drawRows(in rect: Rect, with painter: inout Painter) {
    let span = ListSpan(state.place.list, count: table.rows.count, visible: rect.rows)
    let inner = scene.inset(rect)
    for (offset, row) in span.rows.enumerated() {
      let line = Rect(
        column: inner.column, row: inner.row + offset, columns: inner.columns, rows: 1)
      drawName(row, in: line, with: &painter)
      for column in columns { drawCell(row, column, in: line, with: &painter) }
      if hasRatio(in: line) { drawRatio(row, in: line, with: &painter) }
    }
    scene.drawScrollbar(span, in: rect, with: &painter)
  }

  private func drawName(_ row: Int, in line: Rect, with painter: inout Painter) {
    let isCurrent = row == state.place.list.selected
    let sign = isCurrent ? (scene.level.isASCII ? "> " : "▸ ") : "  "
    var unit = RichText()
    if case .area = grid.subject {
      unit = RichText(" " + words.shortName(table.rows[row].indicator.unit), .dim)
    }
    let name = RichText(sign + state.gridName(table.rows[row]), isCurrent ? .accent : .text)
    let room = geometry.name - unit.width
    let shown = name.cut(to: room, ellipsis: scene.ellipsis).leading(in: room) + unit
    scene.draw(
      shown, column: line.column, row: line.row, columns: geometry.name, with: &painter)
    painter.region(
      Rect(column: line.column, row: line.row, columns: geometry.name, rows: 1), "row:\(row)")
  }

  private func drawCell(_ row: Int, _ column: Int, in line: Rect, with painter: inout Painter) {
    let cell = state.gridCell(table.rows[row], table.columns[column])
    let rect = Rect(
      column: offset(of: column, in: line), row: line.row, columns: geometry.digits + 1, rows: 1)
    let isCurrent = row == state.place.list.selected && column == grid.column.selected
    painter.region(
      Rect(
        column: rect.column - GridGeometry.gap, row: rect.row, columns: geometry.step, rows: 1),
      "cell:\(row).\(column)")
    if isCurrent, let edit = grid.edit {
      drawEdit(edit, cell, in: rect, with: &painter)
      return
    }
    let picture = CellPicture(
      cell, scene, metrics: grid.metrics(of: shape), digits: geometry.digits)
    if isCurrent { painter.fill(rect, style: scene.theme[.selection]) }
    scene.draw(
      picture.text, column: rect.column, row: rect.row, columns: rect.columns,
      isSelected: isCurrent, with: &painter)
    if isCurrent { painter.cursor(column: rect.endColumn - 2, row: rect.row) }
  }

  private func drawEdit(
    _ edit: CellEdit, _ cell: GridCell, in rect: Rect, with painter: inout Painter
  ) {
    let style = scene.theme.field(isFaulty: cell.fault != nil)
    painter.fill(rect, style: style)
    let window = edit.field.window(columns: rect.columns)
    painter.text(
      window.text, column: rect.column, row: rect.row, columns: rect.columns, style: style)
    painter.cursor(column: rect.column + window.cursorColumn, row: rect.row)
  }

  /// Whether there is room for what numerator and denominator come to.
  private func hasRatio(in rect: Rect) -> Bool {
    shape == .parts && offset(of: columns.upperBound, in: rect) + geometry.digits <= rect.endColumn
  }

  /// What numerator and denominator of a row come to.
  private func drawRatio(_ row: Int, in line: Rect, with painter: inout Painter) {
    let cell = state.gridCell(
      table.rows[row], GridColumn(period: grid.period, part: .value))
    let picture = CellPicture(cell, scene, metrics: grid.values, digits: geometry.digits)
    scene.draw(
      picture.digits.with(.dim), column: offset(of: columns.upperBound, in: line), row: line.row,
      columns: geometry.digits, with: &painter)
  }
}

extension String {
  /// With a capital at the beginning.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
