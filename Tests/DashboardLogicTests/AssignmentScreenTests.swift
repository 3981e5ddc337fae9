import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// One assignment on its own screen: all there is to tell, and the ways from there.
@Suite struct AssignmentScreenTests {
  private static func reported(_ percent: Int, _ sequence: Int, replacing earlier: [Int] = [])
    -> Event
  {
    let ids = earlier.map { EventID(writer: "an@host", sequence: $0) }
    let progress = AssignmentProgress(
      percent: percent, finished: nil, state: .open, note: "Đã lấy ý kiến")
    return Event(
      id: EventID(writer: "an@host", sequence: sequence), lamport: 10 + sequence,
      at: Instant(seconds: 1_790_000_000 + sequence), person: "an",
      changes: [
        Change(key: .assignment("6.T1"), record: .assignment(progress), replaces: ids)
      ])
  }

  private func screen() throws -> DashboardState {
    var state = Fixture.state(
      Fixture.someEvents + [Self.reported(20, 7), Self.reported(60, 8, replacing: [7])])
    try state.type("a<Enter>")
    #expect(state.place.screen == .assignment("6.T1"))
    return state
  }

  @Test func itTellsFactsThenIndicatorsThenWhatWasReportedLatestFirst() throws {
    let state = try screen()
    let items = state.detailItems(at: state.place)
    #expect(items.first == .lead("Sở Nội vụ", agency: "so-noi-vu"))
    #expect(items.contains(.fact("Sản phẩm", "Báo cáo")))
    let linked = items.compactMap { if case .indicator(let one) = $0 { one.code } else { nil } }
    #expect(linked == ["6.01"])
    let percents = items.compactMap { item -> Int? in
      guard case .report(let row) = item, case .assignment(let progress)? = row.version.record
      else { return nil }
      return progress.percent
    }
    #expect(percents == [60, 20])
  }

  @Test func enterLeadsToTheLeadAndToTheIndicatorAndEscComesBack() throws {
    var state = try screen()
    try state.type("<Enter>")
    #expect(state.place.screen == .agency("so-noi-vu"))
    try state.type("<Esc>")
    let row = try #require(
      state.detailItems(at: state.place).firstIndex {
        if case .indicator = $0 { true } else { false }
      })
    for _ in 0..<row { try state.type("<Down>") }
    try state.type("<Enter>")
    #expect(state.place.screen == .indicator("6.01", agency: "bac-ninh"))
    try state.type("<Esc>")
    #expect(state.place.screen == .assignment("6.T1"))
    #expect(state.place.list.selected == row)
  }

  @Test func itsProgressIsReportedFromHere() throws {
    var state = try screen()
    try state.type("e")
    #expect(state.form?.subject == .assignment("6.T1"))
  }

  @Test func tabGoesToTheNextAssignment() throws {
    var state = try screen()
    try state.type("<Tab>")
    #expect(state.place.screen == .assignment("6.T2"))
    try state.type("<S-Tab><S-Tab>")
    #expect(state.place.screen == .assignment("6.T3"), "around the end")
  }
}
