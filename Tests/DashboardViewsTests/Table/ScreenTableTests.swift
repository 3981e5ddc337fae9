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
    #expect(latest[value + 1] == .text("%") || latest[value + 1] == .text("! %"))
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
