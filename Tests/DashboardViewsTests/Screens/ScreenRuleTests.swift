import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct ScreenRuleTests {
  private static let hostile =
    "X\u{1B}[31m\u{0008}\u{202E}evil\n\t" + String(repeating: "dài ", count: 40)

  @Test(arguments: Shot.Screen.allCases, [DrawingLevel.words, .ascii, .blocks, .braille])
  func everySizeIsDrawnAndNothingLeavesTheFrame(_ screen: Shot.Screen, _ level: DrawingLevel) throws
  {
    let sizes = (0...7).flatMap { rows in [0, 1, 2, 5, 9, 20, 31].map { ($0, rows) } }
    for (columns, rows) in sizes + [(39, 11), (59, 23), (99, 29), (121, 24), (200, 70)] {
      var shot = Shot(screen, Size(columns: columns, rows: rows))
      shot.level = level
      let frame = try shot.frame()
      #expect(frame.text.count == rows)
      #expect(frame.text.allSatisfy { $0.displayWidth == columns })
      #expect(frame.regions.allSatisfy { $0.rect.intersection(frame.bounds) == $0.rect })
    }
  }

  @Test(arguments: ScreenPictureTests.sizes)
  func bordersAreStraight(_ size: Size) throws {
    let rows = try Shot(.overview, size).frame().text.map(Array.init)
    for (row, line) in rows.enumerated() {
      for (column, glyph) in line.enumerated() where "╭┏".contains(glyph) {
        let bottom = try #require(
          rows.indices.dropFirst(row + 1).first { "╰┗".contains(rows[$0][column]) })
        for between in (row + 1)..<bottom { #expect("│┃".contains(rows[between][column])) }
      }
    }
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 101, rows: 30)])
  func signsStandUnderEachOtherFromPanelToPanel(_ size: Size) throws {
    let lines = try Shot(.overview, size).frame().text.prefix(size.rows - 2)
    let counts = lines.filter { $0.hasPrefix("│") && $0.contains("✔") }
      .flatMap { $0.split(separator: "│") }.filter { $0.contains("✔") }
    let places = counts.map { line in
      ["✔", "●", "◐", "○", "▼"].map { sign in
        line.firstIndex(of: Character(sign))
          .map { line.distance(from: line.startIndex, to: $0) }
      }
    }
    #expect(places.count == 6)
    #expect(Set(places).count == 1 && !(places.first ?? []).contains(nil))
  }

  @Test func theOverviewSaysWhatItsSignsMeanWhereARowIsFree() throws {
    let words = Words(.vietnamese)
    let lines = try Shot(.overview, Size(columns: 120, rows: 36)).frame().text
    #expect(
      lines.contains { line in
        [ProgressClass.achieved, .accelerate, .deterioration].allSatisfy {
          line.contains(words.name($0))
        }
      })
  }

  @Test func hostileNamesAreTamed() throws {
    var indicators = ScreenFixture.indicators
    for index in indicators.indices {
      indicators[index].name = ScreenFixture.text(Self.hostile, Self.hostile)
    }
    for screen in Shot.Screen.allCases {
      for size in ScreenPictureTests.sizes {
        var state = ScreenFixture.state(size, indicators: indicators)
        for event in try KeyScript.events(screen.keys) { _ = state.handle(event) }
        let frame = Shot(screen, size).render(state)
        #expect(frame.text.allSatisfy { $0.displayWidth == size.columns })
        #expect(
          !frame.text.joined().unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
      }
    }
  }

  @Test func madeUpValuesAreMarkedAndTheMarkIsExplained() throws {
    for screen in [Shot.Screen.overview, .area] {
      let rows = try Shot(screen, Size(columns: 80, rows: 24)).frame().text
      #expect(rows.contains { $0.contains("* số liệu minh họa") })
    }
    let area = try Shot(.area, Size(columns: 80, rows: 24)).frame().text
    #expect(area.contains { $0.contains("6.02") && $0.contains("63,0*") })
    #expect(area.contains { $0.contains("6.01") && $0.contains("86,9 ") })
  }

  @Test func cutNamesGoOnInASecondLineWhereAllRowsFit() throws {
    let roomy = try Shot(.area, Size(columns: 80, rows: 24)).frame()
    #expect(roomy.text.contains { $0.hasPrefix("       dụng lại thông tin") })
    #expect(roomy.regions.filter { $0.target.hasPrefix("row:") }.allSatisfy { $0.rect.rows == 2 })
    let crowded = try Shot(.area, Size(columns: 80, rows: 17)).frame()
    #expect(
      crowded.regions.filter { $0.target.hasPrefix("row:") }.map(\.rect.rows) == [1, 1, 1, 1, 1, 1])
  }

  @Test func contestedValueIsMarkedAndCounted() throws {
    let key = ObservationKey(
      indicator: "6.01", agency: "bac-ninh", period: ScreenFixture.period("2026-M10"))
    let other = Event(
      id: EventID(writer: "binh@host", sequence: 1), lamport: 1, at: Instant(seconds: 0),
      person: "binh",
      changes: [
        Change(
          key: .observation(key), record: .observation(Observation(value: ExactDecimal(90))),
          replaces: [])
      ])
    let size = Size(columns: 120, rows: 36)
    var state = ScreenFixture.state(size, more: [other])
    let overview = Shot(.overview, size).render(state).text
    #expect(overview.contains { $0.contains("1 xung đột số liệu") })
    for event in try KeyScript.events("<End><Enter>") { _ = state.handle(event) }
    let area = Shot(.area, size).render(state).text
    #expect(area.contains { $0.contains("86,9!") })
    #expect(area.contains { $0.contains("! đang xung đột") })
  }

  @Test func madeUpTargetMarksTheScoreToo() throws {
    var indicators = ScreenFixture.indicators.filter { $0.code == "6.01" }
    indicators[0].targets[0].source = "illustrative"
    let size = Size(columns: 80, rows: 24)
    let rows = Shot(.overview, size).render(ScreenFixture.state(size, indicators: indicators)).text
    #expect(rows.contains { $0.contains("100,0*") })
    #expect(rows.contains { $0.contains("* số liệu minh họa") })
  }

  @Test func rankTellsTheSizeOfItsField() throws {
    let rows = try Shot(.area, Size(columns: 80, rows: 24)).frame().text
    #expect(rows.contains { $0.contains("6.05") && $0.contains("7/34 hạng") })
  }

  @Test func withheldValueIsNotMistakenForOneNotReported() throws {
    var state = ScreenFixture.state(Size(columns: 80, rows: 24))
    let shot = Shot(.overview, state.size)
    for event in try KeyScript.events("<Home><Right><Right><Enter>") { _ = state.handle(event) }
    #expect(
      shot.render(state).text.contains { $0.contains("3.02") && $0.contains("không công bố") })
  }

  @Test func thinCoverageIsSaidInWords() throws {
    let rows = try Shot(.overview, Size(columns: 120, rows: 36)).frame().text
    #expect(rows.contains { $0.contains("độ phủ 50 %, chưa xếp loại") })
  }

  @Test func emptyFilterSaysSoAndHowToLeave() throws {
    var shot = Shot(.area, Size(columns: 80, rows: 24))
    shot.keys = "/không có gì<Enter>"
    let rows = try shot.frame().text.joined(separator: "\n")
    #expect(rows.contains("Không có chỉ tiêu nào khớp “không có gì”"))
    #expect(rows.contains("Esc bỏ lọc"))
  }

  @Test func readOnlyMarkOutlivesEverythingElseAtTheTop() throws {
    let size = Size(columns: 30, rows: 10)
    let state = ScreenFixture.state(size, readOnly: .asked)
    #expect(Shot(.overview, size).render(state).text[0].contains("[chỉ xem]"))
  }

  @Test func messageTakesThePlaceOfTheCommands() throws {
    var shot = Shot(.area, Size(columns: 80, rows: 24))
    shot.keys = "s"
    let frame = try shot.frame()
    #expect(frame.text[23].hasPrefix(" Cần chú ý xếp trước"))
    #expect(!frame.regions.contains { $0.target.hasPrefix("command:") })
  }

  @Test func everythingThatAnswersToTheMouseHasItsRegion() throws {
    let overview = try Shot(.overview, Size(columns: 120, rows: 36)).frame()
    #expect(overview.target(at: Point(column: 3, row: 3)) == "panel:1")
    #expect(overview.target(at: Point(column: 100, row: 30)) == "panel:6")
    #expect(overview.target(at: Point(column: 3, row: 35)) == "command:go.open")
    let area = try Shot(.area, Size(columns: 80, rows: 24)).frame()
    #expect(area.target(at: Point(column: 3, row: 0)) == "crumb:0")
    #expect(area.target(at: Point(column: 3, row: 3)) == "tab:0")
    #expect(area.target(at: Point(column: 20, row: 8)) == "row:1")
  }

  @Test func focusAndSelectionAreSeenWithoutColour() throws {
    var shot = Shot(.overview, Size(columns: 80, rows: 24))
    shot.depth = .mono
    #expect(try shot.frame().text[1].hasPrefix("┍ 1 "))
    shot.screen = .area
    let frame = try shot.frame()
    let isReversed = { (row: Int) in frame[Point(column: 1, row: row)].style.isReversed }
    #expect(isReversed(5) != isReversed(7))
  }
}
