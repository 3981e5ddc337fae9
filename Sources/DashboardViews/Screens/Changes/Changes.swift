import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws what is different between a day and today.
func drawChanges(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let (state, words) = (scene.state, scene.words)
  let rows = state.changeRows(at: state.place)
  let page = ListPage(
    title: RichText(words.changesTitle, .title)
      + RichText(state.changes.map { "  " + scene.drawable(words.span($0)) } ?? "", .dim),
    note: RichText(), tabs: [],
    legend: nil, count: rows.count, nothing: words.noChanges(matching: state.place.filter))
  scene.drawPage(page, into: &frame, in: rect) { layout, painter in
    let table = ChangeTable(scene, rows)
    scene.drawList(
      table.view(in: scene.tableColumns(in: layout.list, rows: rows.count)), count: rows.count,
      layout, with: &painter)
    if let detail = layout.detail.map(scene.inset), let changes = state.changes {
      scene.draw(
        RichText(words.summary(of: changes)), column: detail.column, row: detail.row,
        columns: detail.columns, with: &painter)
    }
  }
}
