import DashboardLogic
import TerminalInterface

/// Keys for pictures of the entry grid of the one indicator of `DetailFixture`, or of an area.
enum GridKeys {
  /// An unusual value under the cursor, a wrong one, one to be taken away, and two that are right.
  static let typed =
    "g60<Enter>12x<Enter>15<Left>61<Up><Up><Left><Delete><Right><Right>"
}

extension DashboardState {
  /// Types a script of keys.
  mutating func press(_ keys: String) throws {
    for event in try KeyScript.events(keys) { _ = handle(event) }
  }
}
