import DashboardLogic
import TerminalInterface

@testable import ReformCommands

/// Every line of text a person can type into, wherever it is: found by pasting a letter.
enum TextFields {
  struct Found: Sendable {
    var name: String
    /// The dashboard with the field empty and the cursor in it.
    var state: DashboardState
    /// Where the text begins.
    var start: Point
  }

  static let all: [Found] = {
    var found: [Found] = []
    for stop in ScreenWalk.plainStops where stop.screen.state.overlay != nil {
      found += fields(of: stop)
    }
    var names: Set<String> = []
    return found.filter { names.insert($0.name).inserted }
  }()

  /// The fields of one box, each reached with Tab from the one before.
  private static func fields(of stop: ScreenWalk.Stop) -> [Found] {
    var (found, places, screen) = ([Found](), Set<Point>(), stop.screen)
    let box = stop.name.split(separator: ",").dropFirst(2).joined(separator: ",")
    for _ in 0..<20 {
      if let field = field(in: screen, box), places.insert(field.start).inserted {
        found.append(field)
      }
      screen.take(.key(KeyEvent(.tab)))
      if screen.state.overlay == nil { break }
    }
    return found
  }

  private static func field(in screen: RenderedScreen, _ box: String) -> Found? {
    var screen = screen
    for key in [KeyEvent(.end), .control("u")] { screen.take(.key(key)) }
    guard screen.state.overlay != nil, let start = screen.frame.cursor else { return nil }
    var typed = screen
    typed.take(.paste("ỡ"))
    guard typed.frame[start].glyph == "ỡ" else { return nil }
    return Found(name: "\(box) at row \(start.row)", state: screen.state, start: start)
  }
}

extension TextFields.Found {
  /// What stands in the field up to the cursor; nil where the cursor is not in it.
  static func text(of screen: RenderedScreen, from start: Point) -> String? {
    let frame = screen.frame
    guard let cursor = frame.cursor, cursor.row == start.row, cursor.column >= start.column else {
      return nil
    }
    return frame.row(start.row).dropFirst(start.column).prefix(cursor.column - start.column)
      .map(\.glyph).joined()
  }
}
