import DashboardLogic
import TerminalInterface

@testable import DashboardViews

/// The screens on which themes are judged: between them they hold every role.
enum ThemedScreens {
  static let size = Size(columns: 100, rows: 30)

  /// From the overview of the small programme.
  private static let fromOverview = [
    "", "<End><Enter>", "<End><Enter><Right>", "a", "a/ta", "d", "d<Left>", "n", "?", "T", ":so",
  ]

  /// From the indicator with everything a series can have.
  private static let fromIndicator = [
    "", "<Right>", "<Right><Right>", "<Right><Right><Right>", "<Left>", "e900<Tab>100", "e5<Esc>q",
    "H", "C", "C<Enter><Tab>", "u", GridKeys.typed,
  ]

  static let states: [(name: String, state: DashboardState)] = {
    var states: [(String, DashboardState)] = []
    for keys in fromOverview {
      var state = ScreenFixture.state(size)
      try? state.press(keys)
      states.append(("overview \(keys)", state))
    }
    for keys in fromIndicator {
      guard let state = try? DetailFixture.state(size, keys: keys) else { continue }
      states.append(("indicator \(keys)", state))
    }
    return states
  }()

  static func frames(_ theme: ResolvedTheme) -> [(name: String, frame: Frame)] {
    states.map { name, state in
      (name, render(state, theme: theme, level: .braille, size: size))
    }
  }
}
