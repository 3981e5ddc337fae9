import DashboardLogic
import DashboardViews
import Glibc
import ReformModel
import ReformStore
import TerminalInterface

/// The pieces of work whose instructions are counted.
enum Work: String, CaseIterable {
  /// Reads journals: lines into events, and their fold.
  case parse
  case fold
  case assess
  case render
  /// One key on a list, and the frame after it.
  case key

  func run(rounds: Int, in generated: Generated) throws {
    switch self {
    case .parse: try parse(rounds, generated)
    case .fold:
      for _ in 0..<rounds { keep(Ledger(generated.events).greatestLamport) }
    case .assess: assess(rounds, generated.workspace)
    case .render: draw(rounds, generated) { _, _ in }
    case .key:
      draw(rounds, generated) { state, round in
        _ = state.handle(.key(KeyEvent(round % 6 < 3 ? .down : .up)))
      }
    }
  }

  private func parse(_ rounds: Int, _ generated: Generated) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let directory = folder.path + "/workspace"
    try WorkspaceStore.create(
      directory: directory, definitions: generated.definitions, events: generated.events)
    for _ in 0..<rounds {
      let store = WorkspaceStore(
        directory: directory, writer: try Writer(login: "bench", host: "bench"),
        now: { Instant(seconds: 0) })
      keep(try store.open().ledger.greatestLamport)
    }
  }

  private func assess(_ rounds: Int, _ workspace: Workspace) {
    let milestone = workspace.definitions.programme.milestones.first?.year ?? 2030
    let agency = workspace.definitions.info.agency
    for _ in 0..<rounds {
      let evaluation = workspace.evaluation(
        asOf: Generated.today, milestone: milestone, agency: agency)
      keep(evaluation.indicators.count)
    }
  }

  /// Draws the list of an area, after what is done before each round.
  private func draw(
    _ rounds: Int, _ generated: Generated, before: (inout DashboardState, Int) -> Void
  ) {
    let size = Size(columns: 120, rows: 36)
    let settings = Settings(
      language: .vietnamese, today: Generated.today, agency: generated.definitions.info.agency,
      theme: ThemeLibrary.defaultID)
    var state = DashboardState(workspace: generated.workspace, settings: settings, size: size)
    _ = state.handle(.key(KeyEvent(.enter)))
    let theme = Theme.builtIn.resolved(for: .direct)
    for round in 0..<rounds {
      before(&state, round)
      let frame = DashboardViews.render(state, theme: theme, level: .braille, size: size)
      keep(frame.size.rows)
    }
  }
}

/// What the compiler must not leave out because nobody looks at it.
@inline(never)
func keep(_ number: Int) {
  withExtendedLifetime(number) {}
}
