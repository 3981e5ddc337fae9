import DashboardLogic
import ReformModel
import TerminalInterface

/// The lines of the entry form in order, before it is known how many of them fit.
struct FormLines {
  enum Line {
    case field(Int)
    /// What is wrong with the field above.
    case fault(String)
    case note(RichText)
    case blank
  }

  let lines: [Line]
  /// The line of the field that has the cursor.
  let focused: Int

  init(_ scene: Scene, _ form: EntryForm, _ check: EntryCheck, columns: Int) {
    var lines: [Line] = []
    var focused = 0
    for index in form.fields.indices {
      if index == form.focus { focused = lines.count }
      lines.append(.field(index))
      if let fault = check.faults[form.fields[index].id], form.isDirty {
        lines.append(.fault(scene.words.text(of: fault)))
      }
    }
    lines.append(.blank)
    lines += FormLines.context(scene, form, columns).map(Line.note)
    self.lines = lines
    self.focused = focused
  }

  /// The lines that fit, always with the focused field and what is wrong with it.
  func window(rows: Int) -> ArraySlice<Line> {
    guard lines.count > rows else { return lines[...] }
    let last = min(lines.count, focused + 2)
    let top = max(0, last - rows)
    return lines[top..<min(lines.count, top + max(0, rows))]
  }

  /// What stood before, the values of the periods before, and where the path is.
  private static func context(_ scene: Scene, _ form: EntryForm, _ columns: Int) -> [RichText] {
    let words = scene.words
    var lines: [RichText] = []
    if let stood = form.stood {
      var line = RichText(words.savedBefore + " ", .dim)
      line += scene.figure(of: stood, form.indicator).text()
      if !stood.note.isEmpty { line += scene.separator + RichText(stood.note, .dim) }
      lines.append(line)
    } else {
      lines.append(RichText(words.nothingSavedBefore, .dim))
    }
    let evaluation = scene.state.evaluation(of: form.indicator.code, agency: form.agency)
    lines.append(scene.valuesBefore(form, evaluation))
    if let path = evaluation?.path.value(at: form.period.position) {
      let figure = Figure(
        path, decimals: form.indicator.decimals, unit: words.shortName(form.indicator.unit),
        words: words)
      lines.append(RichText(words.pathNow + " ", .dim) + figure.text(.path))
    }
    return lines.filter { !$0.isEmpty }.map { $0.cut(to: columns, ellipsis: scene.ellipsis) }
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

  /// `Kỳ trước  T9/26 84,0 · T8/26 80,5 · T7/26 79,1`
  fileprivate func valuesBefore(_ form: EntryForm, _ evaluation: IndicatorEvaluation?) -> RichText {
    let before = (evaluation?.series ?? []).filter { $0.period < form.period && $0.value != nil }
    guard !before.isEmpty else { return RichText() }
    var line = RichText(words.lastValues + " ", .dim)
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
  /// What is wrong in a field, and what would be right.
  func text(of fault: EntryFault) -> String {
    switch fault {
    case .number(let error): describe(error)
    case .observation(let fault): text(of: fault)
    case .periodInFuture: periodInFuture
    }
  }
}
