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
    case blank
  }

  /// Boxes narrower than this inside have no room for hints beside the fields.
  static let wide = 56

  let lines: [Line]
  /// The line of the field that has the cursor.
  let focused: Int
  /// The line after it and all that belongs to it.
  private let focusedEnd: Int

  init(_ scene: Scene, _ form: EntryForm, _ check: EntryCheck, columns: Int) {
    var lines: [Line] = []
    var (focused, focusedEnd) = (0, 0)
    for index in form.fields.indices where form.fields[index].isShown {
      if index == form.focus { focused = lines.count }
      lines += FormLines.lines(scene, form, check, index, columns)
      if index == form.focus { focusedEnd = lines.count }
    }
    lines.append(.blank)
    lines += form.notes(in: scene.state).map { note in
      .note(
        scene.text(of: note, labelWidth: FormLines.labelWidth(form))
          .cut(to: columns, ellipsis: scene.ellipsis))
    }
    self.lines = lines
    self.focused = focused
    self.focusedEnd = focusedEnd
  }

  /// A field and all that stands under it.
  private static func lines(
    _ scene: Scene, _ form: EntryForm, _ check: EntryCheck, _ index: Int, _ columns: Int
  ) -> [Line] {
    let field = form.fields[index]
    let room = columns - indent(form, columns)
    var lines = [Line.field(index)]
    if index == form.focus, field.isFigure, columns < FormLines.wide { lines.append(.hint(index)) }
    if let fault = check.faults[field.id], form.isDirty {
      let text = scene.words.text(of: fault).wrapped(to: room - 2)
      lines += text.enumerated().map { .fault($1, isFirst: $0 == 0) }
    } else if let remark = check.remarks[field.id] {
      lines += remark.wrapped(to: room).map(Line.remark)
    }
    return lines
  }

  /// The columns of the labels, the same for every field of a form.
  static func labelWidth(_ form: EntryForm) -> Int {
    (form.fields.map(\.label.displayWidth).max() ?? 0) + 2
  }

  /// Where what is wrong stands: below the text it is about, or further left for want of room.
  static func indent(_ form: EntryForm, _ columns: Int) -> Int {
    columns < wide ? 0 : labelWidth(form)
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
      observation.number(factor: indicator.formula?.factor), decimals: indicator.decimals,
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
