extension Bench {
  /// From a key to its answer, with all that ncurses and the terminal take of it.
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
    addTimes(of: walks.map { ($0.scenario.name, $0.many) })
    let bytes = walks.flatMap(\.few.byteCounts).median ?? 0
    let limit = bytes * 6 / 5
    table.add(
      .count("bytes a key", bytes, walks.flatMap(\.many.byteCounts).median ?? 0, atMost: limit))
    try measureFilters(many)
  }

  private mutating func addTimes(of walks: [(name: String, walk: Walk)]) {
    let waits = walks.flatMap(\.walk.waits)
    table.add(
      .time("any key to its first answer, 99 of 100", waits.most(but: 0.01) ?? 0, atMost: 8))
    for (name, walk) in walks {
      if let wait = walk.waits.max(), wait > 8 { table.add(.time("  at most in \(name)", wait)) }
    }
    let times = walks.flatMap(\.walk.allTimes)
    table.add(.time("any key to all that follows, 99 of 100", times.most(but: 0.01) ?? 0))
    if let slowest = walks.max(by: { $0.walk.slowest < $1.walk.slowest }) {
      table.add(.time("  the slowest: \(slowest.name)", slowest.walk.slowest))
    }
  }

  private mutating func measureFilters(_ cache: ScratchFolder) throws {
    let gaps = try walk(.gapFilter, .large, cache, rounds: 2)
    table.add(.time(Scenario.gapFilter.name, gaps.times.most(but: 0.01) ?? 0, atMost: 16))
    let history = try walk(.historyFilter, .large, cache, rounds: 1)
    let name = Scenario.historyFilter.name
    table.add(.time("\(name), to its first answer", history.waits.most(but: 0.01) ?? 0, atMost: 16))
    table.add(.time("  until all is searched", history.times.most(but: 0.01) ?? 0))
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
