import DashboardLogic
import ReformModel
import TerminalInterface

/// The lines of a form in order, before it is known how many of them fit.
struct FormLines {
  enum Line {
    case field(Int)
    /// What is wrong with the field above; the first line of it carries a mark.
    case fault(String, isFirst: Bool)
    /// What is worth knowing of the field above.
    case remark(String)
    /// What the field above counts, where there is no room beside it.
    case hint(Int)
    case note(RichText)
    case tableHead(FormTable)
    /// A row of the table by its number.
    case tableRow(FormTable, Int)
    case tableTotal(FormTable)
    case blank
  }

  /// Boxes narrower than this inside have no room for hints beside the fields.
  static let wide = 56

  let lines: [Line]
  /// How many lines there would be without faults and remarks and with every field in sight: what is
  /// typed does not change it.
  let restingCount: Int
  /// The columns of the labels, the same for every line of a form.
  let labelWidth: Int
  /// The line of the field that has the cursor.
  let focused: Int
  /// The line after it and all that belongs to it.
  private let focusedEnd: Int

  init(_ scene: Scene, _ form: EntryForm, _ check: EntryCheck, columns: Int) {
    let notes = form.notes(in: scene.state)
    // On the narrowest screens a label is cut before a figure.
    labelWidth = min(FormLines.labelWidth(form, notes), max(6, columns * 2 / 5))
    let layout = Layout(columns: columns, labelWidth: labelWidth)
    var lines: [Line] = []
    var (focused, focusedEnd) = (0, 0)
    for (index, field) in form.fields.enumerated() where field.isShown {
      let isFocused =
        field.cell == nil ? index == form.focus : field.cell?.row == form.focused.cell?.row
      if let cell = field.cell, cell.column > 0 { continue }
      if isFocused { focused = lines.count }
      if let cell = field.cell, let table = form.table {
        lines += FormLines.lines(scene, form, check, table, cell.row, layout)
      } else {
        lines += FormLines.lines(scene, form, check, index, layout)
      }
      if isFocused { focusedEnd = lines.count }
    }
    lines.append(.blank)
    lines += scene.answersOfOthers(form, labelWidth: layout.labelWidth).map {
      .note($0.cut(to: columns, ellipsis: scene.ellipsis))
    }
    lines += notes.map { note in
      .note(
        scene.text(of: note, labelWidth: layout.labelWidth)
          .cut(to: columns, ellipsis: scene.ellipsis))
    }
    self.lines = lines
    let fields = form.fields.count { $0.cell.map { $0.column == 0 } ?? true }
    restingCount = fields + (form.table == nil ? 0 : 2) + 1 + notes.count
    self.focused = focused
    self.focusedEnd = focusedEnd
  }

  /// A field and all that stands under it.
  private static func lines(
    _ scene: Scene, _ form: EntryForm, _ check: EntryCheck, _ index: Int, _ layout: Layout
  ) -> [Line] {
    let field = form.fields[index]
    let room = layout.columns - layout.indent
    var lines = [Line.field(index)]
    if field.isFigure, layout.columns < FormLines.wide {
      let isCut = check.results[field.id].map { !layout.fitsBesideFigure($0) } ?? false
      if isCut || (index == form.focus && !field.hint.isEmpty) { lines.append(.hint(index)) }
    }
    if let fault = check.faults[field.id], form.tellsFaults {
      let text = scene.words.text(of: fault).wrapped(to: room - 2)
      lines += text.enumerated().map { .fault($1, isFirst: $0 == 0) }
    } else if let remark = check.remarks[field.id] {
      lines += remark.wrapped(to: room).map(Line.remark)
    }
    return lines
  }

  /// A row of the table, with the heads above the first and the total below the last.
  private static func lines(
    _ scene: Scene, _ form: EntryForm, _ check: EntryCheck, _ table: FormTable, _ row: Int,
    _ layout: Layout
  ) -> [Line] {
    var lines: [Line] = row == 0 ? [.tableHead(table)] : []
    lines.append(.tableRow(table, row))
    let isFocused = form.focused.cell?.row == row
    let fault = form.fields.lazy.filter { $0.cell?.row == row }
      .compactMap { check.faults[$0.id] }.first
    // A row that is being typed need not be whole yet.
    if let fault, form.tellsFaults, !(isFocused && fault == .missing(.count) && !form.wasRefused) {
      let text = scene.words.text(of: fault).wrapped(to: layout.columns - layout.indent - 2)
      lines += text.enumerated().map { .fault($1, isFirst: $0 == 0) }
    }
    guard row == table.rows.count - 1 else { return lines }
    lines.append(.tableTotal(table))
    if let cell = form.focused.cell {
      let help = "\(table.columns[cell.column].long): \(table.rows[cell.row].long)"
      lines += help.wrapped(to: layout.columns - layout.indent).map(Line.remark)
    }
    return lines
  }

  private static func labelWidth(_ form: EntryForm, _ notes: [FormNote]) -> Int {
    let labels = form.fields.filter { $0.cell == nil }.map(\.label) + notes.map(\.label)
    return (labels.map(\.displayWidth).max() ?? 0) + 2
  }

  /// How much room there is, and where texts begin.
  struct Layout {
    let columns: Int
    let labelWidth: Int

    /// Where what is wrong stands: below the text it is about, or further left for want of room.
    var indent: Int { columns < wide ? 0 : labelWidth }

    /// Whether what a figure comes to can stand behind it whole.
    func fitsBesideFigure(_ result: String) -> Bool {
      labelWidth + FormView.figureWidth + 1 + result.displayWidth <= columns
    }
  }

  /// The lines that fit, always with the focused field and what is wrong with it.
  func window(rows: Int) -> ArraySlice<Line> {
    guard lines.count > rows else { return lines[...] }
    let rows = max(0, rows)
    // A line of what follows is seen as well, as long as the field itself is.
    let top = min(focused, max(0, min(lines.count, focusedEnd + 1) - rows))
    return lines[top..<min(lines.count, top + rows)]
  }
}

extension Scene {
  /// What others saved since the form was opened, and what contests the value it was opened on.
  fileprivate func answersOfOthers(_ form: EntryForm, labelWidth width: Int) -> [RichText] {
    return form.answersOfOthers(in: state.workspace).map { answer in
      let version = answer.version
      let label = answer.isNew ? words.nowStands : words.contestedBy
      return RichText(label, .conflict).leading(in: width)
        + RichText(
          drawable(
            words.otherVersion(
              words.text(of: version.record, under: version.key, in: definitions),
              definitions.name(ofPerson: version.person), at: version.at)), .conflict)
    }
  }

  fileprivate func text(of note: FormNote, labelWidth: Int) -> RichText {
    var line = RichText(note.label, .dim).leading(in: labelWidth)
    for (index, group) in note.groups.enumerated() {
      if index > 0 { line += separator }
      for piece in group {
        line.append(piece.text, piece.role)
        if piece.isIllustrative { line.append(Figure.illustrativeMark, .illustrative) }
        if !piece.unit.isEmpty { line.append(" " + piece.unit, .dim) }
      }
    }
    return line
  }
}

extension Scene {
  /// The value of an observation, its own or that of its parts.
  func figure(of observation: Observation, _ indicator: Indicator) -> Figure {
    Figure(
      observation.number(factor: indicator.formula?.factor),
      decimals: observation.decimals(as: indicator),
      unit: words.shortName(indicator.unit), rankOf: observation.rankOf,
      isIllustrative: observation.isIllustrative, words: words)
  }
}

extension FormNote.Piece {
  fileprivate var role: Role {
    switch tone {
    case .plain: .text
    case .quiet: .dim
    case .path: .path
    }
  }
}
