import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// The tables of screens as values for spreadsheets.
@Suite struct ScreenTableTests {
  private func table(_ keys: String, _ size: Size = Size(columns: 40, rows: 12)) throws
    -> ScreenTable
  {
    var state = ScreenFixture.state(size)
    try state.press(keys)
    return try #require(screenTable(of: state))
  }

  @Test func theOverviewIsSixAreasWithTheirCounts() throws {
    let table = try table("")
    #expect(table.rows.count == 6)
    #expect(Array(table.columns.prefix(3)) == ["Số", "Nhóm giải pháp", "Điểm"])
    #expect(table.columns[3] == "Điểm (ghi chú)")
    #expect(table.rows[5].prefix(2) == [.number("6"), .text("Công nghệ số")])
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
  }

  @Test func aNarrowScreenLosesNoColumn() throws {
    let narrow = try table("<End><Enter>")
    let wide = try table("<End><Enter>", Size(columns: 250, rows: 70))
    #expect(narrow == wide)
    #expect(narrow.columns.contains("Chủ trì"))
  }

  @Test func numbersAreNumbersAndTheirUnitsStandBeside() throws {
    let state = try DetailFixture.state(Size(columns: 80, rows: 24), keys: "<Right>")
    let table = try #require(screenTable(of: state))
    let value = try #require(table.columns.firstIndex(of: "Giá trị"))
    #expect(table.columns[value + 1] == "Giá trị (đơn vị)")
    let latest = try #require(table.rows.first { $0[0] == .text("quý III/2026") })
    #expect(latest[value] == .number("44.1"))
    #expect(latest[value + 1] == .text("%"))
  }

  private func column(_ heading: String, _ cells: [TableCell]) -> [String: [ScreenTable.Cell]] {
    let column = SheetColumn(heading, isTrailing: true, cells, Words(.vietnamese))
    return Dictionary(uniqueKeysWithValues: column.plain.map { ($0.heading, $0.cells) })
  }

  @Test func whatIsMadeUpOrContestedIsSaidInAColumnOfItsOwn() {
    let words = Words(.vietnamese)
    let figures = [
      Figure(92.36, decimals: 2, unit: "%", isIllustrative: true, words: words),
      Figure(7, decimals: 0, isContested: true, words: words),
      Figure(nil, decimals: 0, words: words),
    ]
    let all = FigureColumn(figures)
    let sheet = column("Giá trị", figures.map { .trailing(all.text($0)) })
    #expect(sheet["Giá trị"] == [.number("92.36"), .number("7"), .empty])
    #expect(sheet["Giá trị (đơn vị)"] == [.text("%"), .empty, .empty])
    #expect(sheet["Giá trị (ghi chú)"] == [.text("minh họa"), .text("đang xung đột"), .empty])
    #expect(sheet.count == 3)
  }

  @Test func aChangeIsANumberWithItsSignAndItsWayInAWord() {
    let sheet = column(
      "Xu hướng", ["▲ 1,47", "▼ 1.000,5", "→ 0,0", ""].map { .text(RichText($0)) })
    #expect(sheet["Xu hướng"] == [.number("1.47"), .number("-1000.5"), .number("0.0"), .empty])
    #expect(
      sheet["Xu hướng (chiều)"] == [.text("tăng"), .text("giảm"), .text("không đổi"), .empty])
  }

  @Test func aPairIsTwoColumnsOfNumbers() {
    let sheet = column(
      "Tử số / mẫu số", ["102.383 / 110.850", ""].map { .trailing(RichText($0)) })
    #expect(sheet["Tử số"] == [.number("102383"), .empty])
    #expect(sheet["Mẫu số"] == [.number("110850"), .empty])
  }

  @Test func theChartStandsForItsSeries() throws {
    let chart = try DetailFixture.state(Size(columns: 80, rows: 24))
    let series = try DetailFixture.state(Size(columns: 80, rows: 24), keys: "<Right>")
    #expect(screenTable(of: chart) == screenTable(of: series))
  }

  @Test func everyRowIsThereHoweverFewAreSeen() throws {
    let state = try DetailFixture.state(Size(columns: 40, rows: 12), keys: "H")
    let table = try #require(screenTable(of: state))
    #expect(table.rows.count == state.journalRowCount && table.rows.count > 8)
    #expect(table.rows.allSatisfy { $0[0] != .empty })
  }

  @Test func aGridGivesWhatIsSavedAndNotWhatIsTyped() throws {
    let state = try DetailFixture.state(Size(columns: 120, rows: 36), keys: "g99<Enter>")
    let table = try #require(screenTable(of: state))
    #expect(table.rows.count == state.gridTable(at: state.place).rows.count)
    #expect(!table.rows.joined().contains(.number("99")))
    #expect(table.rows.joined().contains(.number("44.1")))
  }

  @Test func anEmptyListIsNoTable() throws {
    var state = ScreenFixture.state(Size(columns: 80, rows: 24))
    try state.press("a/zzzz<Enter>")
    #expect(screenTable(of: state) == nil)
    #expect(copiedText(of: state) == nil)
  }

  @Test func theCopiedRowIsTheSelectedOneInTheFormOfTheLanguage() throws {
    let state = try DetailFixture.state(
      Size(columns: 80, rows: 24), keys: "<Right><Down>")
    let text = try #require(copiedText(of: state))
    #expect(text.hasPrefix("quý III/2026\t44,1\t"))
  }
}
