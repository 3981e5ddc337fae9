import DashboardLogic
import ReformModel
import TerminalInterface

/// Asks before a grid is saved: whether saved values are to go, and why others are unusual.
func drawBatchQuestion(
  _ scene: Scene, _ question: BatchQuestion, into frame: inout Frame, in rect: Rect
) {
  let lines = BatchLines(scene, question, room: rect.rows - 6)
  let inner = scene.drawBox(
    Size(columns: 84, rows: lines.lines.count + (question.needsReason ? 4 : 2)),
    title: scene.words.batchTitle, note: "", in: rect, into: &frame)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    let (head, field) = painter.bounds.split(
      top: question.needsReason ? painter.bounds.rows - 1 : painter.bounds.rows)
    for (offset, line) in lines.lines.prefix(head.rows).enumerated() {
      painter.runs(
        line.cut(to: head.columns, ellipsis: scene.ellipsis).runs.map {
          ($0.text, scene.over($0.role))
        }, row: offset)
    }
    if question.needsReason { drawReason(scene, question, in: field, with: &painter) }
  }
}

private func drawReason(
  _ scene: Scene, _ question: BatchQuestion, in rect: Rect, with painter: inout Painter
) {
  let label = scene.words.reasonField + " "
  let start = painter.text(label, row: rect.row, style: scene.over(.accent))
  let field = Rect(column: start, row: rect.row, columns: rect.columns - start, rows: 1)
  painter.fill(field, style: scene.theme[.editField])
  let window = question.reason.window(columns: field.columns)
  painter.text(
    window.text, column: field.column, row: field.row, columns: field.columns,
    style: scene.theme[.editField])
  painter.cursor(column: field.column + window.cursorColumn, row: field.row)
}

/// The lines of the question, no more than there is room for.
private struct BatchLines {
  private(set) var lines: [RichText] = []

  init(_ scene: Scene, _ question: BatchQuestion, room: Int) {
    let words = scene.words
    // Each of the two lists gets half of the room, or all that the other leaves.
    let heads = (question.clearing.isEmpty ? 0 : 1) + (question.unusual.isEmpty ? 0 : 1)
    let rows = max(0, room - heads)
    let half = rows / 2
    let clearing = min(question.clearing.count, max(half, rows - question.unusual.count))
    let unusual = min(question.unusual.count, rows - clearing)
    if !question.clearing.isEmpty {
      lines.append(RichText(words.clearsSaved(question.clearing.count), .title))
      add(question.clearing, at: clearing, scene) { scene.cleared($0) }
    }
    if !question.unusual.isEmpty {
      lines.append(RichText(words.whyUnusual(question.unusual.count), .title))
      add(question.unusual, at: unusual, scene) { scene.unusual($0) }
    }
  }

  private mutating func add(
    _ cells: [GridCell], at most: Int, _ scene: Scene, _ line: (GridCell) -> RichText
  ) {
    let shown = cells.count > most ? max(0, most - 1) : cells.count
    lines += cells.prefix(shown).map { RichText("  ") + scene.named($0) + RichText(" ") + line($0) }
    if shown < cells.count, most > 0 {
      lines.append(RichText("  " + scene.words.andMoreValues(cells.count - shown), .dim))
    }
  }
}

extension Scene {
  /// `Nội vụ T10/26`, or `6.01 T10/26` where all are of one agency.
  fileprivate func named(_ cell: GridCell) -> RichText {
    var subject = agencyName(cell.key.agency)
    if case .area? = state.grid?.subject { subject = cell.key.indicator }
    return RichText("\(subject) \(words.shortPeriod(cell.key.period))", .dim)
  }

  fileprivate func cleared(_ cell: GridCell) -> RichText {
    cell.stood.map { figure(of: $0, cell.indicator).text() } ?? RichText()
  }

  fileprivate func unusual(_ cell: GridCell) -> RichText {
    guard let reading = cell.reading, let jump = cell.jump else { return RichText() }
    return figure(of: reading.observation, cell.indicator).text(.accent)
      + RichText(" " + words.text(of: jump, cell.indicator), .dim)
  }
}
