import DashboardLogic
import ReformModel
import TerminalInterface

/// The lines of the entry form in order, before it is known how many of them fit.
struct FormLines {
  enum Line {
    case field(Int)
    /// What is wrong with the field above; the first line of it carries a mark.
    case fault(String, isFirst: Bool)
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
    let indent = FormLines.indent(form, scene.words, columns)
    for index in form.fields.indices {
      if index == form.focus { focused = lines.count }
      lines.append(.field(index))
      if index == form.focus, form.fields[index].isNumber, columns < FormLines.wide {
        lines.append(.hint(index))
      }
      if let fault = check.faults[form.fields[index].id], form.isDirty {
        let text = scene.words.text(of: fault).wrapped(to: columns - indent - 2)
        for (offset, line) in text.enumerated() {
          lines.append(.fault(line, isFirst: offset == 0))
        }
      }
      if index == form.focus { focusedEnd = lines.count }
    }
    lines.append(.blank)
    lines += FormLines.context(scene, form, columns).map(Line.note)
    self.lines = lines
    self.focused = focused
    self.focusedEnd = focusedEnd
  }

  /// The columns of the labels, the same for every field of a form.
  static func labelWidth(_ form: EntryForm, _ words: Words) -> Int {
    (form.fields.map { words.label(of: $0.id).displayWidth }.max() ?? 0) + 2
  }

  /// Where what is wrong stands: below the text it is about, or further left for want of room.
  static func indent(_ form: EntryForm, _ words: Words, _ columns: Int) -> Int {
    columns < wide ? 0 : labelWidth(form, words)
  }

  /// The lines that fit, always with the focused field and what is wrong with it.
  func window(rows: Int) -> ArraySlice<Line> {
    guard lines.count > rows else { return lines[...] }
    let rows = max(0, rows)
    // A line of what follows is seen as well, as long as the field itself is.
    let top = min(focused, max(0, min(lines.count, focusedEnd + 1) - rows))
    return lines[top..<min(lines.count, top + rows)]
  }

  /// What stood before, the values of the periods before, and where the path is.
  private static func context(_ scene: Scene, _ form: EntryForm, _ columns: Int) -> [RichText] {
    let words = scene.words
    let label = { RichText($0, .dim).leading(in: labelWidth(form, words)) }
    var lines: [RichText] = []
    if let stood = form.stood {
      var line = label(words.savedBefore)
      line += scene.figure(of: stood, form.indicator).text()
      if !stood.note.isEmpty { line += scene.separator + RichText(stood.note, .dim) }
      lines.append(line)
    } else {
      lines.append(label(words.savedBefore) + RichText(words.nothingSavedBefore, .dim))
    }
    let evaluation = scene.state.evaluation(of: form.indicator.code, agency: form.agency)
    let before = scene.valuesBefore(form, evaluation)
    if !before.isEmpty { lines.append(label(words.lastValues) + before) }
    if let path = evaluation?.path.value(at: form.period.position) {
      let figure = Figure(
        path, decimals: form.indicator.decimals, unit: words.shortName(form.indicator.unit),
        words: words)
      lines.append(label(words.pathNow) + figure.text(.path))
    }
    return lines.filter { !$0.isEmpty }.map { $0.cut(to: columns, ellipsis: scene.ellipsis) }
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

  /// `T9/26 84,0 · T8/26 80,5 · T7/26 79,1`
  fileprivate func valuesBefore(_ form: EntryForm, _ evaluation: IndicatorEvaluation?) -> RichText {
    let before = (evaluation?.series ?? []).filter { $0.period < form.period && $0.value != nil }
    guard !before.isEmpty else { return RichText() }
    var line = RichText()
    for (offset, point) in before.suffix(3).reversed().enumerated() {
      if offset > 0 { line += separator }
      let figure = Figure(
        point.value, decimals: form.indicator.decimals, isIllustrative: point.isIllustrative,
        words: words)
      line += RichText(words.shortPeriod(point.period) + " ", .dim) + figure.text()
    }
    return line
  }
}

extension Words {
  func label(of field: FormField.ID) -> String {
    switch field {
    case .period: periodField
    case .numerator: numeratorField
    case .denominator: denominatorField
    case .value: valueField
    case .flag: flagField
    case .note: noteField
    case .source: sourceField
    case .evidence: evidenceField
    }
  }

  /// What is wrong in a field, and what would be right.
  func text(of fault: EntryFault) -> String {
    switch fault {
    case .number(let error): describe(error)
    case .observation(let fault): text(of: fault)
    case .periodInFuture: periodInFuture
    }
  }
}
