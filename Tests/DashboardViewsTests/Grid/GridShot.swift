import DashboardLogic
import ReformModel
import TerminalInterface

@testable import DashboardViews

/// A picture of the entry grid of the one indicator of `DetailFixture`, or of an area.
struct GridShot: Sendable, CustomStringConvertible {
  var name: String
  var keys: String
  var size: Size
  var language = Language.vietnamese
  var level = DrawingLevel.braille

  init(
    _ name: String, _ keys: String, _ columns: Int, _ rows: Int,
    _ language: Language = .vietnamese, _ level: DrawingLevel = .braille
  ) {
    self.name = name
    self.keys = keys
    size = Size(columns: columns, rows: rows)
    self.language = language
    self.level = level
  }

  /// An unusual value under the cursor, a wrong one, one to be taken away, and two that are right.
  static let typed =
    "g60<Enter>12x<Enter>15<Left>61<Up><Up><Left><Delete><Right><Right>"

  var description: String {
    "\(name)-\(size.columns)x\(size.rows)" + (language == .english ? "-en" : "")
      + (level.isASCII ? "-ascii" : "")
  }

  func state() throws -> DashboardState {
    try DetailFixture.state(size, language, keys: keys)
  }

  func frame() throws -> Frame { DetailShot.render(try state(), level) }
}

extension DashboardState {
  /// Types a script of keys.
  mutating func press(_ keys: String) throws {
    for event in try KeyScript.events(keys) { _ = handle(event) }
  }
}
