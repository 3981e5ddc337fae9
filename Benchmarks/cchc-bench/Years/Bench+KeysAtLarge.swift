extension Bench {
  /// How long a key may stay without an answer, in milliseconds.
  private static let patience = 3_000

  /// From a key to the last byte of its answer, with all that ncurses and the terminal take of it.
  mutating func measureKeysAtLarge() throws {
    table.title("keys at ten years, 80×24", against: "sample")
    let (few, many) = try (warmCache(.sample), warmCache(.large))
    var (times, slowest): ([Double], (time: Double, name: String)) = ([], (0, ""))
    var bytes: ([Int], [Int]) = ([], [])
    for scenario in Scenario.all {
      let sample = try walk(scenario, .sample, few, rounds: 1)
      let large = try walk(scenario, .large, many, rounds: Bench.rounds)
      table.add(.ratio(scenario.name, sample.times.median ?? 0, large.times.median ?? 0))
      times += large.allTimes
      bytes.0 += sample.byteCounts
      bytes.1 += large.byteCounts
      if let most = large.allTimes.max(), most > slowest.time { slowest = (most, scenario.name) }
    }
    table.add(.time("any key, 99 of 100 within", nil, times.most(but: 0.01) ?? 0, atMost: 8))
    table.add(.time("the slowest: \(slowest.name)", nil, slowest.time, atMost: 100))
    let limit = (bytes.0.median ?? 0) * 6 / 5
    table.add(.count("bytes a key", bytes.0.median, bytes.1.median ?? 0, atMost: limit))
    try measureFilters(many)
  }

  private mutating func measureFilters(_ cache: ScratchFolder) throws {
    let gaps = try walk(
      .gapFilter, .large, cache, rounds: 2, ["--as-of", Scenario.dayWithGaps])
    let name = Scenario.gapFilter.name
    table.add(.time(name, nil, gaps.times.most(but: 0.01) ?? 0, atMost: 16))
    let history = try walk(.historyFilter, .large, cache, rounds: 2)
    let most = history.times.most(but: 0.01) ?? 0
    table.add(.ratio(Scenario.historyFilter.name, gaps.times.most(but: 0.01) ?? 0, most))
  }

  /// One scenario on a dashboard of its own.
  func walk(
    _ scenario: Scenario, _ scale: Scale, _ cache: ScratchFolder, rounds: Int,
    _ options: [String] = []
  ) throws -> Walk {
    let program = try TimedProgram(
      dashboard(scale) + options, on: .small, cache: cache, silence: 300)
    return Walk(program, scenario, rounds: rounds, patience: Bench.patience)
  }
}
