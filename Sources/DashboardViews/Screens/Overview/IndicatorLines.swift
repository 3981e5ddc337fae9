import DashboardLogic
import ReformModel
import TerminalInterface

/// Indicators under each other, a line each: `○ 6.08 Thứ hạng DTI   7 / 5 hạng`, figures aligned.
struct IndicatorLines {
  private struct Line {
    var indicator: Indicator
    var evaluation: IndicatorEvaluation
    var value: Figure
    var target: Figure

    init(
      _ scene: Scene, _ indicator: Indicator, _ evaluation: IndicatorEvaluation,
      _ detail: FigureDetail
    ) {
      self.indicator = indicator
      self.evaluation = evaluation
      value = scene.value(indicator, evaluation, detail)
      target = scene.target(indicator, evaluation, detail)
      // One mark tells of the pair.
      if value.isIllustrative { target.isIllustrative = false }
    }
  }

  private let scene: Scene
  private let lines: [Line]
  private let values: FigureColumn
  private let targets: FigureColumn
  private let units: Int
  private let isNarrow: Bool

  init(_ scene: Scene, _ evaluations: some Sequence<IndicatorEvaluation>, _ detail: FigureDetail) {
    self.scene = scene
    lines = evaluations.compactMap { evaluation in
      scene.definitions.indicator(evaluation.code).map {
        Line(scene, $0, evaluation, detail)
      }
    }
    // A rank out of a field has a stroke of its own.
    isNarrow = detail == .terse && !lines.contains { $0.value.fraction.contains("/") }
    values = FigureColumn(lines.map(\.value), withUnits: false)
    targets = FigureColumn(lines.map(\.target), withUnits: false)
    units = lines.map { max($0.target.unit.displayWidth, $0.value.unit.displayWidth) }.max() ?? 0
  }

  var count: Int { lines.count }

  /// Draws one indicator: on the first row of a rectangle where that holds all of it or is all
  /// there is, else on two.
  func draw(_ index: Int, in rect: Rect, with painter: inout Painter) {
    guard let line = lines.element(at: index) else { return }
    let (row, below) = rect.split(top: 1)
    let isWhole = name(line).width + 1 + figures(line).width <= rect.columns
    if below.isEmpty || isWhole {
      drawSingle(line, in: row, with: &painter)
    } else {
      drawDouble(line, in: rect, with: &painter)
    }
  }

  private func drawSingle(_ line: Line, in row: Rect, with painter: inout Painter) {
    let figures = figures(line)
    // A name of a few letters tells nothing: where the screen is that narrow the value goes.
    let room = row.columns - figures.width - 1
    let showsFigures = room >= IndicatorLines.leastName
    scene.draw(
      name(line), column: row.column, row: row.row, columns: showsFigures ? room : row.columns,
      with: &painter)
    if showsFigures {
      scene.drawTrailing(
        figures, column: row.column, row: row.row, columns: row.columns, with: &painter)
    }
  }

  private func drawDouble(_ line: Line, in rect: Rect, with painter: inout Painter) {
    let (mark, figures) = (mark(line), figures(line))
    let name = line.indicator.name[scene.words.language].wrapped(to: rect.columns - mark.width)
    scene.draw(
      mark + RichText(name.first ?? ""), column: rect.column, row: rect.row,
      columns: rect.columns, with: &painter)
    scene.draw(
      RichText(name.dropFirst().joined(separator: " ")), column: rect.column + mark.width,
      row: rect.row + 1, columns: rect.columns - mark.width - figures.width - 1, with: &painter)
    scene.drawTrailing(
      figures, column: rect.column, row: rect.row + 1, columns: rect.columns, with: &painter)
  }

  private static let leastName = 16

  private func mark(_ line: Line) -> RichText {
    var text = StatusMark(line.evaluation.shownClass, scene.level).text
    text.append(" \(line.indicator.code) ", .dim)
    return text
  }

  private func name(_ line: Line) -> RichText {
    mark(line) + RichText(line.indicator.name[scene.words.language])
  }

  private func figures(_ line: Line) -> RichText {
    if line.value.isAbsent, line.target.isAbsent { return RichText() }
    var text = values.text(line.value)
    text.append(isNarrow ? "/" : " / ", .dim)
    text += targets.text(line.target, .dim)
    if units > 0 { text += RichText(" " + line.target.unit, .dim).leading(in: units + 1) }
    return text
  }
}
