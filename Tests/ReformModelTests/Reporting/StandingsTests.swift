import ReformModel
import Testing

/// Agencies ranked against each other in a week or a month.
@Suite struct StandingsTests {
  private let definitions = Fixture.definitions(
    [Fixture.indicator("5.08")],
    agencies: ["a", "b", "c", "d"].map { Fixture.agency($0) }
      + [Fixture.agency("s", .department)])

  private func value(
    _ agency: String, _ period: String, _ text: String, _ flag: ObservationFlag = .normal
  ) -> Change {
    Fixture.value("5.08", agency, period, text, flag: flag)
  }

  private func standings(_ changes: [Change], _ level: Agency.Level = .commune) throws
    -> Standings
  {
    Fixture.workspace(definitions, changes).standings(
      of: try #require(definitions.indicator("5.08")), level, in: Fixture.period("2026-W47"))
  }

  @Test func theBestStandsFirstAndEqualFiguresShareARank() throws {
    let rows = try standings([
      value("a", "2026-W47", "90"), value("b", "2026-W47", "95"), value("c", "2026-W47", "90"),
      value("d", "2026-W47", "80"),
    ]).rows
    #expect(rows.map(\.value.agency) == ["b", "a", "c", "d"])
    #expect(rows.map(\.value.rank) == [1, 2, 2, 4])
  }

  @Test func changesAreInPointsAndInPlaces() throws {
    let rows = try standings([
      value("a", "2026-W46", "90"), value("b", "2026-W46", "80"),
      value("a", "2026-W47", "91"), value("b", "2026-W47", "95"), value("c", "2026-W47", "70"),
    ]).rows
    #expect(rows.map(\.value.agency) == ["b", "a", "c"])
    #expect(rows.map(\.change) == [15, 1, nil])
    #expect(rows.map(\.places) == [1, -1, nil])
  }

  @Test func aBreakHasNoChange() throws {
    let rows = try standings([
      value("a", "2026-W46", "90"), value("a", "2026-W47", "91", .breakInSeries),
    ]).rows
    #expect(rows.first?.change == nil)
    #expect(rows.first?.before?.value == 90)
  }

  @Test func whoHasNoFigureIsListedWithTheReason() throws {
    let standings = try standings([
      value("a", "2026-W47", "90"), value("b", "2026-W47", "-", .withheld),
      value("c", "2026-W46", "88"), value("d", "2026-W47", "99", .forecast),
    ])
    #expect(standings.rows.map(\.value.agency) == ["a"])
    #expect(standings.missing.map(\.agency) == ["b", "c", "d"])
    #expect(standings.missing.map(\.flag) == [.withheld, nil, .forecast])
  }

  @Test func levelsAreRankedApart() throws {
    let changes = [value("a", "2026-W47", "90"), value("s", "2026-W47", "99")]
    #expect(try standings(changes).rows.map(\.value.rank) == [1])
    #expect(try standings(changes, .department).rows.map(\.value.agency) == ["s"])
  }

  @Test func theLatestPeriodIsTheLastThatEndedAndHasAFigureBelowTheProvince() {
    let workspace = Fixture.workspace(
      definitions,
      [
        value("a", "2026-W46", "90"), value("bn", "2026-W47", "90"),
        value("b", "2026-W47", "-", .withheld), value("c", "2026-W48", "90"),
      ])
    let day = Fixture.day("2026-11-24")
    #expect(workspace.latestPeriod(of: "5.08", asOf: day)?.code == "2026-W46")
    #expect(workspace.reports("5.08", in: Fixture.period("2026-W48")))
    #expect(!workspace.reports("5.08", in: Fixture.period("2026-W47")))
  }
}
