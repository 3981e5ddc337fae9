import ReformModel
import TerminalInterface
import Testing

@testable import DashboardLogic

/// Reading the report of a round in the dashboard.
@Suite struct ReportTests {
  /// Writes what it was asked, so that tests see what that was.
  private struct Asked: ReportSource {
    func report(_ request: ReportRequest, of workspace: Workspace) -> WrittenReport? {
      WrittenReport(
        markdown: """
          # \(request.round.id) \(request.agency) \(request.asOf.iso) \(request.language.rawValue)

          | Mã | Chỉ tiêu | Kỳ này |
          | --- | --- | ---: |
          | 6.01 | Hồ sơ \\| nộp | 86,9\\* |
          | 6.T1 | Số hóa | 40 % |

          - một
          - hai
          """,
        values: [
          ReportValue(code: "6.01", name: "Hồ sơ", part: "giá trị", value: "86,9", remark: ""),
          ReportValue(code: "9.99", name: "Khác", part: "giá trị", value: "", remark: "thiếu"),
        ])
    }
  }

  private func state(reports: (any ReportSource)? = Asked()) -> DashboardState {
    let plain = Fixture.state()
    var definitions = plain.definitions
    definitions.rounds = [
      RoundRule(
        id: "y", name: LocalizedText(vi: "Báo cáo năm", en: "Yearly report"),
        windowStart: .init(yearOffset: -1, month: 12, day: 15),
        windowEnd: .init(month: 12, day: 14), due: .init(month: 12, day: 20), isCumulative: true)
    ]
    return DashboardState(
      workspace: Workspace(definitions: definitions, ledger: plain.workspace.ledger),
      settings: plain.settings, size: plain.size, reports: reports)
  }

  private func texts(_ state: DashboardState) -> [String] {
    state.reportLines(at: state.place).map(\.text)
  }

  @Test func theSelectedRoundIsReadInItsAgencyDayAndLanguage() throws {
    var state = state()
    try state.type("rW")
    #expect(state.place.screen == .report(round: "2026-y", agency: "bac-ninh"))
    #expect(texts(state).first == "2026-y bac-ninh 2026-11-23 vi")
    try state.type("L")
    #expect(texts(state).first == "2026-y bac-ninh 2026-11-23 en")
    try state.type("@1/10/2026<Enter>")
    #expect(texts(state).first == "2026-y bac-ninh 2026-10-01 en")
    try state.type("<Esc><Esc>r<Down>W")
    #expect(texts(state).first?.hasPrefix("2027-y") == true)
  }

  @Test func withoutAWriterTheKeySaysSo() throws {
    var state = state(reports: nil)
    try state.type("rW")
    #expect(state.place.screen == .rounds)
    #expect(state.message?.text == Words(.vietnamese).noReportHere)
  }

  @Test func tablesStandInColumnsAndItemsBelowEachOther() throws {
    var state = state()
    try state.type("rW")
    #expect(
      texts(state).dropFirst(2) == [
        "Mã    Chỉ tiêu     Kỳ này", "6.01  Hồ sơ | nộp   86,9*", "6.T1  Số hóa         40 %", "",
        "- một", "- hai",
      ])
  }

  @Test func aNarrowScreenSetsAWideTableRowByRow() throws {
    var state = state()
    try state.type("rW")
    _ = state.handle(.resize(Size(columns: 20, rows: 20)))
    let lines = state.reportLines(at: state.place)
    #expect(lines.allSatisfy { $0.text.displayWidth <= 19 })
    #expect(lines.map(\.text).contains("    Kỳ này: 86,9*"))
  }

  @Test func theFilterKeepsWhatMatchesWithTheHeadsOfItsTable() throws {
    var state = state()
    try state.type("rW/so hoa<Enter>")
    #expect(texts(state) == ["Mã    Chỉ tiêu  Kỳ này", "6.T1  Số hóa      40 %"])
    try state.type("<Esc>")
    #expect(texts(state).count > 4)
  }

  @Test func enterLeadsFromARowToItsIndicator() throws {
    var state = state()
    try state.type("rW")
    try state.type("<Down><Down><Down><Enter>")
    #expect(state.place.screen == .indicator("6.01", agency: "bac-ninh"))
    try state.type("<Esc><Right><Down><Enter>")
    #expect(state.place.screen == .report(round: "2026-y", agency: "bac-ninh"), "no such code")
    #expect(state.place.reportTab == .values)
    try state.type("<Up><Enter>")
    #expect(state.place.screen == .indicator("6.01", agency: "bac-ninh"))
  }

  @Test func whoIsToldOfSentencesChoosesTheLineOfTheirs() throws {
    var state = state()
    try state.type("rW")
    let sentences = state.reportSentences(at: state.place).map(\.sentence)
    #expect(sentences[1] == "6.01 Hồ sơ | nộp. Kỳ này: 86,9*.")
    _ = state.choose(row: 1)
    #expect(state.reportLines(at: state.place)[state.place.list.selected].code == "6.01")
  }

  @Test func whatOthersSaveIsInTheReportAtOnce() throws {
    struct Counting: ReportSource {
      func report(_ request: ReportRequest, of workspace: Workspace) -> WrittenReport? {
        WrittenReport(markdown: "\(workspace.ledger.events.count)", values: [])
      }
    }
    var state = state(reports: Counting())
    try state.type("rW")
    let before = texts(state)
    var workspace = state.workspace
    workspace.ledger.add(Fixture.value("6.01", "2026-M11", "90", sequence: 99))
    state.receive(.refreshed(workspace))
    #expect(texts(state) != before)
  }

  @Test func aReportCanBeBookmarkedAndFollowed() throws {
    var state = state()
    try state.type("rW<Right>")
    let address = try #require(ScreenAddress(state.place))
    let place = try #require(Place(address, in: state.definitions))
    #expect(place.screen == state.place.screen)
    #expect(place.reportTab == .values)
    #expect(
      Place(ScreenAddress(kind: "report", parts: ["2026-q9", "bac-ninh"]), in: state.definitions)
        == nil)
  }
}
