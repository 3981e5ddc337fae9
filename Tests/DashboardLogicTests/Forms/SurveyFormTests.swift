import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// `v`: how many chose each of five levels, and the value that follows from it.
@Suite struct SurveyFormTests {
  private static let october = Fixture.period("2026-M10")
  private static let key = RecordKey.survey(
    SurveyKey(survey: "sipas", agency: "bac-ninh", period: october))
  private static let valueKey = Fixture.key("6.02", "2026-M10")
  /// 14 of 20 are satisfied.
  private static let firstRow = "1<Tab>2<Tab>3<Tab>10<Tab>4"
  private static let counts = AnswerCounts([1, 2, 3, 10, 4])

  private func opened(_ events: [Event] = [], keys: String = "<Down>v") throws -> DashboardState {
    var state = Fixture.state(events)
    try state.type("<End><Enter>" + keys)
    return state
  }

  private func values(_ plain: [String]) -> [Event] {
    plain.enumerated().map {
      Fixture.value("6.02", "2026-M0\($0.offset + 6)", $0.element, sequence: $0.offset + 1)
    }
  }

  @Test func itOpensOnTheNewestPeriodWithAPlaceForEveryCount() throws {
    let state = try opened()
    let form = try #require(state.form)
    #expect(
      form.subject
        == .survey(SurveyKey(survey: "sipas", agency: "bac-ninh", period: Self.october)))
    #expect(form.title == "Hài lòng")
    #expect(form.focused.id == .count(0, 0, .veryDissatisfied))
    let cells = form.fields.compactMap(\.cell)
    #expect(cells.count == 2 * 2 * 5)
    #expect(Set(cells).count == cells.count)
    #expect(form.table?.rows.count == 4)
    #expect(form.table?.columns.count == 5)
    #expect(form.fields.filter { $0.cell != nil }.allSatisfy { $0.text.text.isEmpty })
  }

  @Test func theRateOfARowAndOfAllIsComputedAsItIsTyped() throws {
    var state = try opened()
    try state.type(Self.firstRow)
    var sums = try #require(state.form).check.sums
    #expect(sums == [["20", "70,00 %"], ["", ""], ["", ""], ["", ""], ["20", "70,00 %"]])
    try state.type("<Tab>0<Tab>0<Tab>20<Tab>0<Tab>0")
    sums = try #require(state.form).check.sums
    #expect(sums[1] == ["20", "0,00 %"])
    #expect(sums[4] == ["40", "35,00 %"])
  }

  @Test func theAnswersAndTheValueTheyMakeAreSavedAsOneEvent() throws {
    var state = try opened()
    let saved = try state.save(Self.firstRow)
    let result = SurveyResult(answers: [[Self.counts, nil], [nil, nil]])
    let observation = Observation(
      value: nil, numerator: ExactDecimal(14), denominator: ExactDecimal(20), source: "Hài lòng")
    #expect(
      saved.changes == [
        Change(key: Self.key, record: .survey(result), replaces: []),
        Change(key: Self.valueKey, record: .observation(observation), replaces: []),
      ])
    #expect(saved.reason == nil)
  }

  @Test func anIndicatorWithoutPartsTakesTheRateAsItsValue() throws {
    var state = try opened(keys: "<Down><Down>v")
    let saved = try state.save("1<Tab>2<Tab>4<Tab>10<Tab>4")
    guard case .observation(let observation)? = saved.changes.last?.record else {
      Issue.record("no value is saved")
      return
    }
    #expect(observation.value == Fixture.decimal("66.7"), "14 of 21, to one decimal")
    #expect(observation.numerator == nil)
  }

  @Test func whatWasSavedStandsInItsCellsAndIsReplaced() throws {
    let result = SurveyResult(answers: [[nil, nil], [nil, Self.counts]], note: "Đợt 1")
    var state = try opened([
      Fixture.event(1, Self.key, .survey(result)),
      Fixture.event(
        2, Self.valueKey,
        .observation(
          Observation(value: nil, numerator: ExactDecimal(14), denominator: ExactDecimal(20)))),
    ])
    #expect(try state.text(.count(1, 1, .satisfied)) == "10")
    #expect(try state.text(.count(0, 0, .satisfied)) == "")
    #expect(try state.text(.note) == "Đợt 1")
    let saved = try state.save(Self.firstRow)
    #expect(saved.changes.map(\.replaces) == [[Fixture.id(1)], [Fixture.id(2)]])
    let both = SurveyResult(answers: [[Self.counts, nil], [nil, Self.counts]], note: "Đợt 1")
    #expect(saved.record == .survey(both))
  }

  @Test func aRowIsAnsweredAsAWholeOrNotAtAll() throws {
    var state = try opened()
    try state.type("1<Tab>2")
    #expect(try state.fault(.count(0, 0, .neutral)) == .missing(.count))
    #expect(try state.type("<C-s>").isEmpty)
    #expect(state.form?.focused.id == .count(0, 0, .neutral))
  }

  @Test func aSurveyWithoutAnswersIsRefused() throws {
    var state = try opened()
    #expect(try state.type("<C-s>").isEmpty)
    #expect(try state.fault(.count(0, 0, .veryDissatisfied)) == .missing(.answers))
    try state.type("0<Tab>0<Tab>0<Tab>0<Tab>0")
    #expect(try state.type("<C-s>").isEmpty, "five times nobody is no answer")
  }

  @Test(arguments: [
    ("1,5", EntryFault.notWhole), ("-1", .outside(0...AnswerCounts.greatest)),
    ("1000000001", .outside(0...AnswerCounts.greatest)),
  ])
  func aCountIsAWholeNumberOfPeople(text: String, fault: EntryFault) throws {
    var state = try opened()
    try state.type(text)
    #expect(try state.fault(.count(0, 0, .veryDissatisfied)) == fault)
    #expect(try state.type("<C-s>").isEmpty)
  }

  @Test func aRateThatLeapsOutAsksWhyAndKeepsTheAnswer() throws {
    var state = try opened(values(["80", "82", "80", "82"]))
    try state.type("90<Tab>0<Tab>0<Tab>10<Tab>0")
    #expect(try state.asked().contains(.reason))
    #expect(try state.type("<C-s>").isEmpty, "nothing is saved without a reason")
    #expect(state.form?.focused.id == .reason)
    #expect(try state.save("Đổi mẫu phiếu").reason == "Đổi mẫu phiếu")
  }

  @Test func escKeepsTheCountsAndTheNextOpeningOffersThem() throws {
    var state = try opened()
    try state.type("1<Tab>2<Esc>")
    #expect(state.hasUnsaved)
    try state.type("v")
    #expect(state.form?.offered != nil)
    #expect(try state.text(.count(0, 0, .dissatisfied)) == "2")
    try state.type("<C-d>")
    #expect(!state.hasUnsaved)
  }

  @Test func anIndicatorThatNoSurveyFeedsSaysSo() throws {
    let state = try opened(keys: "v")
    #expect(state.form == nil)
    #expect(state.message?.text == state.words.noSurveyFeeds)
  }
}
