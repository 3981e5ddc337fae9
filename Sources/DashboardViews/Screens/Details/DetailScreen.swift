import DashboardLogic
import ReformModel
import TerminalInterface

/// A screen that tells all there is to tell of one thing: its name and standing, and below them
/// items, each whole, in rows of as many lines as it takes.
struct DetailScreen {
  let scene: Scene
  let title: String
  let standing: Segments

  var items: [DetailItem] { scene.state.detailItems(at: scene.state.place) }

  private var words: Words { scene.words }

  func draw(into frame: inout Frame, in rect: Rect) {
    frame.paint(in: rect, style: scene.theme[.text]) { painter in
      painter.cutMark = scene.ellipsis
      let body = scene.inset(painter.bounds)
      let lines = title.wrapped(to: body.columns)
      // Most of a low screen belongs to the items.
      let heading = lines.prefix(max(1, body.rows / 4))
      for (row, line) in heading.enumerated() {
        let isCut = row == heading.count - 1 && lines.count > heading.count
        scene.draw(
          RichText(isCut ? line + scene.ellipsis : line, .title), column: body.column, row: row,
          columns: body.columns, with: &painter)
      }
      guard body.rows > heading.count else { return }
      scene.draw(
        standing.line(in: body.columns, separator: scene.separator), column: body.column,
        row: heading.count, columns: body.columns, with: &painter)
      let above = heading.count + (painter.size.rows >= 10 ? 2 : 1)
      drawItems(in: painter.bounds.split(top: above).rest, with: &painter)
    }
  }

  /// The same in sentences.
  var reading: ScreenReading {
    let items = items
    return ScreenReading(
      title: title,
      facts: [
        scene.spoken(standing.line(in: unlimitedColumns, separator: scene.separator)).stopped
      ],
      count: items.count,
      row: { index in
        let (label, text) = self.text(of: items[index])
        return "\(label): \(text)".stopped
      })
  }

  /// What an item is called, and what it says.
  func text(of item: DetailItem) -> (label: String, text: String) {
    switch item {
    case .fact(let label, let text): (label, text)
    case .lead(let text, _): (words.leadHead, text)
    case .indicator(let evaluation):
      ("\(words.indicatorHead) \(evaluation.code)", text(of: evaluation))
    case .part(let key, let observation):
      (
        scene.agencyName(key.agency),
        words.text(of: observation, scene.definitions.indicator(key.indicator))
          + (observation.isIllustrative ? " \(Figure.illustrativeMark)" : "")
      )
    case .report(let report): (words.date(report.version.at.day), text(of: report))
    }
  }

  /// `Hồ sơ nộp trực tuyến: 86,9 % / 80 %, đạt mục tiêu`
  private func text(of evaluation: IndicatorEvaluation) -> String {
    guard let indicator = scene.definitions.indicator(evaluation.code) else { return "" }
    let value = scene.value(indicator, evaluation).text().text
    let target = scene.target(indicator, evaluation).text().text
    let figures = evaluation.assessment.value == nil ? "" : "\(value) / \(target), "
    return "\(indicator.name[words.language]): \(figures)\(words.name(evaluation.shownClass))"
  }

  /// `Nguyễn Văn An: 40 % đang làm → 60 % đang làm. Đã lấy ý kiến các sở.`
  private func text(of report: HistoryRow) -> String {
    let version = report.version
    let before = scene.state.shownWorkspace.ledger
      .version(of: report.key, among: version.replaces)
    let change = scene.drawable(
      words.change(
        from: before?.record, to: version.record, under: report.key, in: scene.definitions))
    var note = version.reason ?? ""
    if case .assignment(let progress)? = version.record, note.isEmpty { note = progress.note }
    let who = scene.definitions.name(ofPerson: version.person)
    return note.isEmpty ? "\(who): \(change)" : "\(who): \(change). \(note)"
  }
}

extension DetailScreen {
  /// Draws as many items as fit, those around the selected one where not all do.
  private func drawItems(in rect: Rect, with painter: inout Painter) {
    let inner = scene.inset(rect)
    let items = items
    let texts = items.map(text)
    let grid = FactColumns(labels: texts.map(\.label), columns: inner.columns - 1)
    let blocks = zip(items, texts).map { item, text in
      block(of: item, text.label, text.text, grid)
    }
    let selected = max(0, min(scene.state.place.list.selected, blocks.count - 1))
    let span = BlockSpan(heights: blocks.map(\.count), selected: selected, rows: rect.rows)
    var line = rect.row
    for index in span.items {
      let area = Rect(
        column: rect.column, row: line, columns: rect.columns,
        rows: min(blocks[index].count, rect.endRow - line))
      if index == selected { scene.drawBand(area, with: &painter) }
      for (offset, text) in blocks[index].prefix(area.rows).enumerated() {
        scene.draw(
          text, column: inner.column, row: line + offset, columns: inner.columns,
          isSelected: index == selected, with: &painter)
      }
      painter.region(area, "row:\(index)")
      line += area.rows
    }
    scene.drawScrollbar(span.lines, in: rect, with: &painter)
  }

  private func block(of item: DetailItem, _ label: String, _ text: String, _ grid: FactColumns)
    -> [RichText]
  {
    let lines = grid.lines(of: text)
    let head = RichText(label, .dim)
    guard grid.fits(label, beside: lines.map(\.displayWidth).max() ?? 0) else {
      return [head] + lines.map { RichText("  " + $0) }
    }
    return lines.enumerated().map { offset, line in
      (offset == 0 ? head : RichText()).leading(in: grid.labelColumns) + RichText(line, role(item))
    }
  }

  private func role(_ item: DetailItem) -> Role {
    switch item {
    case .indicator(let evaluation): Role(evaluation.shownClass)
    case .fact, .lead, .part, .report: .text
    }
  }
}
