import ReformModel
public import TerminalInterface

extension Command {
  /// Every command; of two that listen to one key the earlier wins.
  public static let all: [Command] =
    formCommands + gridCommands + boxCommands + movement + navigation + entry + rounds + viewing
    + journal + reports + bookmarks + application + export + presenting

  /// The scopes that listen at the moment, innermost first.
  static func scopes(of state: DashboardState) -> [Scope] {
    switch state.overlay {
    case .help: [.help]
    case .filter: [.filter]
    case .palette: [.palette]
    case .form: [.form]
    case .batch: [.batch]
    case .themes: [.themes]
    case .drawing: [.drawing]
    case .day: [.day]
    case .undo: [.undo]
    case .decision: [.decision]
    case .confirmQuit: [.confirm]
    case .export: [.export]
    // It lies over the screen and takes nothing away from it.
    case .tour: [state.place.scope, .everywhere]
    // Ordinary commands do not listen while a grid is typed into.
    case nil where state.slideShown != nil:
      [state.presentation == nil ? .following : .presentation, .everywhere]
    case nil where state.grid != nil: [state.grid?.edit == nil ? .grid : .cell]
    case nil: [state.place.scope, .everywhere]
    }
  }

  /// The command that a key means at the moment.
  public static func meant(by key: KeyEvent, in state: DashboardState) -> Command? {
    for scope in scopes(of: state) {
      if let command = state.commands.first(where: {
        $0.scopes.contains(scope) && $0.keys.contains(key)
      }) {
        return command
      }
    }
    return state.slideShown == nil ? nil : meant(onSlide: key, in: state)
  }

  /// The commands that listen at the moment, in the order of the help.
  public static func listening(in state: DashboardState) -> [Command] {
    let scopes = scopes(of: state)
    let listening = state.commands.filter { !$0.scopes.isDisjoint(with: scopes) }
    guard state.slideShown != nil, let innermost = scopes.first else { return listening }
    // A slide takes keys that lead elsewhere otherwise.
    let taken = Set(listening.filter { $0.scopes.contains(innermost) }.flatMap(\.keys))
    return listening.filter { $0.scopes.contains(innermost) || !taken.isSuperset(of: $0.keys) }
  }
}

extension DashboardState {
  /// The commands for the footer, most useful first; those that are off are left out.
  public var footerCommands: [Command] {
    Command.listening(in: self)
      .filter { $0.footer != nil && $0.availability(in: self) == .available }
      .stablySorted { ($0.footer ?? 0) < ($1.footer ?? 0) }
  }

  /// The commands of the screen under the help, as its filter narrows them.
  public var helpCommands: [Command] {
    guard case .help(let help) = overlay else { return [] }
    let below = belowOverlay
    let query = SearchKey(help.filter.text)
    return Command.listening(in: below).filter {
      let texts = [words.title(of: $0.id), words.help(of: $0.id)] + $0.keys.map { $0.name() }
      return texts.contains { SearchKey($0).matches(query) }
    }
  }

  /// Whether a command that help lists can be done on the screen below, or why not.
  public func availabilityBelowHelp(of command: Command) -> Availability {
    command.availability(in: belowOverlay)
  }

  private var belowOverlay: DashboardState {
    var below = self
    below.overlay = nil
    return below
  }
}

extension Place {
  var scope: Command.Scope {
    switch screen {
    case .overview: .overview
    case .matrix: .matrix
    case .section: .area
    case .indicator: .indicator
    case .assignments: .assignments
    case .assignment: .assignment
    case .observation: .observation
    case .history: .history
    case .conflicts: .conflicts
    case .agencies: .agencies
    case .agency: .agency
    case .gaps: .gaps
    case .changes: .changes
    case .rounds: .rounds
    case .round: .round
    case .roundPart: .roundPart
    case .report: .report
    case .surveys: .surveys
    case .grid: .grid
    }
  }
}
