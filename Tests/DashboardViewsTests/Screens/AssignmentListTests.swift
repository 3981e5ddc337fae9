import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct AssignmentListTests {
  @Test(arguments: [80, 100, 120, 160], [Language.vietnamese, .english])
  func leadDueDayProgressAndStatusStandInEveryRow(_ columns: Int, _ language: Language) throws {
    var shot = Shot(.assignments, Size(columns: columns, rows: 24))
    shot.language = language
    let words = Words(language)
    let rows = try shot.frame().text
    for head in [
      words.codeHead, words.leadHead, words.dueHead, words.progressHead, words.stateHead,
    ] {
      #expect(rows[3].contains(head))
    }
    let first = rows[4]
    for text in ["40 %", words.date(try #require(Day(iso: "2026-12-31")))] {
      #expect(first.contains(text))
    }
  }

  @Test(arguments: [40, 60, 80, 120, 160])
  func whatIsShownStandsInColumns(_ columns: Int) throws {
    let rows = try Shot(.assignments, Size(columns: columns, rows: 24)).frame().text
      .filter { $0.contains(".T") && !$0.hasPrefix("▌") }.map(Array.init)
    let mark = { (row: [Character]) in row.firstIndex { "●◐✖✔◌".contains($0) } }
    let marks = Set(rows.compactMap(mark))
    #expect(rows.count > 3)
    #expect(marks.count == 1)
  }

  @Test(arguments: [60, 80, 120, 160])
  func everyRowOfTheCalendarSaysWhenItIsDueEvenBeyondItsMonths(_ columns: Int) throws {
    var state = ScreenFixture.state(Size(columns: columns, rows: 24))
    for event in try KeyScript.events("a<Left>") { _ = state.handle(event) }
    let rows = DetailShot.render(state, .braille).text
    let due = rows.dropFirst(4).filter { $0.prefix(7).contains(".T") }
    #expect(due.count > 3)
    for row in due {
      #expect(row.contains { "●◐✖".contains($0) }, "\(row)")
    }
    #expect((columns == 60) == due.contains { $0.contains("›●") }, "June is shown from 80 columns")
  }

  @Test func theLineBelowTellsTheWholeNameWhereTheListCutsIt() throws {
    let rows = try Shot(.assignments, Size(columns: 80, rows: 16)).frame().text
    #expect(rows[4].contains("…"))
    #expect(rows[14].contains("Ban hành kế hoạch năm 2027 · còn 38 ngày"))
  }

  @Test func thePaneTellsEverythingOfAnAssignment() throws {
    let text = try Shot(.assignments, Size(columns: 120, rows: 40)).frame().text.joined()
    for label in ["Chủ trì", "Phối hợp", "Sản phẩm", "Ghi chú", "Chỉ tiêu liên quan", "Nguồn"] {
      #expect(text.contains(label))
    }
  }
}
