import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws one assignment: its name and standing, and below them its facts, the indicators it serves
/// and what was reported of it, each whole, in rows of as many lines as it takes.
func drawAssignment(_ scene: Scene, _ code: String, into frame: inout Frame, in rect: Rect) {
  guard let view = AssignmentView(scene: scene, code: code) else { return }
  frame.paint(in: rect, style: scene.theme[.text]) { painter in
    painter.cutMark = scene.ellipsis
    let body = scene.inset(painter.bounds)
    // Half of a low screen belongs to the rows.
    let heading = view.title.wrapped(to: body.columns).prefix(max(1, body.rows / 4))
    for (row, line) in heading.enumerated() {
      let isCut = row == heading.count - 1 && view.isTitleLonger(than: heading.count, body.columns)
      scene.draw(
        RichText(isCut ? line + scene.ellipsis : line, .title), column: body.column, row: row,
        columns: body.columns, with: &painter)
    }
    guard body.rows > heading.count else { return }
    scene.draw(
      view.standing(in: body.columns), column: body.column, row: heading.count,
      columns: body.columns, with: &painter)
    let above = heading.count + (painter.size.rows >= 10 ? 2 : 1)
    view.drawItems(in: painter.bounds.split(top: above).rest, with: &painter)
  }
}

/// One assignment on its own screen.
struct AssignmentView {
  let scene: Scene
  let row: AssignmentRow
  let items: [AssignmentItem]

  /// Nil where the workspace has no assignment of that code.
  init?(scene: Scene, code: String) {
    guard let assignment = scene.definitions.assignment(code) else { return nil }
    self.scene = scene
    row = scene.state.assignmentRow(assignment)
    items = scene.state.assignmentItems(code)
  }

  private var words: Words { scene.words }

  var title: String { "\(row.assignment.code) \(row.assignment.name[words.language])" }

  func isTitleLonger(than rows: Int, _ columns: Int) -> Bool {
    title.wrapped(to: columns).count > rows
  }

  /// `◐ sắp đến hạn · còn 7 ngày · hạn 30/11/2026 · 60 %`
  func standing(in columns: Int) -> RichText {
    var parts = Segments()
    var mark = StatusMark(row.status, scene.level).text
    mark.append(" " + words.name(row.status))
    parts.add(mark, rank: 0)
    parts.add(scene.timeLeft(row), rank: 1)
    if row.due != nil {
      parts.add(RichText("\(words.dueHead) ", .dim) + RichText(scene.due(row)), rank: 2)
    }
    parts.add(
      RichText("\(words.progressHead) ", .dim) + RichText("\(scene.percent(row)) %"), rank: 3)
    return parts.line(in: columns, separator: scene.separator)
  }

  /// What an item is called, and what it says.
  func text(of item: AssignmentItem) -> (label: String, text: String) {
    switch item {
    case .fact(let label, let text): (label, text)
    case .lead(let text, _): (words.leadHead, text)
    case .indicator(let evaluation):
      (
        "\(words.indicatorHead) \(evaluation.code)", text(of: evaluation)
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
    let before = scene.state.shownWorkspace.ledger.history(report.key)
      .first { version.replaces.contains($0.event) }
    let change = scene.drawable(
      words.change(
        from: before?.record, to: version.record, under: report.key, in: scene.definitions))
    var note = version.reason ?? ""
    if case .assignment(let progress)? = version.record, note.isEmpty { note = progress.note }
    let who = scene.definitions.name(ofPerson: version.person)
    return note.isEmpty ? "\(who): \(change)" : "\(who): \(change). \(note)"
  }
}

extension AssignmentView {
  /// Draws as many items as fit, those around the selected one where not all do.
  func drawItems(in rect: Rect, with painter: inout Painter) {
    let inner = scene.inset(rect)
    let texts = items.map(text)
    let grid = FactColumns(labels: texts.map(\.label), columns: inner.columns - 1)
    let blocks = zip(items, texts).map { item, text in
      block(of: item, text.label, text.text, grid)
    }
    let list = scene.state.place.list
    let selected = max(0, min(list.selected, blocks.count - 1))
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

  private func block(of item: AssignmentItem, _ label: String, _ text: String, _ grid: FactColumns)
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

  private func role(_ item: AssignmentItem) -> Role {
    switch item {
    case .indicator(let evaluation): Role(evaluation.shownClass)
    case .fact, .lead, .report: .text
    }
  }
}

/// Which of several blocks of lines are on screen, so that the selected one is, whole where it fits.
struct BlockSpan: Hashable, Sendable {
  /// The blocks, the last of which may be cut.
  let items: Range<Int>
  /// The same in lines, for a scrollbar.
  let lines: ListSpan

  init(heights: [Int], selected: Int, rows: Int) {
    var top = 0
    while top < selected, heights[top...selected].reduce(0, +) > rows { top += 1 }
    var (end, used) = (top, 0)
    while end < heights.count, used < rows {
      used += heights[end]
      end += 1
    }
    items = top..<end
    var position = ListPosition()
    position.top = heights[..<top].reduce(0, +)
    position.selected = position.top
    lines = ListSpan(position, count: heights.reduce(0, +), visible: rows)
  }
}

extension Scene {
  func readAssignment(_ code: String) -> ScreenReading {
    guard let view = AssignmentView(scene: self, code: code) else { return readPicture() }
    return ScreenReading(
      title: view.title, facts: [spoken(view.standing(in: unlimitedColumns)).stopped],
      count: view.items.count,
      row: { index in
        let (label, text) = view.text(of: view.items[index])
        return "\(label): \(text)".stopped
      })
  }
}
