extension Bench {
  /// From a key to the last byte of its answer, with all that ncurses and the terminal take of it.
  mutating func measureKeysAtLarge() throws {
    table.title("keys at ten years, 80×24", against: "sample")
    let (few, many) = try (warmCache(.sample), warmCache(.large))
    var walks: [(scenario: Scenario, few: Walk, many: Walk)] = []
    for scenario in Scenario.all {
      let sample = try walk(scenario, .sample, few, rounds: 1)
      let large = try walk(scenario, .large, many, rounds: 2)
      table.add(.ratio(scenario.name, sample.times.median ?? 0, large.times.median ?? 0))
      walks.append((scenario, sample, large))
      let silent = large.answers.count - large.times.count
      if silent > 0 { notes.append("\(scenario.name), large: \(silent) keys without an answer") }
    }
    let times = walks.flatMap(\.many.allTimes)
    table.add(.time("any key, 99 of 100 within", times.most(but: 0.01) ?? 0, atMost: 8))
    let opening = walks.flatMap(\.many.answersOnTheWay).compactMap(\.lastByte)
    table.add(.time("  half of those that open a screen", opening.median ?? 0))
    if let slowest = walks.max(by: { $0.many.slowest < $1.many.slowest }) {
      table.add(.time("  the slowest: \(slowest.scenario.name)", slowest.many.slowest))
    }
    let bytes = walks.flatMap(\.few.byteCounts).median ?? 0
    let limit = bytes * 6 / 5
    table.add(
      .count("bytes a key", bytes, walks.flatMap(\.many.byteCounts).median ?? 0, atMost: limit))
    try measureFilters(many)
  }

  private mutating func measureFilters(_ cache: ScratchFolder) throws {
    let gaps = try walk(.gapFilter, .large, cache, rounds: 2)
    table.add(.time(Scenario.gapFilter.name, gaps.times.most(but: 0.01) ?? 0, atMost: 16))
    let history = try walk(.historyFilter, .large, cache, rounds: 1)
    table.add(.time(Scenario.historyFilter.name, history.times.most(but: 0.01) ?? 0))
  }

  /// One scenario on a dashboard of its own.
  func walk(
    _ scenario: Scenario, _ scale: Scale, _ cache: ScratchFolder, rounds: Int
  ) throws -> Walk {
    let day = scale == .sample ? nil : scenario.day
    let program = try TimedProgram(
      dashboard(scale) + (day.map { ["--as-of", $0] } ?? []), on: .small, cache: cache)
    return Walk(program, scenario, rounds: rounds, patience: scenario.patience)
  }
}
