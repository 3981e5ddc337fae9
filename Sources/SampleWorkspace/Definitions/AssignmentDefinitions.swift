import ReformModel

extension SampleSource {
  /// The 26 assignments in the order of the catalogue.
  func assignments() throws -> [Assignment] {
    try catalogue.areas.flatMap { area in
      try area.tasks.map { work in
        Assignment(
          code: work.code, name: work.name.localized, area: area.id, contents: work.contents,
          lead: party(work.lead), coordinators: work.coordinators.map(party),
          deliverable: work.product.localized, deadline: try deadline(of: work),
          indicators: work.indicators, source: work.source)
      }
    }
  }

  private func deadline(of work: Catalogue.Work) throws -> Deadline {
    guard let day = Day(iso: work.deadline) else {
      throw SampleSourceError.unknown(what: "deadline", value: work.deadline, code: work.code)
    }
    guard let recurrence = work.recurrence else { return .day(day) }
    return .recurring(
      first: firstRounds[work.code] ?? day,
      every: try known("recurrence", recurrence, work.code))
  }
}

/// The catalogue dates a recurring assignment by its last round of the year, or of the plan; these
/// are the first rounds of 2026, from which whole steps lead to that date.
private let firstRounds: [String: Day] = [
  ("2.T3", 2026, 6, 20), ("4.T1", 2026, 3, 15), ("5.T1", 2026, 3, 20), ("5.T5", 2026, 1, 8),
  ("6.T1", 2026, 12, 31),
].reduce(into: [:]) { days, round in
  days[round.0] = Day(year: round.1, month: round.2, day: round.3)
}
