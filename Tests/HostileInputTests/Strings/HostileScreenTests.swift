import DashboardLogic
import DashboardViews
import ReformModel
import ReformStore
import TerminalInterface
import Testing

@testable import ReformCommands

/// Every screen, tab and box over workspaces with hostile texts everywhere, cell by cell.
@Suite struct HostileScreenTests {
  static let sizes = [
    Size(columns: 160, rows: 45), Size(columns: 120, rows: 36), Size(columns: 100, rows: 30),
    Size(columns: 80, rows: 24), Size(columns: 60, rows: 24), Size(columns: 40, rows: 12),
    Size(columns: 25, rows: 8), Size(columns: 3, rows: 2), Size(columns: 1, rows: 1),
  ]

  static let texts = HostileText.named + HostileText.random(count: 40, seed: 55)

  @Test func theWorkspaceIsHostileEverywhereAndOpensWithoutAWord() throws {
    let workspace = try HostileWorkspace(Self.texts)
    let findings = try workspace.opened().findings
    #expect(findings == [], "\(findings)")
    #expect(workspace.count > 900)
    // What is a code stays one; what is text is found by trying.
    let places = TextPlaces.ofText
    for (file, place) in [
      ("indicators", "indicators[].name.vi"), ("indicators", "indicators[].source"),
      ("agencies", "agencies[].names[].short"), ("assignments", "assignments[].deliverable.en"),
      ("programme", "areas[].short.vi"), ("programme", "resolution"), ("people", "people[].name"),
      ("surveys", "surveys[].questions[].vi"), ("calendar", "rounds[].name.vi"),
      ("workspace", "name.en"),
    ] {
      #expect(places.contains { $0.key.rawValue == file && $0.value.contains(place) }, "\(place)")
    }
    #expect(places[.indicators]?.contains("indicators[].code") == false)
  }

  @Test func theWalkFindsEveryScreenTabAndBox() {
    let names = ScreenWalk.routes.map(\.name)
    for part in [
      "overview", "section, tab 0", "section, tab 1", "indicator, tab 0", "indicator, tab 1",
      "indicator, tab 2", "indicator, tab 3", "indicator, tab 4", "assignments, tab 0",
      "assignments, tab 4", "agencies, tab 2", "agency, tab 2", "gaps", "matrix",
      "changes", "rounds", "round, tab 0", "roundPart, tab 0", "roundPart, tab 1", "surveys",
      "grid", "history",
      "conflicts", "help", "filter", "palette", "form of 14 fields", "themes", "day", "export",
      "undo", "decision",
      "read-only",
    ] {
      #expect(names.contains { $0.contains(part) }, "no \(part) among \(names)")
    }
  }

  @Test(arguments: 0..<3) func noCellHoldsAnythingButASafeGrapheme(_ round: Int) throws {
    let language: Language = round.isMultiple(of: 2) ? .vietnamese : .english
    let workspace = try HostileWorkspace(Self.texts, shift: round * 37).opened().workspace
    let stops = ScreenWalk.stops(over: workspace, language)
    #expect(stops.count > 30)
    var boxes = 0
    for (index, stop) in stops.enumerated() {
      // Three sizes a round: after three rounds every place was seen at all nine.
      for size in (0..<3).map({ Self.sizes[($0 * 3 + index + round) % 9] }) {
        let level: DrawingLevel = round.isMultiple(of: 3) ? .ascii : .braille
        let frame = stop.screen.frame(size, level)
        #expect(SafeCells.faults(of: frame) == [], "\(stop.name), \(size), \(level)")
        guard level == .braille else { continue }
        let check = StraightBoxes(frame.rows).check()
        boxes += check.whole
        #expect(check.faults == [], "\(stop.name), \(size):\n\(frame.text.joined(separator: "\n"))")
      }
    }
    #expect(round.isMultiple(of: 3) || boxes > 100)
  }
}

extension Frame {
  /// The glyphs, one string a column.
  var rows: [[String]] { (0..<size.rows).map { row($0).map(\.glyph) } }
}
