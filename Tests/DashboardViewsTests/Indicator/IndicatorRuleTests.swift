import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct IndicatorRuleTests {
  private func text(_ keys: String = "", _ columns: Int = 120, _ rows: Int = 36) throws -> String {
    try DetailShot("", keys, columns, rows).frame().text.joined(separator: "\n")
  }

  @Test func chartTabSaysInNumbersWhyTheClassIsWhatItIs() throws {
    let text = try text()
    #expect(text.contains("Vì sao: cần đẩy nhanh"))
    #expect(text.contains("kém 10,4 điểm"))
    #expect(text.contains("từ 0,95"))
  }

  @Test(arguments: [Language.vietnamese, .english])
  func nothingThatAnswersWhyIsCut(_ language: Language) throws {
    let change: (inout Indicator) -> Void = {
      $0.baseline.value = nil
      $0.name = ScreenFixture.text(String(repeating: "chữ ", count: 30), "words")
    }
    for size in [Size(columns: 80, rows: 24), Size(columns: 100, rows: 30)] {
      let state = try DetailFixture.state(size, language, changing: change)
      let rows = DetailShot.render(state).text
      let first = try #require(
        rows.firstIndex { $0.contains(language == .english ? "Why" : "Vì sao") })
      #expect(!rows[first..<(size.rows - 1)].contains { $0.contains("…") })
    }
  }

  @Test func whereTheAnswerIsLongItsGroundsStandBelowThePace() throws {
    let rows = try DetailShot("", "", 80, 24).frame().text
    let grounds = try #require(rows.firstIndex { $0.contains("Căn cứ") })
    let pace = try #require(rows.firstIndex { $0.contains("Nhịp độ") })
    #expect(pace < grounds)
    #expect(rows[grounds].dropFirst(41).hasPrefix("Căn cứ"))
    #expect(rows[(grounds + 1)...].contains { $0.contains("Giá trị gốc") })
    #expect(rows[pace].dropFirst(41).hasPrefix("Nhịp độ"))
  }

  @Test func aDefinitionLongerThanTheScreenScrollsLineByLine() throws {
    let rows = { (keys: String) in
      try DetailShot("", "<Right><Right><Right>" + keys, 80, 12).frame().text
    }
    let top = try rows("")
    #expect(top[3].contains("↑↓ cuộn · dòng 1–7/"))
    #expect(
      try rows("<Down>").dropFirst(4).prefix(5).map { $0.dropLast() }
        == top.dropFirst(5).prefix(5).map { $0.dropLast() })
    #expect(try rows("<Down><Up>") == top)
    let bottom = try rows("<PageDown><PageDown><PageDown>")
    #expect(bottom[10].contains("Nghị quyết 55-NQ/TU"))
    // Whoever goes beyond the end comes back at the first key.
    #expect(try rows("<PageDown><PageDown><PageDown><Down><Down><Up>") != bottom)
    #expect(try rows("<End>") == bottom)
  }

  @Test func aDefinitionThatFitsSaysNothingOfScrolling() throws {
    #expect(!(try text("<Right><Right><Right>").contains("cuộn")))
  }

  @Test func forecastBelowTheLeastValueIsNoAmountShort() throws {
    let state = try DetailFixture.state(Size(columns: 120, rows: 36)) {
      $0.minimum = ExactDecimal(70)
    }
    let text = DetailShot.render(state).text.joined(separator: "\n")
    #expect(text.contains("Dự báo thấp hơn giá trị nhỏ nhất"))
    #expect(text.contains("không, nếu giữ đà này"))
    #expect(!text.contains("thiếu"))
  }

  @Test func afterTheMilestoneNothingIsForecast() throws {
    let later = try #require(Day(iso: "2031-02-01"))
    let state = try DetailFixture.state(Size(columns: 120, rows: 36), today: later)
    let text = DetailShot.render(state).text.joined(separator: "\n")
    #expect(text.contains("không đạt mốc"))
    #expect(!text.contains("Dự báo 2030") && !text.contains("chưa đủ số liệu"))
  }

  @Test func worseThanTheBaselineIsNotCalledMovingAway() throws {
    let state = try DetailFixture.state(Size(columns: 120, rows: 36)) {
      $0.baseline.value = ExactDecimal(60)
    }
    let text = DetailShot.render(state).text.joined(separator: "\n")
    #expect(text.contains("Đang kém giá trị gốc"))
  }

  @Test func ownValueAndSumOfPartsStandTogetherWhenTheyDiffer() throws {
    let text = try text()
    #expect(text.contains("Cộng từ các cơ quan"))
    #expect(text.contains("39 %"))
    #expect(text.contains("2/2 cơ quan cộng được"))
  }

  @Test func contestedValueIsMarkedInTheSeries() throws {
    let row = try text("<Right>").split(separator: "\n").first { $0.contains("quý II/2026") }
    #expect(row?.contains("!") == true)
  }

  @Test func correctionShowsWhatStoodBeforeAndWhy() throws {
    let row = try text("<Left>").split(separator: "\n").first { $0.contains("Sửa lỗi nhập") }
    #expect(row?.contains("42,5 %") == true)
    #expect(row?.contains("42,7 %") == true)
    #expect(row?.contains("Nguyễn Văn An") == true)
  }

  @Test func rowsOfTheSeriesAnswerToTheMouse() throws {
    let frame = try DetailShot("", "<Right>", 80, 24).frame()
    let targets = frame.regions.map(\.target)
    #expect(targets.contains("row:0"))
    #expect(targets.filter { $0.hasPrefix("tab:") } == (0..<5).map { "tab:\($0)" })
  }

  @Test func longNameTakesASecondLine() throws {
    let state = try DetailFixture.state(
      Size(columns: 80, rows: 24), named: String(repeating: "chữ ", count: 30))
    let rows = DetailShot.render(state).text
    #expect(rows[1].contains("chữ chữ"))
    #expect(rows[2].contains("chữ chữ"))
  }

  @Test(arguments: ["", "<Right>", "<Right><Right>", "<Right><Right><Right>", "<Left>", "e", "?"])
  func hostileNameReachesNoCellAsItIs(_ keys: String) throws {
    let state = try DetailFixture.state(
      Size(columns: 80, rows: 24), keys: keys, named: DetailFixture.hostileName)
    let frame = DetailShot.render(state)
    for row in 0..<frame.size.rows {
      #expect(frame.row(row).reduce(0) { $0 + Int($1.width) } == 80)
    }
    let scalars = Set(frame.text.joined().unicodeScalars)
    #expect(scalars.isDisjoint(with: ["\u{1B}", "\u{202E}", "\u{200B}"]))
  }

  @Test(arguments: [0, 1, 2, 3, 5, 8, 12, 20, 40, 79], [0, 1, 2, 3, 4, 5, 6, 8, 11, 15])
  func everyTabAndBoxFitsAnySize(_ columns: Int, _ rows: Int) throws {
    for keys in IndicatorPictureTests.tabs.map(\.1) + ["e5", "?", "T", "<Right>/h", "e5<Esc>q"] {
      for level in [DrawingLevel.braille, .ascii, .words] {
        let frame = try DetailShot("", keys, columns, rows, .vietnamese, level).frame()
        #expect(frame.size == Size(columns: columns, rows: rows))
        #expect(frame.cursor.map(frame.bounds.contains) != false)
        for row in 0..<rows {
          #expect(frame.row(row).reduce(0) { $0 + Int($1.width) } == columns)
        }
      }
    }
  }
}
