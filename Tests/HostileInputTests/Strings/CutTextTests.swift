import DashboardLogic
import DashboardViews
import Glibc
import ReformModel
import ReformStore
import TerminalInterface
import Testing

@testable import ReformCommands

/// No text disappears without a sign of it: every screen, tab and box over the sample workspace, at
/// every size, in both languages.
@Suite struct CutTextTests {
  static let sizes = [
    Size(columns: 40, rows: 12), Size(columns: 60, rows: 20), Size(columns: 80, rows: 24),
    Size(columns: 100, rows: 30), Size(columns: 120, rows: 36), Size(columns: 160, rows: 50),
    Size(columns: 250, rows: 70),
  ]

  @Test(arguments: Language.allCases) func whatIsCutShowsIt(language: Language) throws {
    let store = WorkspaceStore(
      directory: Repository.sample,
      writer: try Writer(login: "an", host: "may1"), now: { Instant(seconds: 1_795_392_000) })
    let workspace = try store.open()
    var lost: [String: Set<String>] = [:]
    // A box looks the same over every screen.
    var boxes: Set<Substring> = []
    let stops = ScreenWalk.stops(over: workspace, language) { name in
      let box = name.split(separator: ",").last ?? ""
      return name.hasSuffix("no box") || boxes.insert(box).inserted
    }
    for stop in stops {
      for size in Self.sizes {
        for text in stop.screen.frame(size, .braille).lost {
          lost["\(stop.name) at \(size.columns)x\(size.rows)", default: []].insert(text)
        }
      }
    }
    let told = lost.sorted { $0.key < $1.key }.map { "\($0): \($1.sorted())" }
    #expect(lost.isEmpty, "\(told.count) places:\n\(told.joined(separator: "\n"))")
  }
}
