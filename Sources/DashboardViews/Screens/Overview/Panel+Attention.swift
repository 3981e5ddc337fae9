import ReformModel
import TerminalInterface

extension Panel {
  /// The columns in which the values and the targets of the listed indicators are aligned.
  struct FigureColumns {
    var values: FigureColumn
    var targets: FigureColumn
    var units: Int

    var width: Int { values.width + 3 + targets.width + (units > 0 ? units + 1 : 0) }
  }

  func figureColumns(_ plan: PanelPlan) -> FigureColumns {
    let rows = plan.lines.compactMap { line -> (Figure, Figure)? in
      guard case .attention(let index) = line, urgent.indices.contains(index),
        let indicator = scene.definitions.indicator(urgent[index].code)
      else { return nil }
      return (scene.value(indicator, urgent[index]), scene.target(indicator, urgent[index]))
    }
    return FigureColumns(
      values: FigureColumn(rows.map(\.0), withUnits: false),
      targets: FigureColumn(rows.map(\.1), withUnits: false),
      units: rows.map { $0.1.unit.displayWidth }.max() ?? 0)
  }

  /// `○ 6.08 Thứ hạng DTI   7 / 5`
  func drawAttention(
    _ index: Int, _ columns: FigureColumns, in row: Rect, with painter: inout Painter
  ) {
    guard urgent.indices.contains(index),
      let indicator = scene.definitions.indicator(urgent[index].code)
    else {
      let calm = index == 0 && urgent.isEmpty ? scene.words.nothingUrgent : ""
      scene.draw(
        RichText(calm, .dim), column: row.column, row: row.row, columns: row.columns,
        with: &painter)
      return
    }
    let evaluation = urgent[index]
    var name = StatusMark(evaluation.shownClass, scene.level).text
    name.append(" \(indicator.code) ", .dim)
    name.append(indicator.name[scene.words.language])
    let figures = figures(indicator, evaluation, columns)
    // A name of a few letters tells nothing: where the screen is that narrow the value goes.
    let room = row.columns - figures.width - 1
    let showsFigures = room >= min(name.width, 16)
    scene.draw(
      name, column: row.column, row: row.row, columns: showsFigures ? room : row.columns,
      with: &painter)
    if showsFigures {
      scene.drawTrailing(
        figures, column: row.column, row: row.row, columns: row.columns, with: &painter)
    }
  }

  private func figures(
    _ indicator: Indicator, _ evaluation: IndicatorEvaluation, _ columns: FigureColumns
  ) -> RichText {
    let target = scene.target(indicator, evaluation)
    var text = columns.values.text(scene.value(indicator, evaluation))
    text.append(" / ", .dim)
    text += columns.targets.text(target, .dim)
    if columns.units > 0 {
      text += RichText(" " + target.unit, .dim).leading(in: columns.units + 1)
    }
    return text
  }
}
