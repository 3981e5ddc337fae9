import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

@Suite struct FormTests {
  private func frame(_ keys: String, _ columns: Int = 80, _ rows: Int = 24) throws -> Frame {
    try DetailShot("", "e" + keys, columns, rows).frame()
  }

  private func text(_ keys: String) throws -> String {
    try frame(keys).text.joined(separator: "\n")
  }

  @Test func percentageAppearsWithTheSecondPartAndGoesWithIt() throws {
    let half = try text("<Tab><Tab><C-u><S-Tab><S-Tab>87")
    #expect(!half.contains(/= [0-9]/))
    #expect(try text("<Tab><Tab><C-u><S-Tab><S-Tab>87<Tab>100").contains("= 87,00 %"))
    #expect(
      try !text("<Tab><Tab><C-u><S-Tab><S-Tab>87<Tab>100<C-u>").contains("= 87,00 %"))
  }

  @Test func faultStandsUnderItsFieldUntilMended() throws {
    let wrong = try frame("<Tab><Tab><C-u><S-Tab><S-Tab>900<Tab>100").text
    let row = try #require(wrong.firstIndex { $0.contains("Tử số ") })
    #expect(wrong[row + 1].contains("tử số lớn hơn mẫu số"))
    let mended = try text("<Tab><Tab><C-u><S-Tab><S-Tab>900<Tab>100<Home>1")
    #expect(!mended.contains("tử số lớn hơn mẫu số"))
  }

  @Test func nothingIsCalledWrongBeforeAnythingIsTyped() throws {
    #expect(try !text("").contains("▲"))
  }

  @Test func fieldsAreNamedByTheFormula() throws {
    let text = try text("")
    #expect(text.contains("Số hồ sơ nộp trực tuyến"))
    #expect(text.contains("Tổng số hồ sơ tiếp nhận"))
  }

  @Test func whatWasTypedIsMarkedAsUnsaved() throws {
    #expect(try !text("").contains("chưa lưu"))
    #expect(try text("5").contains("chưa lưu"))
  }

  @Test func cursorFollowsTheText() throws {
    let before = try #require(try frame("").cursor)
    let after = try #require(try frame("12").cursor)
    #expect(after == Point(column: before.column + 2, row: before.row))
  }

  @Test func longTextScrollsSoThatItsEndIsSeen() throws {
    let note = "<Tab><Tab><Tab><Tab>" + String(repeating: "ghi chú dài ", count: 12) + "hết"
    let frame = try frame(note)
    let cursor = try #require(frame.cursor)
    #expect(frame.text[cursor.row].contains("hết"))
  }

  @Test(arguments: [
    Size(columns: 40, rows: 12), Size(columns: 30, rows: 8), Size(columns: 20, rows: 5),
  ])
  func focusedFieldIsSeenOnSmallScreens(_ size: Size) throws {
    for tabs in 0..<8 {
      let keys = String(repeating: "<Tab>", count: tabs)
      let state = try DetailFixture.state(size, keys: "e" + keys)
      guard case .form(let form)? = state.overlay else {
        Issue.record("no form is open")
        return
      }
      let frame = DetailShot.render(state)
      #expect(frame.regions.contains { $0.target == "field:\(form.focus)" })
      #expect(frame.cursor != nil)
    }
  }

  @Test func numbersAlreadySavedAreNoFaultWhenOnlyTheNoteChanges() throws {
    // The period with parts is one back from the first.
    let text = try text("<S-Tab><Left><Tab><Tab><Tab><Tab>x")
    #expect(text.contains("4400"))
    #expect(!text.contains("▲"))
  }

  @Test func anOfferedDraftStandsBesideWhatIsSavedWithItsTime() throws {
    let offered = try offering(Size(columns: 80, rows: 24))
    try Picture.expect(offered, named: "form-draft-80x24")
    let frame = offered.text
    #expect(frame.contains { $0.contains("┗ bản nháp 15:00 23/11/2026 ━") })
    #expect(frame.contains { $0.contains("Giá trị") && $0.contains("91,5") })
    #expect(frame.contains { $0.contains("Đã lưu") && $0.contains("44,1") })
    #expect(frame.last?.contains("Bản nháp gõ lúc 15:00 ngày 23/11/2026, chưa lưu") == true)
  }

  @Test func anOfferedDraftFitsTheSmallestScreens() throws {
    for size in [Size(columns: 40, rows: 12), Size(columns: 20, rows: 5)] {
      #expect(try offering(size).cursor != nil)
    }
  }

  /// The form of 2026-Q3 as it is opened after a session that typed 91,5 and ended.
  private func offering(_ size: Size) throws -> Frame {
    var state = try DetailFixture.state(size)
    let key = ObservationKey(
      indicator: "6.01", agency: "bac-ninh", period: try #require(Period(code: "2026-Q3")))
    let draft = Draft(
      subject: .observation(key), texts: ["value": "91,5"], language: .vietnamese,
      replaces: state.workspace.ledger.standing(.observation(key))?.heads ?? [],
      typedAt: Instant(iso: "2026-11-23T08:00:00Z"))
    state.receive(.draftsFound([draft], setAside: []))
    _ = state.handle(.key(.character("e")))
    return DetailShot.render(state)
  }

  @Test func everyDraftIsNamedBeforeLeaving() throws {
    let text = try DetailShot("", "e5<Esc>q", 80, 24).frame().text.joined()
    #expect(text.contains("6.01"))
    #expect(text.contains("Thoát?"))
  }
}
