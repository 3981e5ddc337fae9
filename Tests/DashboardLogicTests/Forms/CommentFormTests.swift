import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// `c`: a remark on an indicator or an assignment.
@Suite struct CommentFormTests {
  private func opened(_ keys: String = "c", _ more: [Event] = []) throws -> DashboardState {
    var state = Fixture.state(Fixture.someEvents + more)
    try state.type("<End><Enter>" + keys)
    return state
  }

  private static func comment(_ id: String, _ text: String) -> Event {
    Fixture.event(9, .comment(subject: "6.01", id: id), .comment(text))
  }

  @Test func itOpensEmptyOnTheIndicator() throws {
    let state = try opened()
    #expect(state.form?.subject == .comment(on: "6.01"))
    #expect(state.form?.title == "6.01 Hồ sơ nộp trực tuyến")
    #expect(try state.asked() == [.comment])
    #expect(try state.text(.comment) == "")
  }

  @Test(arguments: ["", "   "])
  func anEmptyRemarkIsRefused(text: String) throws {
    var state = try opened()
    let effects = try state.type(text + "<C-s>")
    #expect(
      effects.allSatisfy { effect in
        if case .save = effect { false } else { true }
      })
    #expect(try state.fault(.comment) == .missing(.comment))
    #expect(state.form?.tellsFaults == true)
  }

  @Test func whatIsSaidIsSavedBesideWhatWasSaidBefore() throws {
    var state = try opened("c", [Self.comment("a", "Số tháng 9 lạ")])
    let change = try #require(try state.save("Đã đối chiếu với Sở").changes.first)
    guard case .comment("6.01", let id) = change.key else {
      Issue.record("not a remark on 6.01: \(change.key)")
      return
    }
    #expect(id != "a")
    #expect(change.record == .comment("Đã đối chiếu với Sở"))
    #expect(change.replaces == [])
  }

  @Test func theSameWordsLaterAreAnotherRemark() throws {
    var first = try opened()
    var later = try opened("c", [Self.comment("a", "Đồng ý")])
    #expect(try first.save("Đồng ý").changes.first?.key != later.save("Đồng ý").changes.first?.key)
  }

  @Test func earlierRemarksStandBelow() throws {
    let state = try opened("c", [Self.comment("a", "Số tháng 9 lạ")])
    let form = try #require(state.form)
    let noted = form.notes(in: state).flatMap(\.groups).joined().map(\.text)
    #expect(noted.contains("Số tháng 9 lạ"))
  }

  @Test func anAssignmentIsRemarkedOnFromItsList() throws {
    var state = try opened("<Right>c")
    let change = try #require(try state.save("Cần thêm người").changes.first)
    guard case .comment("6.T1", _) = change.key else {
      Issue.record("not a remark on 6.T1: \(change.key)")
      return
    }
  }

  @Test func escKeepsADraftAndTheNextOpeningOffersIt() throws {
    var state = try opened()
    try state.type("Đã đối<Esc>")
    #expect(state.hasUnsaved)
    try state.type("c")
    #expect(state.form?.offered != nil)
    #expect(try state.text(.comment) == "Đã đối")
    let saved = try state.save(" chiếu")
    #expect(saved.record == .comment("Đã đối chiếu"))
  }
}
