public import DashboardLogic
import ReformModel
import TerminalInterface

/// A screen for who cannot see it: the same as a frame shows, in sentences.
///
/// Rows are put into words only when they are asked for: a history has hundreds of thousands.
public struct ScreenReading {
  /// Where one is, such as `6.01 Hồ sơ nộp trực tuyến`.
  public let title: String
  /// What stands around and above the rows.
  public let facts: [String]
  /// The names of the tabs; empty where there are none.
  public let tabs: [String]
  /// How many rows there are to choose from.
  public let count: Int
  /// Said where there are no rows; empty where none are expected.
  public let nothing: String
  private let row: (Int) -> String

  init(
    title: String, facts: [String], tabs: [String] = [], count: Int = 0, nothing: String = "",
    row: @escaping (Int) -> String = { _ in "" }
  ) {
    self.title = title
    self.facts = facts.filter { !$0.isEmpty }
    self.tabs = tabs
    self.count = count
    self.nothing = nothing
    self.row = row
  }

  /// One row as a sentence.
  public func sentence(at index: Int) -> String {
    (0..<count).contains(index) ? row(index) : ""
  }
}

/// Puts the screen that is shown into sentences: a pure function, as `render` is.
public func read(_ state: DashboardState) -> ScreenReading {
  let scene = Scene(state: state, theme: Theme.builtIn.resolved(for: .mono), level: .words)
  switch state.place.screen {
  case .overview: return scene.readOverview()
  case .section(let section): return scene.readSection(section)
  case .matrix: return scene.readMatrix()
  case .changes: return scene.readChanges()
  case .rounds: return scene.readRounds()
  case .round(let id): return scene.readRound(id)
  case .roundPart(let key): return scene.readRoundPart(key)
  case .report(let round, let agency): return scene.readReport(round, agency)
  case .surveys: return scene.readSurveys()
  case .indicator(let code, let agency): return scene.readIndicator(code, agency)
  case .assignments: return scene.readAssignments()
  case .assignment(let code):
    return scene.assignmentScreen(code)?.reading ?? scene.readPicture()
  case .observation(let key):
    return scene.observationScreen(key)?.reading ?? scene.readPicture()
  case .history: return scene.readHistory()
  case .conflicts: return scene.readConflicts()
  case .agencies: return scene.readAgencies()
  case .agency(let id): return scene.readAgency(id)
  case .gaps: return scene.readGaps()
  default: return scene.readPicture()
  }
}

/// Whose figures of which day are shown, in one sentence.
public func readStanding(_ state: DashboardState) -> String {
  let scene = Scene(state: state, theme: Theme.builtIn.resolved(for: .mono), level: .words)
  return scene.said(scene.standingFacts.texts.map(\.text))
}
