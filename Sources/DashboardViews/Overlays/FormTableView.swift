import DashboardLogic
import ReformModel
import TerminalInterface

/// Where the columns of a table of counts stand in a form.
struct FormTableLayout {
  let label: Int
  /// Of each count; one of them stays free between two.
  let count: Int
  /// Of each sum; none where there is no room for them in the rows.
  let sums: [Int]

  init(_ table: FormTable, _ sums: [[String]], columns: Int) {
    let isWide = columns >= FormLines.wide
    count = isWide ? 7 : 5
    self.sums =
      isWide
      ? table.sumHeads.enumerated().map { index, head in
        2 + (sums.map { $0[index].displayWidth } + [head.displayWidth]).reduce(0, max)
      } : []
    let labels = table.rows.map { $0.name(columns: .max, ellipsis: "") } + [table.totalLabel]
    let wanted = (labels.map(\.displayWidth).max() ?? 0) + 1
    label = max(0, min(wanted, columns - count * table.columns.count - self.sums.reduce(0, +)))
  }

  func column(of count: Int) -> Int { label + self.count * count }

  /// The first column of a sum, and how many it has.
  func sum(_ index: Int, after counts: Int) -> (column: Int, width: Int) {
    (column(of: counts) + sums[..<index].reduce(0, +), sums[index])
  }
}

extension FormView {
  private var sums: [[String]] { check.sums }

  func drawTableHead(_ table: FormTable, row: Int, with painter: inout Painter) {
    let layout = FormTableLayout(table, sums, columns: painter.size.columns)
    for (index, head) in table.columns.enumerated() {
      let isFocused = form.focused.cell?.column == index
      drawTrailing(
        head.short, layout.column(of: index), layout.count, row: row,
        isFocused ? .accent : .dim, with: &painter)
    }
    for index in layout.sums.indices {
      let (column, width) = layout.sum(index, after: table.columns.count)
      drawTrailing(table.sumHeads[index], column, width, row: row, .dim, with: &painter)
    }
  }

  func drawTableRow(_ table: FormTable, _ line: Int, row: Int, with painter: inout Painter) {
    let layout = FormTableLayout(table, sums, columns: painter.size.columns)
    let isFocused = form.focused.cell?.row == line
    painter.text(
      table.rows[line].name(columns: layout.label - 1, ellipsis: scene.ellipsis), row: row,
      columns: layout.label - 1,
      style: scene.over(isFocused ? .accent : .dim))
    for (index, field) in form.fields.enumerated() where field.cell?.row == line {
      let column = layout.column(of: field.cell?.column ?? 0)
      let rect = Rect(column: column + 1, row: row, columns: layout.count - 1, rows: 1)
      drawCell(index, in: rect, with: &painter)
    }
    drawSums(table, layout, line, row: row, .text, with: &painter)
  }

  func drawTableTotal(_ table: FormTable, row: Int, with painter: inout Painter) {
    let layout = FormTableLayout(table, sums, columns: painter.size.columns)
    painter.text(table.totalLabel, row: row, columns: layout.label - 1, style: scene.over(.text))
    guard layout.sums.isEmpty else {
      drawSums(table, layout, table.rows.count, row: row, .accent, with: &painter)
      return
    }
    let total = zip(table.sumHeads, sums.last ?? []).map { "\($0) \($1)" }
    painter.text(
      total.joined(separator: "  "), column: layout.label, row: row, style: scene.over(.accent))
  }

  private func drawSums(
    _ table: FormTable, _ layout: FormTableLayout, _ line: Int, row: Int, _ role: Role,
    with painter: inout Painter
  ) {
    guard sums.indices.contains(line) else { return }
    for index in layout.sums.indices {
      let (column, width) = layout.sum(index, after: table.columns.count)
      drawTrailing(sums[line][index], column, width, row: row, role, with: &painter)
    }
  }

  private func drawCell(_ index: Int, in rect: Rect, with painter: inout Painter) {
    let field = form.fields[index]
    let isFocused = index == form.focus
    painter.region(rect, "field:\(index)")
    let style = textStyle(of: field, isFocused: isFocused)
    painter.fill(rect, style: isFocused ? scene.theme[.editField] : scene.over(.dim))
    // Empty cells are seen as places to type.
    guard isFocused || !field.text.text.isEmpty else {
      drawTrailing(
        scene.level.isASCII ? "." : "·", rect.column, rect.columns, row: rect.row, .dim,
        with: &painter)
      return
    }
    let window = field.text.window(columns: rect.columns)
    let text = isFocused ? window.text : field.text.text.truncated(to: rect.columns, scene.ellipsis)
    // The column behind the last digit is that of the cursor.
    let start = max(0, rect.columns - text.displayWidth - (isFocused ? 1 : 0))
    painter.text(
      text, column: rect.column + start, row: rect.row, columns: rect.columns - start, style: style)
    if isFocused {
      painter.cursor(column: rect.column + start + window.cursorColumn, row: rect.row)
    }
  }

  private func drawTrailing(
    _ text: String, _ column: Int, _ columns: Int, row: Int, _ role: Role,
    with painter: inout Painter
  ) {
    let start = max(0, columns - text.displayWidth)
    painter.text(
      text, column: column + start, row: row, columns: columns - start, style: scene.over(role))
  }
}

extension FormTable.Line {
  /// The short name with its mark behind; where both do not fit, the name is cut.
  fileprivate func name(columns: Int, ellipsis: String) -> String {
    guard !mark.isEmpty else { return short }
    let room = columns - mark.displayWidth - 1
    guard room > 0 else { return mark }
    return short.truncated(to: room, ellipsis) + " " + mark
  }
}
