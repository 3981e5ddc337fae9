import DashboardLogic
import ReformModel
import TerminalInterface

extension IndicatorView {
  /// The table of the series, latest first.
  var seriesTable: SeriesTable {
    let points = scene.state.seriesRows(indicator: indicator.code, agency: agency)
    return SeriesTable(
      scene,
      points.enumerated().map { index, point in
        row(of: point, before: points.dropFirst(index + 1))
      })
  }

  func drawSeries(into frame: inout Frame, in rect: Rect) {
    let table = seriesTable
    drawTable(
      table.view(in: tableColumns(in: rect, rows: table.rows.count)), count: table.rows.count,
      empty: words.noDataBecause(scene.state.asOf), into: &frame, in: rect)
  }

  /// The columns of a table over the whole content, whose heads take a row.
  func tableColumns(in rect: Rect, rows: Int) -> Int {
    scene.tableColumns(in: rect.split(top: rect.rows >= 3 ? 1 : 0).rest, rows: rows)
  }

  /// Heads and rows of a table over the whole content; a sentence where there are none.
  func drawTable<ID>(
    _ table: TableView<ID>, count: Int, empty: String, into frame: inout Frame, in rect: Rect
  ) {
    frame.paint(in: rect, style: scene.theme[.text]) { painter in
      painter.cutMark = scene.ellipsis
      guard count > 0 else {
        scene.drawNothing(empty, in: painter.bounds, with: &painter)
        return
      }
      let (heads, list) = painter.bounds.split(top: rect.rows >= 3 ? 1 : 0)
      if !heads.isEmpty { table.drawHeads(in: scene.inset(heads), with: &painter) }
      let span = ListSpan(place.list, count: count, visible: list.rows)
      table.drawRows(
        span, selected: min(place.list.selected, count - 1), in: list,
        inset: scene.inset(list).column, with: &painter)
    }
  }

  private func row(of point: SeriesPoint, before: ArraySlice<SeriesPoint>) -> SeriesTable.Row {
    let ledger = scene.state.shownWorkspace.ledger
    let observation = point.observation.flatMap(ledger.observation)
    let figure = { (value: Double?, isIllustrative: Bool) in
      Figure(
        value, decimals: observation?.decimals(as: indicator) ?? indicator.decimals,
        unit: words.shortName(indicator.unit),
        rankOf: observation?.rankOf, isIllustrative: isIllustrative, words: words)
    }
    let path = evaluation.path.value(at: point.period.position)
    return SeriesTable.Row(
      point: point, value: figure(point.value, point.isIllustrative),
      path: Figure(path, decimals: indicator.decimals, words: words),
      change: change(of: point, before: before), observation: observation,
      isConflict: point.observation.flatMap { ledger.standing(.observation($0)) }?.isConflict
        ?? false)
  }

  /// Against the value before it, unless the series breaks between them.
  private func change(of point: SeriesPoint, before: ArraySlice<SeriesPoint>) -> RichText {
    guard let value = point.value, point.flag != .breakInSeries,
      let earlier = before.first(where: { $0.value != nil })?.value
    else { return RichText() }
    return RichText(words.signed(value - earlier, decimals: indicator.decimals), .dim)
  }
}
