import DashboardLogic
import ReformModel
import TerminalInterface

/// A slide between its header and its footer.
struct SlideView {
  let scene: Scene
  let slide: Slide
  /// The fact that Enter opens; nil where none is selected.
  let selected: Int?

  func draw(into frame: inout Frame, in rect: Rect) {
    let aside = asideLines(in: rect.columns)
    // The last row is for what must not be overlooked: what was made up, what has no room.
    let layout = SlideLayout(
      slide, size: Size(columns: rect.columns, rows: rect.rows - 1),
      aside: Size(columns: aside.map(\.width).max() ?? 0, rows: aside.count), level: scene.level)
    drawSelection(layout, into: &frame, in: rect)
    frame.paint(in: rect, style: scene.theme[.text]) { painter in
      painter.cutMark = scene.ellipsis
      drawTitle(layout, with: &painter)
      drawFigure(layout, aside, with: &painter)
      let end = drawFacts(layout, with: &painter)
      if !slide.more.isEmpty {
        painter.text(
          slide.more, column: SlideLayout.signColumns, row: end, style: scene.theme[.dim])
      }
      drawLastRow(layout, with: &painter)
    }
  }

  /// The band behind the selected fact; its mark stands in the margin, left of the sign.
  private func drawSelection(_ layout: SlideLayout, into frame: inout Frame, in rect: Rect) {
    guard let selected, let rows = layout.rows(ofFact: selected) else { return }
    let band = Rect(
      column: rect.column - 1, row: rect.row + rows.lowerBound, columns: layout.factColumns + 2,
      rows: rows.count)
    frame.paint(in: band, style: scene.theme[.text]) { painter in
      scene.drawBand(painter.bounds, with: &painter)
    }
  }

  private func drawTitle(_ layout: SlideLayout, with painter: inout Painter) {
    if layout.hasKicker {
      painter.text(
        slide.kicker, row: layout.titleRow - 1, style: scene.theme[.accent])
    }
    for (offset, line) in layout.title.enumerated() {
      painter.text(line, row: layout.titleRow + offset, style: scene.theme[.title])
    }
    guard layout.hasRule, let widest = layout.title.map(\.displayWidth).max() else { return }
    painter.horizontalLine(
      row: layout.titleRow + layout.title.count, columns: widest,
      scene.border(isFocused: true).horizontal, style: scene.theme[.accent])
  }

  private func drawFigure(
    _ layout: SlideLayout, _ aside: [Aside], with painter: inout Painter
  ) {
    guard let figure = slide.figure, let digits = layout.figure else { return }
    let style = scene.theme.ink(role(of: figure))
    digits.draw(
      column: 0, row: layout.figureRow, style: style, scene.level, with: &painter)
    if figure.isIllustrative {
      painter.text(
        Figure.illustrativeMark, column: digits.size.columns + 1, row: layout.figureRow,
        style: scene.theme[.illustrative])
    }
    let column = layout.besideColumn ?? 0
    let room = min(painter.size.columns - column, 44)
    for (offset, line) in aside.enumerated() {
      draw(line, column: column, row: layout.asideRow + offset, columns: room, with: &painter)
    }
  }

  private func draw(
    _ line: Aside, column: Int, row: Int, columns: Int, with painter: inout Painter
  ) {
    switch line {
    case .text(let text): scene.draw(text, column: column, row: row, with: &painter)
    case .bar(let group):
      scene.drawBar(
        (group.score ?? 0) / 100, tick: scene.definitions.programme.thresholds.onTrack,
        slide.figure.map(role) ?? .bar,
        in: Rect(column: column, row: row, columns: columns, rows: 1),
        with: &painter)
    }
  }

  /// Returns the row below the last fact.
  private func drawFacts(_ layout: SlideLayout, with painter: inout Painter) -> Int {
    var row = layout.factsRow
    for (index, (fact, lines)) in zip(slide.facts, layout.facts).enumerated() {
      guard let lines else { continue }
      if row > layout.factsRow { row += layout.gap }
      let line = Rect(column: 0, row: row, columns: layout.factColumns, rows: lines.rows)
      draw(fact, lines, in: line, isSelected: index == selected, with: &painter)
      row += lines.rows
    }
    return row
  }

  private func draw(
    _ fact: SlideFact, _ lines: SlideLayout.FactLines, in rect: Rect, isSelected: Bool,
    with painter: inout Painter
  ) {
    let (row, indent) = (rect.row, SlideLayout.signColumns)
    let style = { (role: Role) in isSelected ? scene.theme.selected(role) : scene.theme[role] }
    let sign = sign(of: fact)
    painter.text(sign.glyph, row: row, style: style(sign.role))
    for (offset, line) in lines.text.enumerated() {
      painter.text(line, column: indent, row: row + offset, style: style(.text))
    }
    scene.drawTrailing(
      RichText(fact.value, .title), row: row, columns: rect.columns, isSelected: isSelected,
      with: &painter)
    for (offset, line) in lines.note.enumerated() {
      painter.text(
        line, column: indent, row: row + lines.text.count + offset,
        style: style(fact.mark == .none ? .dim : sign.role))
    }
  }

  private func drawLastRow(_ layout: SlideLayout, with painter: inout Painter) {
    let row = painter.size.rows - 1
    if layout.missing > 0 {
      let words = scene.words
      painter.text(
        "! " + words.slideTooLong(missing: layout.missing), row: row,
        style: scene.theme[.messageWarning])
    } else if slide.hasIllustrative {
      scene.draw(scene.illustrativeLegend(isShort: false), row: row, with: &painter)
    }
  }
}

extension SlideView {
  /// A line beside or below the figure.
  enum Aside: Hashable {
    case text(RichText)
    case bar(GroupEvaluation)

    /// The columns it needs; a bar takes what there is.
    var width: Int {
      switch self {
      case .text(let text): text.width
      case .bar: 0
      }
    }
  }

  func asideLines(in columns: Int) -> [Aside] {
    guard let figure = slide.figure else { return [] }
    var lines: [Aside] = [.text(RichText(figure.caption, .text))]
    if let group = figure.group, group.score != nil {
      if let own = figure.progressClass { lines.append(.text(word(of: own))) }
      lines.append(.bar(group))
      if let change = scene.changeText(group) {
        let words = RichText(" " + scene.words.comparedWithLastQuarter, .dim)
        lines.append(.text(columns >= 60 ? change + words : change))
      }
    }
    if let own = figure.progressClass, figure.group == nil, figure.remarks.count > 0,
      figure.remarks[0] == scene.words.name(own)
    {
      lines.append(.text(word(of: own)))
      lines += figure.remarks.dropFirst().map { .text(RichText($0, .dim)) }
    } else {
      lines += figure.remarks.map { .text(RichText($0, .dim)) }
    }
    return lines
  }

  /// The sign of a class with its word.
  private func word(of own: ProgressClass) -> RichText {
    let mark = StatusMark(own, scene.level)
    return mark.text + RichText(" " + scene.words.name(own), mark.role)
  }

  /// By the class; dim where a score is not published.
  func role(of figure: SlideFigure) -> Role {
    figure.progressClass.map { Role($0) } ?? (figure.group == nil ? .accent : .dim)
  }

  func sign(of fact: SlideFact) -> StatusMark {
    switch fact.mark {
    case .progress(let own): StatusMark(own, scene.level)
    case .assignment(let status): StatusMark(status, scene.level)
    case .none: StatusMark(bullet: scene.level)
    }
  }
}
