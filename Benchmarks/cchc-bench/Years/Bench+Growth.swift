extension Bench {
  private static let growthRuns = 3

  /// The same figures at every scale that was made.
  mutating func measureGrowth() throws {
    let scales = Scale.allCases.filter(places.has)
    if scales.count < 3 { notes.append("growth: not every scale was made; make bench-data") }
    let sizes = try scales.map(sizeOfJournals)
    let heads = scales.map(\.rawValue) + Array(repeating: "", count: 3 - scales.count)
    table.title(["growth"] + heads + ["should be", ""])
    table.add(["journals"] + sizes.map { "\(($0 + 500_000) / 1_000_000) MB" })
    let caches = try scales.map(warmCache)
    add("warm start", .flat, "ms", try medianOfWarmStarts(scales, runs: Bench.growthRuns), sizes)
    add(
      "key, on the slowest of four screens", .flat, "ms", try zip(scales, caches).map(medianOfKeys),
      sizes)
    add("save", .flat, "ms", try scales.map(medianOfSaves), sizes)
    let cold = try scales.map { try medianOfColdStarts($0, runs: 1) }
    add("cold start", .linear, "ms", cold, sizes)
    add("memory, cold", .linear, "MB", try scales.map { Double(try memory($0, nil)) }, sizes)
    let warm = try zip(scales, caches).map { Double(try memory($0, $1)) }
    add("memory, warm", .linear, "MB", warm, sizes)
  }

  private mutating func add(
    _ figure: String, _ law: Growth.Law, _ unit: String, _ values: [Double], _ sizes: [Int]
  ) {
    let growth = Growth(figure: figure, law: law, unit: unit, values: values)
    table.add(growth.columns(sizes), isMet: growth.isKept(sizes))
  }

  /// Of some screens the slowest: one of few panels, two of short lists, and the history, which is as
  /// long as all journals.
  private func medianOfKeys(_ scale: Scale, _ cache: ScratchFolder) throws -> Double {
    let names = ["overview, panel to panel", "area, row to row", "indicator, series", "history"]
    let scenarios = Scenario.all.filter { names.contains($0.name) }
    return try scenarios.compactMap { try walk($0, scale, cache, rounds: 1).times.median }.max()
      ?? 0
  }

  private func medianOfSaves(_ scale: Scale) throws -> Double {
    try mediansOfSaves(WorkspaceCopy(of: places.workspace(scale), in: places.data)).save
  }
}
