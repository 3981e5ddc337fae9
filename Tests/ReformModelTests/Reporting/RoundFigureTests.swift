import ReformModel
import Testing

/// What belongs to a round and how it compares, with the windows of guidance 581/BNV-CCHC.
@Suite struct RoundFigureTests {
  static func rule(
    _ id: String, _ start: (Int, Int, Int), _ end: (Int, Int), due: (Int, Int),
    cumulative: Bool = true, indicators: [String] = []
  ) -> RoundRule {
    RoundRule(
      id: id, name: Fixture.text(id),
      windowStart: .init(yearOffset: start.0, month: start.1, day: start.2),
      windowEnd: .init(month: end.0, day: end.1), due: .init(month: due.0, day: due.1),
      isCumulative: cumulative, indicators: indicators)
  }

  static let rules = [
    rule("q1", (-1, 12, 15), (3, 14), due: (3, 20)),
    rule("s1", (-1, 12, 15), (6, 14), due: (6, 20)),
    rule("q3", (0, 6, 15), (9, 14), due: (9, 20), cumulative: false),
    rule("y", (-1, 12, 15), (12, 14), due: (12, 20)),
  ]

  private func entry(
    _ round: String, _ frequency: Frequency, _ over: PeriodAggregation, _ changes: [Change],
    ratio: Bool = false, _ change: (inout Indicator) -> Void = { _ in }
  ) throws -> RoundEntry {
    var indicator = Fixture.indicator("1.01", ratio: ratio, over: ratio ? .ratioOfSums : .none)
    indicator.frequency = frequency
    indicator.overPeriods = over
    change(&indicator)
    let definitions = Fixture.definitions(
      [indicator], agencies: [Fixture.agency("x"), Fixture.agency("z")], rounds: Self.rules)
    let asked = try #require(definitions.reportingRound(round))
    return try #require(
      Fixture.workspace(definitions, changes).entries(of: asked, agency: "bn").first)
  }

  private func value(_ period: String, _ text: String, _ flag: ObservationFlag = .normal)
    -> Change
  {
    Fixture.value("1.01", "bn", period, text, flag: flag)
  }

  @Test(arguments: [
    ("2026-q1", Frequency.monthly, "2025-M12", "2026-M02", 3),
    ("2026-s1", .monthly, "2025-M12", "2026-M05", 6),
    ("2026-q3", .monthly, "2026-M06", "2026-M08", 3),
    ("2026-y", .monthly, "2025-M12", "2026-M11", 12),
    ("2026-q1", .quarterly, "2026-Q1", "2026-Q1", 1),
    ("2026-s1", .quarterly, "2026-Q1", "2026-Q2", 2),
    ("2026-q3", .quarterly, "2026-Q3", "2026-Q3", 1),
    ("2026-y", .quarterly, "2026-Q1", "2026-Q4", 4),
    ("2026-s1", .halfYearly, "2026-S1", "2026-S1", 1),
    ("2026-y", .halfYearly, "2026-S1", "2026-S2", 2),
    ("2026-y", .yearly, "2026", "2026", 1),
    ("2026-q3", .weekly, "2026-W25", "2026-W37", 13),
  ])
  func aRoundHoldsThePeriodsThatLieMostlyInItsWindow(
    id: String, frequency: Frequency, first: String, last: String, count: Int
  ) throws {
    let round = try #require(Fixture.definitions([], rounds: Self.rules).reportingRound(id))
    let periods = round.periods(frequency)
    #expect(periods.first?.code == first)
    #expect(periods.last?.code == last)
    #expect(periods.count == count)
  }

  @Test(arguments: [
    ("2026-q1", Frequency.yearly), ("2026-q3", .yearly), ("2026-s1", .yearly),
    ("2026-q1", .halfYearly), ("2026-q3", .halfYearly),
  ])
  func aShortWindowHoldsNoLongPeriod(id: String, frequency: Frequency) throws {
    let round = try #require(Fixture.definitions([], rounds: Self.rules).reportingRound(id))
    #expect(round.periods(frequency).isEmpty)
  }

  @Test func everyMonthBelongsToOneQuarterlyWindowAtMost() throws {
    let definitions = Fixture.definitions([], rounds: Self.rules)
    let rounds = try ["2026-q1", "2026-q3"].map { try #require(definitions.reportingRound($0)) }
    let held = rounds.flatMap { $0.periods(.monthly) }
    #expect(Set(held).count == held.count)
  }

  @Test(arguments: [
    ("2026-q1", "2025-y", "2026-s1"), ("2026-s1", "2026-q1", "2026-q3"),
    ("2026-q3", "2026-s1", "2026-y"), ("2026-y", "2026-q3", "2027-q1"),
  ])
  func roundsFollowEachOtherByTheEndsOfTheirWindows(id: String, before: String, after: String)
    throws
  {
    let definitions = Fixture.definitions([], rounds: Self.rules)
    let round = try #require(definitions.reportingRound(id))
    #expect(definitions.round(before: round)?.id == before)
    #expect(definitions.round(after: round)?.id == after)
  }

  @Test(arguments: ["q3", "2026", "2026-", "26-q3", "2026-q2", "x2026-q3", ""])
  func whatNamesNoRoundIsNone(id: String) {
    #expect(Fixture.definitions([], rounds: Self.rules).reportingRound(id) == nil)
  }

  @Test func whatIsCumulativeTakesTheLastPeriod() throws {
    let entry = try entry(
      "2026-q3", .monthly, .last,
      [value("2026-M06", "10"), value("2026-M07", "20"), value("2026-M08", "35")])
    #expect(entry.figure.value == 35)
    #expect(entry.figure.last?.code == "2026-M08")
  }

  @Test func theQuarterIsNotCumulativeAndSumsItsOwnMonths() throws {
    let months = (1...9).map { value("2026-M0\($0)", "1\($0)") }
    #expect(try entry("2026-q3", .monthly, .sum, months).figure.value == 51)
    let sixMonths = try entry("2026-s1", .monthly, .sum, months + [value("2025-M12", "100")])
    #expect(sixMonths.figure.value == 165, "from December on")
  }

  @Test func ratiosAddTheirCountsAndNeverAverageThePercentages() throws {
    let entry = try entry(
      "2026-q3", .monthly, .average,
      [value("2026-M06", "1/2"), value("2026-M07", "9/10"), value("2026-M08", "90/100")],
      ratio: true)
    #expect(entry.figure.numerator == 100)
    #expect(entry.figure.denominator == 112)
    let figure = try #require(entry.figure.value)
    #expect(abs(figure - 100.0 * 100 / 112) < 1e-9)
  }

  @Test func countsOfThePartsStandBehindAComputedFigure() throws {
    let entry = try entry(
      "2026-q3", .quarterly, .last,
      [
        Fixture.value("1.01", "x", "2026-Q3", "1/2"),
        Fixture.value("1.01", "z", "2026-Q3", "9/10"),
      ], ratio: true)
    #expect(entry.figure.numerator == 10)
    #expect(entry.figure.denominator == 12)
    #expect(entry.figure.observation == nil)
  }

  @Test func aMissingMonthLeavesTheSumOpenAndTellsHowFarItIs() throws {
    let entry = try entry(
      "2026-q3", .monthly, .sum, [value("2026-M06", "10"), value("2026-M08", "30")])
    #expect(entry.figure.value == nil)
    #expect(entry.figure.gap == .incomplete(present: 2, expected: 3, soFar: 40))
  }

  @Test func whyThereIsNoFigureIsToldApart() throws {
    #expect(try entry("2026-q3", .yearly, .last, []).figure.gap == .notMeasured)
    #expect(try entry("2026-q3", .monthly, .last, []).figure.gap == .notReported)
    let withheld = [value("2026-M08", "-", .withheld)]
    #expect(try entry("2026-q3", .monthly, .last, withheld).figure.gap == .flagged(.withheld))
    #expect(try entry("2026-q3", .monthly, .sum, withheld).figure.gap == .flagged(.withheld))
    let forecast = [value("2026-M08", "5", .forecast)]
    #expect(try entry("2026-q3", .monthly, .last, forecast).figure.gap == .notReported)
    let later = try entry("2026-q3", .monthly, .last, [value("2026-M08", "5")]) {
      $0.validFrom = Fixture.day("2027-01-01")
    }
    #expect(later.figure.gap == .notInForce)
  }

  @Test func zeroIsAFigure() throws {
    let entry = try entry("2026-q3", .monthly, .last, [value("2026-M08", "0")])
    #expect(entry.figure.value == 0)
    #expect(entry.figure.gap == nil)
  }

  @Test func aFigureComparesWithTheRoundBeforeAndTheSameOfLastYear() throws {
    let entry = try entry(
      "2026-q3", .monthly, .last,
      [value("2025-M08", "80"), value("2026-M05", "87"), value("2026-M08", "85")])
    #expect(entry.before.round?.id == "2026-s1")
    #expect(entry.before.change == -2)
    #expect(entry.before.isImprovement == false)
    #expect(entry.yearEarlier.round?.id == "2025-q3")
    #expect(entry.yearEarlier.change == 5)
    #expect(entry.yearEarlier.isImprovement == true)
  }

  @Test func lessIsBetterWhereTheIndicatorSaysSo() throws {
    let entry = try entry(
      "2026-q3", .monthly, .last, [value("2025-M08", "80"), value("2026-M08", "75")]
    ) { $0.direction = .lower }
    #expect(entry.yearEarlier.isImprovement == true)
  }

  @Test func aChangeThatTablesWouldNotShowIsNoChange() throws {
    let entry = try entry(
      "2026-q3", .monthly, .last, [value("2025-M08", "80"), value("2026-M08", "80.04")])
    #expect(entry.yearEarlier.isImprovement == nil)
  }

  @Test func sumsOverAnotherSpanAreNotCompared() throws {
    let months = (1...9).map { value("2026-M0\($0)", "10") } + [value("2025-M12", "10")]
    let lastYear = (6...8).map { value("2025-M0\($0)", "8") }
    let entry = try entry("2026-q3", .monthly, .sum, months + lastYear)
    #expect(entry.before.obstacle == .differentSpan)
    #expect(entry.before.change == nil)
    #expect(entry.before.figure?.value == 60, "the figure itself is still shown")
    #expect(entry.yearEarlier.change == 6)
  }

  @Test func whatStartsAnewEachYearIsComparedWithinTheYearAndWithItsSisters() throws {
    let values = [
      value("2025-M03", "5"), value("2025-M02", "4"), value("2025-M11", "75"),
      value("2026-M02", "6"), value("2026-M05", "22"),
    ]
    let first = try entry("2026-q1", .monthly, .last, values) { $0.isSeasonal = true }
    #expect(first.before.round?.id == "2025-y")
    #expect(first.before.obstacle == .anotherYear)
    #expect(first.yearEarlier.change == 2)
    let second = try entry("2026-s1", .monthly, .last, values) { $0.isSeasonal = true }
    #expect(second.before.change == 16)
  }

  @Test func nothingIsComparedAcrossABreak() throws {
    let entry = try entry(
      "2026-q3", .monthly, .last,
      [
        value("2025-M08", "80"), value("2026-M02", "60", .breakInSeries), value("2026-M05", "61"),
        value("2026-M08", "62"),
      ])
    #expect(entry.yearEarlier.obstacle == .breakBetween)
    #expect(entry.before.change == 1, "both lie behind it")
  }

  @Test func whatCannotBeComparedSaysWhy() throws {
    let only = try entry("2026-q3", .monthly, .last, [value("2026-M08", "85")])
    #expect(only.before.obstacle == .missing(.notReported))
    #expect(try entry("2026-q3", .yearly, .last, []).before.obstacle == .nothingHere)
  }

  @Test func aRoundWithoutAFigureStillKnowsTheLatest() throws {
    let entry = try entry(
      "2026-q3", .yearly, .last, [value("2024", "70"), value("2025", "75"), value("2026", "90")])
    #expect(entry.latest?.period.code == "2025")
  }

  @Test func indicatorsStandInTheOrderOfTheRoundElseOfTheContents() throws {
    let indicators = [
      Fixture.indicator("2.01", contents: [1, 2]), Fixture.indicator("1.02", contents: [2]),
      Fixture.indicator("1.03", contents: [1]),
    ]
    var definitions = Fixture.definitions(indicators, rounds: Self.rules)
    let round = try #require(definitions.reportingRound("2026-q3"))
    #expect(definitions.indicators(of: round).map(\.code) == ["2.01", "1.03", "1.02"])
    definitions.rounds = [
      Self.rule(
        "q3", (0, 6, 15), (9, 14), due: (9, 20), indicators: ["1.02", "9.99", "2.01"])
    ]
    let own = try #require(definitions.reportingRound("2026-q3"))
    #expect(definitions.indicators(of: own).map(\.code) == ["1.02", "2.01"])
  }
}
