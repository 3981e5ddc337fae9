import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws a form: fields with what is wrong under them, and what was known before below.
func drawForm(_ scene: Scene, _ form: EntryForm, into frame: inout Frame, in rect: Rect) {
  let columns = min(rect.columns, 76)
  let check = form.check
  let lines = FormLines(scene, form, check, columns: columns - 4)
  let inner = scene.drawBox(
    Size(columns: columns, rows: lines.lines.count + 3), restingRows: lines.restingCount + 3,
    title: form.title, note: scene.mark(of: form), in: rect, into: &frame)
  let view = FormView(scene: scene, form: form, check: check, labelWidth: lines.labelWidth)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    var (head, body) = painter.bounds.split(top: 1)
    // On the smallest screens every row is needed for fields.
    if inner.rows < 4 { (head, body) = painter.bounds.split(top: 0) }
    if !head.isEmpty {
      scene.draw(RichText(form.heading, .accent), over: head, with: &painter)
    }
    for (offset, line) in lines.window(rows: body.rows).enumerated() {
      view.draw(line, row: body.row + offset, with: &painter)
    }
  }
}

extension Scene {
  fileprivate func mark(of form: EntryForm) -> String {
    if form.isSaving { return words.savingMark }
    if let draft = form.offered { return words.draftMark(typedAt: draft.typedAt) }
    return form.isDirty ? words.unsavedMark : ""
  }

  /// Draws a line of roles on the background of boxes.
  func draw(_ text: RichText, over rect: Rect, with painter: inout Painter) {
    painter.runs(
      text.cut(to: rect.columns, ellipsis: ellipsis).runs.map { ($0.text, over($0.role)) },
      column: rect.column, row: rect.row)
  }
}

/// The fields of a form as they are drawn.
struct FormView {
  let scene: Scene
  let form: EntryForm
  let check: EntryCheck
  let labelWidth: Int
  static let figureWidth = 16

  func draw(_ line: FormLines.Line, row: Int, with painter: inout Painter) {
    switch line {
    case .field(let index): drawField(index, row: row, with: &painter)
    case .fault(let text, let isFirst):
      let mark = isFirst ? (scene.level.isASCII ? "! " : "▲ ") : "  "
      painter.text(
        mark + text, column: indent(painter), row: row,
        style: scene.over(.editError))
    case .remark(let text):
      painter.text(
        text, column: indent(painter), row: row,
        style: scene.over(.dim))
    case .hint(let index): drawHint(form.fields[index], column: 2, row: row, with: &painter)
    case .note(let text):
      scene.draw(
        text, over: Rect(column: 0, row: row, columns: painter.size.columns, rows: 1),
        with: &painter)
    case .tableHead(let table): drawTableHead(table, row: row, with: &painter)
    case .tableRow(let table, let line): drawTableRow(table, line, row: row, with: &painter)
    case .tableTotal(let table): drawTableTotal(table, row: row, with: &painter)
    case .blank: break
    }
  }

  private func layout(_ painter: Painter) -> FormLines.Layout {
    FormLines.Layout(columns: painter.size.columns, labelWidth: labelWidth)
  }

  private func indent(_ painter: Painter) -> Int { layout(painter).indent }

  private func drawField(_ index: Int, row: Int, with painter: inout Painter) {
    let field = form.fields[index]
    let isFocused = index == form.focus
    painter.text(
      field.label, row: row, columns: labelWidth,
      style: scene.over(isFocused ? .accent : .dim))
    painter.region(
      Rect(column: 0, row: row, columns: painter.size.columns, rows: 1), "field:\(index)")
    let room = max(0, painter.size.columns - labelWidth)
    let rect = Rect(
      column: labelWidth, row: row,
      columns: field.isFigure ? min(FormView.figureWidth, room) : room, rows: 1)
    if let chosen = field.chosen {
      draw(choice: chosen, in: rect, isFocused: isFocused, with: &painter)
    } else {
      draw(textOf: field, in: rect, isFocused: isFocused, with: &painter)
    }
    guard field.isFigure else { return }
    if painter.size.columns >= FormLines.wide {
      drawHint(field, column: rect.endColumn + 1, row: row, with: &painter)
    } else if let result = check.results[field.id], layout(painter).fitsBesideFigure(result) {
      painter.text(result, column: rect.endColumn + 1, row: row, style: scene.over(.accent))
    }
  }

  private func draw(
    textOf field: FormField, in rect: Rect, isFocused: Bool, with painter: inout Painter
  ) {
    painter.fill(rect, style: scene.theme[isFocused ? .editField : .overlay])
    let window = field.text.window(columns: rect.columns)
    painter.text(
      isFocused ? window.text : field.text.text, column: rect.column, row: rect.row,
      columns: rect.columns, style: textStyle(of: field, isFocused: isFocused))
    if isFocused { painter.cursor(column: rect.column + window.cursorColumn, row: rect.row) }
  }

  func textStyle(of field: FormField, isFocused: Bool) -> Style {
    let isFaulty = check.faults[field.id] != nil && form.tellsFaults
    var style = isFocused ? scene.theme.field(isFaulty: isFaulty) : scene.theme[.overlay]
    if isFaulty, !isFocused { style.foreground = scene.over(.editError).foreground }
    // A selected figure is turned inside out: what is typed takes its place.
    if isFocused, form.isSelected { style.isReversed.toggle() }
    return style
  }

  private func draw(
    choice text: String, in rect: Rect, isFocused: Bool, with painter: inout Painter
  ) {
    let (left, right) = scene.level.isASCII ? ("< ", " >") : ("‹ ", " ›")
    let style = isFocused ? scene.theme[.editField] : scene.over(.text)
    painter.text(
      left + text + right, column: rect.column, row: rect.row, columns: rect.columns, style: style)
    if isFocused { painter.cursor(column: rect.column, row: rect.row) }
  }

  /// Beside a figure: what it comes to, else what it counts or its unit.
  private func drawHint(
    _ field: FormField, column: Int, row: Int, with painter: inout Painter
  ) {
    let result = check.results[field.id]
    painter.text(
      result ?? field.hint, column: column, row: row,
      style: scene.over(result == nil ? .dim : .accent))
  }
}
