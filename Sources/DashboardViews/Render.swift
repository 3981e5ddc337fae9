public import DashboardLogic
public import TerminalInterface

/// Draws the whole dashboard as a frame: a pure function of its arguments.
///
/// The frame's regions name what a click means: `panel:3`, `row:12`, `tab:1`, `crumb:0`,
/// `field:2`, `cell:3.12`, `hit:4`, `key:4`, `choice:1`, `version:0`, `command:app.help`; `DashboardState.handle` reads them.
public func render(
  _ state: DashboardState, theme: ResolvedTheme, level: DrawingLevel, size: Size
) -> Frame {
  render(Scene(state: state, theme: theme, level: level), size: size)
}

func render(_ scene: Scene, size: Size) -> Frame {
  let state = scene.state
  var frame = Frame(size: size, style: scene.theme[.text])
  if let shown = state.slideShown {
    let draw = state.following?.showsNotes == true ? drawNotes : drawSlide
    draw(scene, shown, &frame, frame.bounds)
    if let overlay = state.overlay { drawOverlay(scene, overlay, into: &frame, in: frame.bounds) }
    return frame
  }
  let (top, rest) = frame.bounds.split(top: 1)
  let (body, bottom) = rest.split(top: rest.rows - 1)
  drawCrumbs(scene, into: &frame, in: top)
  switch state.place.screen {
  case .overview: drawOverview(scene, into: &frame, in: body)
  case .matrix: drawMatrix(scene, into: &frame, in: body)
  case .section(let section): drawSection(scene, section, into: &frame, in: body)
  case .indicator(let code, let agency):
    drawIndicator(scene, code, agency: agency, into: &frame, in: body)
  case .assignments: drawAssignments(scene, into: &frame, in: body)
  case .assignment(let code): scene.assignmentScreen(code)?.draw(into: &frame, in: body)
  case .observation(let key): scene.observationScreen(key)?.draw(into: &frame, in: body)
  case .history: drawHistory(scene, into: &frame, in: body)
  case .conflicts: drawConflicts(scene, into: &frame, in: body)
  case .agencies: drawAgencies(scene, into: &frame, in: body)
  case .agency(let id): drawAgency(scene, id, into: &frame, in: body)
  case .gaps: drawGaps(scene, into: &frame, in: body)
  case .rounds: drawRounds(scene, into: &frame, in: body)
  case .round(let id): drawRound(scene, id, into: &frame, in: body)
  case .roundPart(let key): drawRoundPart(scene, key, into: &frame, in: body)
  case .report(let round, let agency):
    drawReport(scene, round, agency: agency, into: &frame, in: body)
  case .surveys: drawSurveys(scene, into: &frame, in: body)
  case .changes: drawChanges(scene, into: &frame, in: body)
  case .grid(let grid): drawGrid(scene, grid, into: &frame, in: body)
  }
  drawFooter(scene, into: &frame, in: bottom)
  if let overlay = state.overlay { drawOverlay(scene, overlay, into: &frame, in: frame.bounds) }
  return frame
}
