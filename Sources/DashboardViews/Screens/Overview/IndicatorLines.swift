import ReformModel
import TerminalInterface

/// Indicators under each other, a line each: `○ 6.08 Thứ hạng DTI   7 / 5 hạng`, figures aligned.
struct IndicatorLines {
  private struct Line {
    var indicator: Indicator
    var evaluation: IndicatorEvaluation
    var value: Figure
    var target: Figure
  }

  private let scene: Scene
  private let lines: [Line]
  private let values: FigureColumn
  private let targets: FigureColumn
  private let units: Int

  init(_ scene: Scene, _ evaluations: some Sequence<IndicatorEvaluation>) {
    self.scene = scene
    lines = evaluations.compactMap { evaluation in
      scene.definitions.indicator(evaluation.code).map {
        Line(
          indicator: $0, evaluation: evaluation, value: scene.value($0, evaluation),
          target: scene.target($0, evaluation))
      }
    }
    values = FigureColumn(lines.map(\.value), withUnits: false)
    targets = FigureColumn(lines.map(\.target), withUnits: false)
    units = lines.map { max($0.target.unit.displayWidth, $0.value.unit.displayWidth) }.max() ?? 0
  }

  var count: Int { lines.count }

  func draw(_ index: Int, in row: Rect, with painter: inout Painter) {
    guard lines.indices.contains(index) else { return }
    let line = lines[index]
    var name = StatusMark(line.evaluation.shownClass, scene.level).text
    name.append(" \(line.indicator.code) ", .dim)
    name.append(line.indicator.name[scene.words.language])
    let figures = figures(line)
    // A name of a few letters tells nothing: where the screen is that narrow the value goes.
    let room = row.columns - figures.width - 2
    let showsFigures = room >= min(name.width, IndicatorLines.leastName)
    scene.draw(
      name, column: row.column, row: row.row, columns: showsFigures ? room : row.columns,
      with: &painter)
    if showsFigures {
      scene.drawTrailing(
        figures, column: row.column, row: row.row, columns: row.columns, with: &painter)
    }
  }

  private static let leastName = 18

  private func figures(_ line: Line) -> RichText {
    var text = values.text(line.value)
    text.append(" / ", .dim)
    text += targets.text(line.target, .dim)
    if units > 0 { text += RichText(" " + line.target.unit, .dim).leading(in: units + 1) }
    return text
  }
}
