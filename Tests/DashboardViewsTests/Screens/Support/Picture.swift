import Foundation
import TerminalInterface
import Testing

/// Frames as text files under `Pictures`, a row a line and `$` where a row ends.
///
/// A picture that is missing is written and the test fails: look at it and run again. To take all
/// of them anew, delete the files.
enum Picture {
  static func expect(
    _ frame: Frame, named name: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    try expect(frame.text, named: name, location)
  }

  static func expect(
    _ rows: [String], named name: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name + ".txt")
    let drawn = rows.map { $0 + "$\n" }.joined()
    guard FileManager.default.fileExists(atPath: file.path) else {
      try drawn.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded: look at it, then run again", sourceLocation: location)
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    let difference = firstDifference(kept, drawn)
    #expect(difference == nil, sourceLocation: location)
  }

  private static func firstDifference(_ kept: String, _ drawn: String) -> String? {
    guard kept != drawn else { return nil }
    let (old, new) = (lines(kept), lines(drawn))
    for row in 0..<max(old.count, new.count) {
      let was = row < old.count ? old[row] : "(nothing)"
      let now = row < new.count ? new[row] : "(nothing)"
      if was != now { return "row \(row):\n  kept  \(was)\n  drawn \(now)" }
    }
    return "line breaks"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Pictures")
}
