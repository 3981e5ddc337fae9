import ReformModel
import Testing

@testable import DashboardLogic

@Suite struct SlideTests {
  private func slides(_ state: DashboardState) -> [SlideScript.Subject] {
    state.slidesOfData.map(\.subject)
  }

  @Test func theDataGiveOverviewSixAreasDecisionsAndWhatComesNext() {
    let state = Fixture.state()
    #expect(
      slides(state) == [
        .overview, .area(1), .area(2), .area(3), .area(4), .area(5), .area(6),
        .decisions(page: nil), .closing,
      ])
  }

  @Test func noSlideHasMoreThanThreeFacts() {
    let state = Fixture.state()
    for script in state.slidesOfData {
      #expect(state.slide(script).facts.count <= SlideScript.mostLines, "\(script.subject)")
    }
  }

  @Test func whatIsOverdueNeedsADecisionWithTheDaysAndTheLead() throws {
    let slide = Fixture.state().slide(SlideScript(.decisions(page: 0)))
    let fact = try #require(slide.facts.first)
    #expect(fact.mark == .assignment(.overdue))
    #expect(fact.text == "6.T1 Số hóa kho lưu trữ")
    #expect(fact.value == "quá 3 ngày")
    #expect(fact.note.contains("Sở Nội vụ"))
    #expect(slide.figure?.digits == "1")
  }

  @Test func anAreaThatIsNotRatedShowsADashAndNotItsCoverageInLarge() throws {
    let slide = Fixture.state([]).slide(SlideScript(.area(6)))
    #expect(slide.figure?.digits == "–")
    #expect(slide.figure?.caption == "chưa xếp loại (độ phủ 0 %)")
    #expect(slide.figure?.progressClass == nil)
  }

  @Test func aScoreIsShownWithItsClass() throws {
    let state = Fixture.state(
      ["6.01", "6.02", "6.03"].enumerated().map {
        Fixture.value($1, "2026-M10", "50", sequence: $0 + 1)
      })
    let group = try #require(state.evaluation.areas.last)
    let figure = state.slide(SlideScript(.area(6))).figure
    #expect(figure?.progressClass == group.standing(by: state.definitions.programme.thresholds))
    #expect(figure?.progressClass == .limited)
  }

  @Test func aPageBehindTheLastSaysThatThereIsNothing() {
    let state = Fixture.state(asOf: Fixture.day("2026-01-31"))
    let slide = state.slide(SlideScript(.decisions(page: 0)))
    #expect(slide.facts.map(\.text) == [state.words.nothingToDecide])
    #expect(slide.figure?.digits == "0")
    #expect(state.slide(SlideScript(.decisions(page: 99))).facts.count <= 1)
  }

  @Test func anIndicatorShowsItsValueInLargeWithTargetAndPace() {
    let slide = Fixture.state().slide(SlideScript(.indicator("6.01")))
    #expect(slide.figure?.digits == "86,9")
    #expect(slide.figure?.remarks.contains("mục tiêu 2030: 95 %") == true)
    #expect(slide.place?.screen == .indicator("6.01", agency: "bac-ninh"))
    #expect(slide.hasIllustrative == false)
  }

  @Test func madeUpValuesAreMarkedOnTheWallToo() {
    let slide = Fixture.state([Fixture.madeUp]).slide(SlideScript(.indicator("6.01")))
    #expect(slide.figure?.isIllustrative == true)
    #expect(slide.hasIllustrative)
  }

  @Test func textsOfOnesOwnTakeThePlaceOfThoseOfTheData() {
    let script = SlideScript(
      .area(6), title: LocalizedText(vi: "Chuyển đổi số", en: "Going digital"),
      lines: [LocalizedText(vi: "Một", en: "One")])
    let slide = Fixture.state().slide(script)
    #expect(slide.title == "Chuyển đổi số")
    #expect(slide.facts.map(\.text) == ["Một"])
    #expect(slide.figure != nil, "the figure stays that of the data")
  }

  @Test func theClosingSlideCountsTheDaysAndNamesWhatIsDueNext() {
    let slide = Fixture.state().slide(SlideScript(.closing))
    #expect(
      slide.facts.map(\.text) == ["6.T2 Kết nối dữ liệu dân cư", "6.T3 Chuyển đổi số cấp xã"])
    #expect(slide.facts.first?.value == "còn 5 ngày")
  }

  @Test func slidesOfThingsThatDoNotExistAreDrawnAllTheSame() {
    let state = Fixture.state()
    #expect(state.slide(SlideScript(.area(77))).title == "77")
    #expect(state.slide(SlideScript(.indicator("9.99"))).title == "9.99")
  }
}
