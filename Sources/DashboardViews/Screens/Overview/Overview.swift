import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the six panels in the arrangement that the size of the screen allows.
func drawOverview(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let arrangement = OverviewArrangement(frame.size)
  frame.paint(in: rect, style: scene.theme[.text]) { painter in
    painter.cutMark = scene.ellipsis
    let overview = Overview(scene)
    switch arrangement {
    case .wideWithSide, .wide, .tall: overview.drawGrid(arrangement, with: &painter)
    case .list: overview.drawList(with: &painter)
    case .single: overview.drawSingle(with: &painter)
    }
  }
}

/// The overview in all its arrangements.
struct Overview {
  let scene: Scene
  let panels: [Panel]

  init(_ scene: Scene) {
    self.scene = scene
    let areas = scene.definitions.programme.areas
    let groups = scene.state.evaluation.areas
    let selected = scene.state.place.list.selected
    panels = zip(areas, groups).prefix(6).enumerated().map { index, pair in
      Panel(scene, pair.0, pair.1, isFocused: index == selected)
    }
  }

  var focused: Panel? { panels.first(where: \.isFocused) ?? panels.first }

  func drawGrid(_ arrangement: OverviewArrangement, with painter: inout Painter) {
    let grid = OverviewGrid(arrangement, in: painter.bounds)
    // Inside of border and margin.
    let narrowest = (grid.panels.map(\.columns).min() ?? 0) - 4
    for (index, (panel, rect)) in zip(panels, grid.panels).enumerated() {
      var panel = panel
      panel.narrowest = narrowest
      panel.draw(in: rect, with: &painter)
      painter.region(rect, "panel:\(index + 1)")
    }
    if let side = grid.side { drawSide(in: side, with: &painter) }
    drawSummary(in: grid.summary.inset(columns: 2, rows: 0), with: &painter)
  }
}
