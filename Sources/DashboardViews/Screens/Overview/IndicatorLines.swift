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
    isNarrow = detail == .terse
    lines = evaluations.compactMap { evaluation in
      scene.definitions.indicator(evaluation.code).map {
        Line(scene, $0, evaluation, detail)
      }
    }
    values = FigureColumn(lines.map(\.value), withUnits: false)
    targets = FigureColumn(lines.map(\.target), withUnits: false)
    units = lines.map { max($0.target.unit.displayWidth, $0.value.unit.displayWidth) }.max() ?? 0
  }

  var count: Int { lines.count }

  /// Draws one indicator on one line, its name cut, or on two where there are two.
  func draw(_ index: Int, in rect: Rect, with painter: inout Painter) {
    guard let line = lines.element(at: index) else { return }
    let (row, below) = rect.split(top: 1)
    if !below.isEmpty {
      drawFirst(index, in: row, with: &painter)
      drawSecond(index, in: below, with: &painter)
      return
    }
    let name = name(line)
    let figures = figures(line)
    // A name of a few letters tells nothing: where the screen is that narrow the value goes.
    let room = row.columns - figures.width - 1
    let showsFigures = room >= IndicatorLines.leastName
    scene.draw(
      name, column: row.column, row: row.row, columns: showsFigures ? room : row.columns,
      with: &painter)
    if showsFigures {
      scene.drawTrailing(
        figures, column: row.column, row: row.row, columns: row.columns, with: &painter)
    }
  }

  /// Draws the first of two lines, with as much of the name as it holds.
  func drawFirst(_ index: Int, in row: Rect, with painter: inout Painter) {
    guard let line = lines.element(at: index) else { return }
    scene.draw(
      mark(line) + RichText(parts(of: line, in: row.columns).first), column: row.column,
      row: row.row, columns: row.columns, with: &painter)
  }

  /// Draws the second of two lines: the rest of the name, and the figures.
  func drawSecond(_ index: Int, in row: Rect, with painter: inout Painter) {
    guard let line = lines.element(at: index) else { return }
    let figures = figures(line)
    let indent = mark(line).width
    scene.draw(
      RichText(parts(of: line, in: row.columns).rest), column: row.column + indent, row: row.row,
      columns: row.columns - indent - figures.width - 1, with: &painter)
    scene.drawTrailing(
      figures, column: row.column, row: row.row, columns: row.columns, with: &painter)
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

  private func parts(of line: Line, in columns: Int) -> (first: String, rest: String) {
    let lines = line.indicator.name[scene.words.language]
      .wrapped(to: columns - mark(line).width)
    return (lines.first ?? "", lines.dropFirst().joined(separator: " "))
  }

  private func figures(_ line: Line) -> RichText {
    var text = values.text(line.value)
    text.append(isNarrow ? "/" : " / ", .dim)
    text += targets.text(line.target, .dim)
    if units > 0 { text += RichText(" " + line.target.unit, .dim).leading(in: units + 1) }
    return text
  }
}
