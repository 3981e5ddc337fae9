import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// Slides in sentences, for who cannot see them.
@Suite struct SlideReadingTests {
  private let size = Size(columns: 80, rows: 24)

  private func reading(_ state: DashboardState) throws -> SlideReading {
    SlideReading(try #require(state.slideShown), in: state)
  }

  @Test func aSlideIsItsNumberItsTitleItsFigureAndItsFacts() throws {
    let told = try reading(SlideShot.showing(SlideScript(.indicator("6.01")), size))
    #expect(told.sentences[0] == "Trang 1/1.")
    #expect(told.sentences[1].hasPrefix("Chỉ tiêu 6.01: "))
    let figure = told.sentences[2]
    #expect(figure.contains(" %, ") || figure.contains("phần trăm"), "the unit: \(figure)")
    #expect(!figure.contains("*") && !figure.contains("·"))
    #expect(told.rest.isEmpty, "notes are for the session that asks for them")
    let decisions = try reading(SlideShot.showing(SlideScript(.decisions(page: nil)), size))
    #expect(try #require(decisions.facts.first).contains("; chủ trì: "))
    #expect(!decisions.facts.joined().contains("*") && !decisions.facts.joined().contains("·"))
  }

  @Test func aScoreIsSaidWithItsClassAndWhatIsNotRatedWithTheReason() throws {
    var state = ScreenFixture.state(size)
    for event in try KeyScript.events("p") { _ = state.handle(event) }
    let standing = state.evaluation.total.standing(by: state.definitions.programme.thresholds)
    let word = standing.map(state.words.name) ?? "chưa xếp loại"
    #expect(try reading(state).sentences[2].lowercased().contains(word))
  }

  @Test func notesAndTheNextSlideAreReadWhereTheyAreAskedFor() throws {
    let told = try reading(SlideShot.following(size, notes: true))
    #expect(told.rest[0].hasPrefix("Ghi chú của người trình bày: Hỏi Sở Nội vụ"))
    #expect(told.rest[1].hasPrefix("Tiếp theo: "))
    #expect(try reading(SlideShot.following(size, notes: false)).rest.isEmpty)
  }

  @Test func aDarkScreenIsToldAsSuch() throws {
    var state = ScreenFixture.state(size)
    for event in try KeyScript.events("pb") { _ = state.handle(event) }
    let told = try reading(state)
    #expect(
      told.sentences == [
        "Trang 1/\(state.slideShown?.count ?? 0).", "Đang tối màn: b để chiếu lại.",
      ])
    #expect(told.facts.isEmpty)
  }

  @Test func cellsOfTheMatrixAreReadWithTheirClass() throws {
    var state = ScreenFixture.state(size)
    for event in try KeyScript.events("x") { _ = state.handle(event) }
    let group = state.groups(of: ProgrammeMatrix(state.definitions).sections)
    let index = try #require(group.firstIndex { $0.score != nil })
    let standing = group[index].standing(by: state.definitions.programme.thresholds)
    let word = try #require(standing.map(state.words.name))
    #expect(read(state).sentence(at: index).contains("; \(word); điểm: "))
  }
}
