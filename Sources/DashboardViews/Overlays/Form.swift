import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the entry form: fields with what is wrong under them, and what was known before below.
func drawForm(_ scene: Scene, _ form: EntryForm, into frame: inout Frame, in rect: Rect) {
  let columns = min(rect.columns, 76)
  let state = scene.state
  let check = form.check(language: scene.words.language, today: state.settings.today)
  let lines = FormLines(scene, form, check, columns: columns - 4)
  let title = "\(form.indicator.code) \(form.indicator.name[scene.words.language])"
  let inner = scene.drawBox(
    Size(columns: columns, rows: lines.lines.count + 3), title: title,
    note: scene.mark(of: form), in: rect, into: &frame)
  let view = FormView(scene: scene, form: form, check: check)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    var (head, body) = painter.bounds.split(top: 1)
    // On the smallest screens every row is needed for fields.
    if inner.rows < 4 { (head, body) = painter.bounds.split(top: 0) }
    if !head.isEmpty {
      scene.draw(RichText(scene.agencyName(form.agency), .accent), over: head, with: &painter)
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
  fileprivate func draw(_ text: RichText, over rect: Rect, with painter: inout Painter) {
    painter.runs(
      text.cut(to: rect.columns, ellipsis: ellipsis).runs.map { ($0.text, over($0.role)) },
      column: rect.column, row: rect.row)
  }
}

/// The fields of a form as they are drawn.
private struct FormView {
  let scene: Scene
  let form: EntryForm
  let check: EntryCheck

  private var words: Words { scene.words }
  /// The columns of the labels, the same in every language of a form.
  private var labelWidth: Int { FormLines.labelWidth(form, words) }
  private static let numberWidth = 16

  func draw(_ line: FormLines.Line, row: Int, with painter: inout Painter) {
    switch line {
    case .field(let index): drawField(index, row: row, with: &painter)
    case .fault(let text, let isFirst):
      let mark = isFirst ? (scene.level.isASCII ? "! " : "▲ ") : "  "
      painter.text(
        mark + text, column: FormLines.indent(form, words, painter.size.columns), row: row,
        style: scene.over(.editError))
    case .hint(let index):
      drawHint(form.fields[index], column: 2, row: row, with: &painter)
    case .note(let text):
      scene.draw(
        text, over: Rect(column: 0, row: row, columns: painter.size.columns, rows: 1),
        with: &painter)
    case .blank: break
    }
  }

  private func drawField(_ index: Int, row: Int, with painter: inout Painter) {
    let field = form.fields[index]
    let isFocused = index == form.focus
    painter.text(
      words.label(of: field.id), row: row, columns: labelWidth,
      style: scene.over(isFocused ? .accent : .dim))
    painter.region(
      Rect(column: 0, row: row, columns: painter.size.columns, rows: 1), "field:\(index)")
    let room = max(0, painter.size.columns - labelWidth)
    let rect = Rect(
      column: labelWidth, row: row,
      columns: field.isNumber ? min(FormView.numberWidth, room) : room, rows: 1)
    if field.isChoice {
      drawChoice(field, in: rect, isFocused: isFocused, with: &painter)
    } else {
      drawText(field, in: rect, isFocused: isFocused, with: &painter)
    }
    guard field.isNumber else { return }
    if painter.size.columns >= FormLines.wide {
      drawHint(field, column: rect.endColumn + 1, row: row, with: &painter)
    } else if field.id == .value, let computed {
      painter.text(
        "= \(computed)", column: rect.endColumn + 1, row: row, style: scene.over(.accent))
    }
  }

  /// What numerator and denominator come to: `92,36 %`.
  private var computed: String? {
    check.computed.map { computed in
      let number = words.number(computed, decimals: max(2, form.indicator.decimals))
      return "\(number) \(words.name(form.indicator.unit))"
    }
  }

  private func drawText(
    _ field: FormField, in rect: Rect, isFocused: Bool, with painter: inout Painter
  ) {
    let style = scene.theme[isFocused ? .editField : .overlay]
    painter.fill(rect, style: style)
    let window = field.text.window(columns: rect.columns)
    var textStyle = style
    if check.faults[field.id] != nil, form.isDirty {
      textStyle.foreground = scene.theme[.editError].foreground
    }
    // A selected figure is turned inside out: what is typed takes its place.
    if isFocused, form.isSelected { textStyle.isReversed.toggle() }
    painter.text(
      isFocused ? window.text : field.text.text, column: rect.column, row: rect.row,
      columns: rect.columns, style: textStyle)
    if isFocused { painter.cursor(column: rect.column + window.cursorColumn, row: rect.row) }
  }

  private func drawChoice(
    _ field: FormField, in rect: Rect, isFocused: Bool, with painter: inout Painter
  ) {
    let text =
      field.id == .period
      ? words.period(form.period) : "\(form.flag.rawValue) \(words.name(form.flag))"
    let (left, right) = scene.level.isASCII ? ("< ", " >") : ("‹ ", " ›")
    let style = isFocused ? scene.theme[.editField] : scene.over(.text)
    painter.text(
      left + text + right, column: rect.column, row: rect.row, columns: rect.columns, style: style)
    if isFocused { painter.cursor(column: rect.column, row: rect.row) }
  }

  /// Beside a number: what it counts, its unit, or what it comes to.
  private func drawHint(
    _ field: FormField, column: Int, row: Int, with painter: inout Painter
  ) {
    let formula = form.indicator.formula
    let unit = words.name(form.indicator.unit)
    switch field.id {
    case .numerator:
      painter.text(
        formula?.numerator[words.language] ?? "", column: column, row: row, style: scene.over(.dim))
    case .denominator:
      painter.text(
        formula?.denominator[words.language] ?? "", column: column, row: row,
        style: scene.over(.dim))
    default:
      if let computed {
        painter.text("= \(computed)", column: column, row: row, style: scene.over(.accent))
      } else {
        let hint = formula == nil ? unit : "\(unit), \(words.orValueHint)"
        painter.text(hint, column: column, row: row, style: scene.over(.dim))
      }
    }
  }
}
