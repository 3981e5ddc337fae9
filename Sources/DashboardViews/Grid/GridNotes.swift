import DashboardLogic
import ReformModel
import TerminalInterface

extension Scene {
  /// Draws what is to be said of the cell under the cursor, and how much of the grid is unsaved.
  func drawGridNotes(in rect: Rect, with painter: inout Painter) {
    guard let counts = rect.rows > 0 ? rect.endRow - 1 : nil else { return }
    if let cell = state.currentCell {
      let problem = problem(of: cell)
      let facts = facts(of: cell, in: rect.columns)
      let lines =
        rect.rows > 2 ? [problem ?? hint(of: cell), facts] : [problem ?? facts]
      for (offset, line) in lines.enumerated() where rect.row + offset < counts {
        draw(
          line, column: rect.column, row: rect.row + offset, columns: rect.columns,
          with: &painter)
      }
    }
    draw(
      tallyLine(in: rect.columns), column: rect.column, row: counts, columns: rect.columns,
      with: &painter)
  }

  /// How many values are unsaved, and what must be looked at before they can be saved.
  private func tallyLine(in columns: Int) -> RichText {
    let tally = state.gridTally
    guard tally.typed > 0 else { return RichText(words.nothingUnsaved, .dim) }
    var parts = Segments()
    let isASCII = level.isASCII
    parts.add(
      RichText((isASCII ? "+ " : "• ") + words.unsavedValues(tally.typed), .editDirty), rank: 0)
    if tally.wrong > 0 {
      parts.add(
        RichText((isASCII ? "! " : "✖ ") + words.wrongValues(tally.wrong), .editError), rank: 1)
    }
    if tally.outdated > 0 {
      parts.add(
        RichText((isASCII ? "# " : "≠ ") + words.outdatedValues(tally.outdated), .conflict),
        rank: 2)
    }
    if tally.unusual > 0 {
      parts.add(RichText("? " + words.unusualValues(tally.unusual), .messageWarning), rank: 3)
    }
    if tally.clearing > 0 {
      parts.add(RichText(words.clearedValues(tally.clearing), .editDirty), rank: 4)
    }
    return parts.line(in: columns, separator: separator)
  }

  /// What is wrong with the cell, or what saving it will ask; nil where all is well.
  private func problem(of cell: GridCell) -> RichText? {
    if let fault = cell.fault {
      return RichText((level.isASCII ? "! " : "✖ ") + text(of: fault), .editError)
    }
    if cell.isOutdated { return outdated(cell) }
    if let jump = cell.jump {
      let text = words.reasonWillBeAsked(words.text(of: jump, cell.indicator))
      return RichText("? " + text, .messageWarning)
    }
    if cell.isClearing, let stood = cell.stood {
      let value = figure(of: stood, cell.indicator).text().text
      return RichText(
        (level.isASCII ? "+ " : "• ") + words.willBeCleared(value), .editDirty)
    }
    guard cell.isContested else { return nil }
    return RichText("\(Figure.contestedMark) " + words.contestedCell, .conflict)
  }

  private func text(of fault: GridFault) -> String {
    switch fault {
    case .number(let error): words.describe(error)
    case .observation(.valueBesideParts):
      words.editedBesideParts(
        revert: state.keyName(of: .cellRevert), form: state.keyName(of: .gridForm))
    case .observation(let fault): words.text(of: fault)
    }
  }

  /// Theirs beside mine.
  private func outdated(_ cell: GridCell) -> RichText {
    let theirs = cell.stood.map { figure(of: $0, cell.indicator).text(withUnit: false).text }
    let shown = state.workspace.ledger.standing(.observation(cell.key))?.shown
    let mine = cell.reading.map {
      $0.clears
        ? words.clearingMark : figure(of: $0.observation, cell.indicator).text(withUnit: false).text
    }
    let text = words.changedByOthers(
      theirs, by: shown.map { personName($0.person) } ?? "", mine: mine ?? "",
      revert: state.keyName(of: .cellRevert))
    return RichText((level.isASCII ? "# " : "≠ ") + text, .conflict)
  }

  private func personName(_ login: String) -> String {
    definitions.people.first { $0.login == login }?.name ?? login
  }

  /// Names are cut in the grid.
  private func fullName(of cell: GridCell) -> String {
    if case .area = state.grid?.subject { return cell.indicator.name[words.language] }
    return definitions.name(of: .agency(cell.key.agency), on: state.asOf, in: words.language)
  }

  /// What is counted in the cell, where it is a part of a ratio.
  private func hint(of cell: GridCell) -> RichText {
    guard let formula = cell.indicator.formula, cell.part != .value else {
      return RichText(fullName(of: cell), .dim)
    }
    switch cell.part {
    case .value: return RichText()
    case .numerator:
      return RichText("\(words.numeratorField): \(formula.numerator[words.language])", .dim)
    case .denominator:
      return RichText("\(words.denominatorField): \(formula.denominator[words.language])", .dim)
    }
  }

  /// `Đã lưu 86,9 % · T9/26 84,0 · T8/26 80,5 · T7/26 79,1 · Lộ trình 82,4`
  private func facts(of cell: GridCell, in columns: Int) -> RichText {
    // Figures before matter more than what the parts of the saved one are.
    let line = facts(of: cell, withParts: true)
    let isTooLong = line.line(in: .max, separator: separator).width > columns
    return (isTooLong ? facts(of: cell, withParts: false) : line)
      .line(in: columns, separator: separator)
  }

  private func facts(of cell: GridCell, withParts: Bool) -> Segments {
    var parts = Segments()
    parts.add(saved(cell, withParts: withParts), rank: 0)
    let evaluation = state.evaluation(of: cell.key.indicator, agency: cell.key.agency)
    let before = (evaluation?.series ?? []).filter {
      $0.period < cell.key.period && $0.value != nil
    }
    for (offset, point) in before.suffix(3).reversed().enumerated() {
      let figure = Figure(
        point.value, decimals: cell.indicator.decimals, isIllustrative: point.isIllustrative,
        words: words)
      // In one style: the values before are beside the point, and few bytes on a slow link.
      parts.add(
        RichText("\(words.shortPeriod(point.period)) \(figure.text().text)", .dim),
        rank: 2 + offset)
    }
    if let path = evaluation?.path.value(at: cell.key.period.position) {
      let figure = Figure(path, decimals: cell.indicator.decimals, words: words)
      parts.add(RichText(words.pathNow + " ", .dim) + figure.text(.path), rank: 1)
    }
    return parts
  }

  private func saved(_ cell: GridCell, withParts: Bool) -> RichText {
    let label = RichText(words.savedBefore + " ", .dim)
    guard let stood = cell.stood else { return RichText(words.nothingSavedBefore, .dim) }
    guard stood.flag.carriesValue else {
      return label + RichText("\(stood.flag.rawValue) \(words.name(stood.flag))", .dim)
    }
    var line = label
    if withParts, let numerator = stood.numerator, let denominator = stood.denominator {
      line.append("\(words.number(numerator))/\(words.number(denominator)) = ", .dim)
    }
    return line + figure(of: stood, cell.indicator).text()
  }
}
