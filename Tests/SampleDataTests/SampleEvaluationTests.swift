import ReformModel
import SampleWorkspace
import Testing

/// What leaders see on 23 November 2026.
@Suite struct SampleEvaluationTests {
  let workspace: Workspace
  let evaluation: ProgrammeEvaluation

  init() throws {
    workspace = try sampleWorkspace()
    evaluation = workspace.evaluation(asOf: SampleSource.shippedDay)
  }

  @Test(
    arguments: zip(
      ["6.01", "5.04", "5.05", "2.05", "4.02", "1.07", "2.07", "3.01"],
      [
        ProgressClass.achieved, .onTrack, .accelerate, .limited, .deterioration, .tooEarly,
        .noData, .notAssessed,
      ]))
  func everyClassIsSeen(_ code: String, _ expected: ProgressClass) throws {
    #expect(evaluation.indicators[code]?.assessment.progressClass == expected)
  }

  @Test func theMilestoneOf2025WasMissedByManyAndReachedByMany() {
    let past = workspace.evaluation(asOf: SampleSource.shippedDay, milestone: 2025)
    #expect(past.total.counts[.missed, default: 0] >= 10)
    #expect(past.total.counts[.achieved, default: 0] >= 10)
  }

  @Test func oneAreaIsNotScoredForWantOfDataAndTheOthersDiffer() throws {
    #expect(evaluation.areas.filter { $0.score == nil }.map(\.id) == [3])
    let scores = evaluation.areas.compactMap(\.score)
    let (least, most) = (try #require(scores.min()), try #require(scores.max()))
    #expect(most - least > 15)
  }

  @Test func aStatusSetByHandCoversTheComputedOne() {
    let indicator = evaluation.indicators["1.04"]
    #expect(indicator?.assessment.progressClass == .deterioration)
    #expect(indicator?.shownClass == .limited)
  }

  @Test func partsStandInWhereTheProvinceEnteredNothing() {
    #expect(evaluation.indicators["5.04"]?.assessment.period?.code == "2026-M10")
    #expect(evaluation.indicators["5.04"]?.computedFrom?.aggregable == 16)
  }

  @Test func theMergerBreaksASeriesUnlessThePartsAddUp() {
    func breaks(_ code: String) -> [String] {
      evaluation.indicators[code]?.series.filter { $0.flag == .breakInSeries }
        .map(\.period.code) ?? []
    }
    #expect(breaks("6.01") == [])
    #expect(breaks("2.02") == ["2025-M07"])
  }

  @Test func theTargetSetByPeopleIsTheOneAssessed() {
    #expect(evaluation.indicators["4.07"]?.assessment.target == 55)
  }

  @Test func assignmentsStandInEveryWay() {
    let statuses = workspace.definitions.assignments.map {
      $0.status(progress: workspace.ledger.progress(of: $0.code), on: SampleSource.shippedDay)
    }
    let wanted: Set<AssignmentStatus> = [
      .overdue, .dueSoon, .withinTime, .doneOnTime, .doneLate,
    ]
    #expect(wanted.isSubset(of: Set(statuses)))
    #expect(statuses.filter { $0 == .overdue }.count == 2)
  }
}
