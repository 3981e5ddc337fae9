import Foundation
import ReformModel
import SampleWorkspace
import Testing

@Suite struct SampleEventsTests {
  let workspace: Workspace
  var ledger: Ledger { workspace.ledger }

  init() throws {
    workspace = try sampleWorkspace()
  }

  private var observations: [(key: ObservationKey, value: Observation)] {
    ledger.keys.compactMap { key in
      guard case .observation(let key) = key else { return nil }
      return ledger.observation(key).map { (key, $0) }
    }
  }

  @Test func everyPublishedRowStandsWordForWord() throws {
    let file = sampleData.appendingPathComponent("source/published.csv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    #expect(rows.count == 35)
    for row in rows {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let value = try #require(ledger.observation(key(cells[0], cells[1], cells[2])))
      #expect(value.value?.plain ?? "" == cells[3])
      #expect(value.rankOf.map(String.init) ?? "" == cells[4])
      #expect(value.flag.rawValue == (cells[5].isEmpty ? "A" : cells[5]))
      #expect(value.note.isEmpty || row.contains(value.note))
      #expect(row.hasSuffix("," + value.source))
      #expect(!value.isIllustrative)
    }
  }

  @Test func answersToSurveysAddUpToTheirFigures() throws {
    var seen: Set<String> = []
    for case .survey(let key) in ledger.keys {
      guard case .survey(let result)? = ledger.standing(.survey(key))?.shown.record else {
        continue
      }
      let survey = try #require(workspace.definitions.survey(key.survey))
      let figure = try #require(
        ledger.observation(
          ObservationKey(indicator: survey.indicator, agency: key.agency, period: key.period)))
      #expect(figure.numerator == ExactDecimal(result.total.satisfied))
      #expect(figure.denominator == ExactDecimal(result.total.valid))
      #expect(result.answers.map(\.count) == survey.fields.map { _ in survey.questions.count })
      seen.insert(key.survey)
    }
    #expect(seen.count == workspace.definitions.surveys.count)
  }

  @Test func aPublishedNoteKeepsItsComma() throws {
    let value = try ledger.observation(key("6.01", "bac-ninh", "2025-M11"))
    #expect(value?.note == "over 87%, cumulative to 9/11/2025")
  }

  @Test func whatIsNotPublishedSaysThatItIsIllustrative() {
    let madeUp = ledger.events.filter { $0.id.writer != "published@cchc" }
    let unmarked = madeUp.flatMap(\.changes).filter { change in
      if case .observation(let value)? = change.record { !value.isIllustrative } else { false }
    }
    #expect(unmarked.map(\.key) == [])
    #expect(madeUp.count > 500)
  }

  @Test func everyIndicatorHasASeriesOfTheProvince() {
    let provinces: Set = ["bac-ninh", "bac-ninh-2024"]
    let told = Set(observations.filter { provinces.contains($0.key.agency) }.map(\.key.indicator))
    #expect(told == Set(workspace.definitions.indicators.map(\.code)))
  }

  @Test func aDozenIndicatorsComeFromAgenciesToo() {
    let agencies = Set(workspace.definitions.agencies.filter { $0.level != .province }.map(\.id))
    let parts = observations.filter { agencies.contains($0.key.agency) }
    #expect(Set(parts.map(\.key.indicator)).count >= 12)
    #expect(Set(parts.map(\.key.agency)).count == 16)
  }

  @Test func everyFlagOfDailyLifeIsSeen() {
    let flags = Set(observations.map(\.value.flag))
    let wanted: Set<ObservationFlag> = [
      .normal, .provisional, .estimated, .breakInSeries, .forecast, .unknownReason, .withheld,
      .notApplicable, .notCollected, .definitionDiffers, .lowReliability,
    ]
    #expect(wanted.isSubset(of: flags))
  }

  @Test func noPublishedOrOrdinaryValueIsOlderThanItsPeriod() {
    for event in ledger.events {
      for case (.observation(let key), .observation(let value)?) in event.changes.map({
        ($0.key, $0.record)
      }) where value.flag != .forecast && key.period.code != "2026-Q4" {
        #expect(event.at.day > key.period.lastDay)
      }
    }
  }

  @Test func everythingKeepsWithinTheBoundsOfItsIndicator() throws {
    for (key, observation) in observations {
      let indicator = try #require(workspace.definitions.indicator(key.indicator))
      if let value = observation.value {
        #expect(indicator.minimum.map { $0 <= value } ?? true)
        #expect(indicator.maximum.map { value <= $0 } ?? true)
      }
      #expect(observation.flag.carriesValue == (observation.value != nil))
    }
  }

  @Test func onlyRankedIndicesNameTheSizeOfTheField() {
    let ranked = Set(observations.filter { $0.value.rankOf != nil }.map(\.key.indicator))
    #expect(ranked == ["2.04", "5.01", "5.02", "5.03", "5.06", "5.07", "5.08", "6.08"])
  }

  @Test func aFaultyScoreWasPutRight() throws {
    let history = try ledger.history(.observation(key("5.08", "so-nn-mt", "2025-M11")))
    let values = history.compactMap { version in
      if case .observation(let value)? = version.record { value.value?.plain } else { nil }
    }
    #expect(values == ["91.60", "69.23"])
    #expect(history.first?.reason != nil)
  }

  @Test func aSlipWasCleared() throws {
    let key = try key("4.03", "bac-ninh", "2026-Q4")
    #expect(ledger.observation(key) == nil)
    #expect(ledger.history(.observation(key)).count == 2)
  }

  @Test func twoValuesWereContestedForAWeekAndNoneIsInTheEnd() throws {
    let contested = try sampleWorkspace(knownOn: #require(Day(iso: "2026-11-16"))).ledger.conflicts
    #expect(
      Set(contested) == [
        .observation(try key("6.04", "bac-ninh", "2026-M10")),
        .observation(try key("5.04", "x09187", "2026-M10")),
      ])
    #expect(ledger.conflicts.isEmpty)
  }

  @Test func theSameSeedGivesTheSameEventsAndAnotherOthers() throws {
    let source = try sampleSource()
    let first = try source.sampleEvents(seed: 7, asOf: SampleSource.shippedDay)
    #expect(try source.sampleEvents(seed: 7, asOf: SampleSource.shippedDay) == first)
    #expect(try source.sampleEvents(seed: 8, asOf: SampleSource.shippedDay) != first)
  }
}
