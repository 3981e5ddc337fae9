/// The ratings of all indicators of a programme, from which every group is rolled up.
struct RatingTable {
  let definitions: Definitions
  /// In the order of the indicators, as are those of each moment of `history`.
  let ratings: [Rating]
  let history: [[Rating]]
  /// In the order of the assignments.
  let progress: [AssignmentProgress]
  let asOf: Day

  /// The roll-up of an area or content.
  func group(
    _ id: Int, of isMember: (Indicator) -> Bool, assignments isTask: (Assignment) -> Bool
  ) -> GroupEvaluation {
    let members = definitions.indicators.indices.filter { isMember(definitions.indicators[$0]) }
    return group(id, members, weight: { _ in 1 }, assignments: isTask)
  }

  /// The roll-up of the programme: the weight of an indicator counts times that of its area.
  func total() -> GroupEvaluation {
    let areas = Dictionary(
      definitions.programme.areas.map { ($0.id, $0.weight) }, uniquingKeysWith: { a, _ in a })
    let indicators = definitions.indicators
    return group(
      0, Array(indicators.indices), weight: { areas[indicators[$0].area] ?? 1 },
      assignments: { _ in true })
  }

  private func group(
    _ id: Int, _ members: [Int], weight: (Int) -> Double, assignments isTask: (Assignment) -> Bool
  ) -> GroupEvaluation {
    let demanded = definitions.programme.thresholds.coverage
    let rolled = rollUp(ratings, members, weight)
    let tasks = definitions.assignments.indices.filter { isTask(definitions.assignments[$0]) }
    return GroupEvaluation(
      id: id, score: rolled.score(demanding: demanded), partialScore: rolled.partialScore,
      coverage: rolled.coverage, expectedScore: rolled.expectedScore,
      isAchieved: rolled.isAchieved, counts: rolled.counts,
      indicators: members.map { definitions.indicators[$0].code },
      assignments: AssignmentTally(
        tasks.map { (definitions.assignments[$0], progress[$0]) }, on: asOf),
      scoreHistory: history.map { rollUp($0, members, weight).score(demanding: demanded) })
  }

  private func rollUp(_ ratings: [Rating], _ members: [Int], _ weight: (Int) -> Double) -> RollUp {
    RollUp(
      members.map { i in
        var rating = ratings[i]
        rating.weight *= weight(i)
        return rating
      })
  }
}
