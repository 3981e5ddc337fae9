import PTYSession
import ReformModel
import Testing

extension PTYSession {
  /// Generous, for a slow machine that does other things too.
  static let patience = 30_000

  /// Waits until a text is on the screen and fails with the screen where it never is.
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) throws {
    try #require(
      wait(for: text, within: PTYSession.patience), "no “\(text)” on:\n\(picture)",
      sourceLocation: location)
  }

  /// Waits until a text is on the screen no more.
  func expectGone(_ text: String, _ location: SourceLocation = #_sourceLocation) throws {
    let isGone = wait(within: PTYSession.patience) { screen in
      !screen.text.contains { $0.contains(text) }
    }
    try #require(isGone, "still “\(text)” on:\n\(picture)", sourceLocation: location)
  }

  /// Presses keys and waits for what they bring.
  func press(
    _ keys: String, showing text: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    send(keys)
    try expect(text, location)
  }

  /// Waits until the first screen of the dashboard is there as a whole.
  func expectOverview(_ location: SourceLocation = #_sourceLocation) throws {
    try expect(Words(.vietnamese).wholeProgramme, location)
    // The line of keys comes below it; its last bytes may still be on their way.
    let isWhole = wait(within: PTYSession.patience) { $0.text.last?.isEmpty == false }
    try #require(isWhole, "\(picture)", sourceLocation: location)
    settle(silence: 300)
  }

  /// Waits for the end and says how it came.
  func ending() -> Ending? { waitForExit(within: PTYSession.patience) }

  /// The screen is given back: first screen, cursor, no modes, and a cooked line.
  func expectRestored(_ location: SourceLocation = #_sourceLocation) {
    #expect(!screen.isAlternate, sourceLocation: location)
    #expect(screen.isCursorVisible, sourceLocation: location)
    #expect(
      screen.modes.isDisjoint(with: [2004, 1000, 1002, 1003, 1006, 1004, 1049]),
      "\(screen.modes)", sourceLocation: location)
    #expect(modes?.isCooked == true, sourceLocation: location)
  }

  /// The screen as one text.
  var picture: String { screen.text.joined(separator: "\n") }
}
