extension Bench {
  /// Beyond the texts, of which every one is held once.
  private static let bytesAnObservation = 64

  mutating func measureMemory() throws {
    let count = try observations()
    table.title("memory at rest, \(count) observations", against: "sample")
    let (few, many) = try (warmCache(.sample), warmCache(.large))
    try addMemory("cold", count, memory(.sample, nil), memory(.large, nil))
    try addMemory("warm", count, memory(.sample, few), memory(.large, many))
    addRest(of: try TimedProgram(dashboard(.large), on: .small, cache: many))
  }

  private mutating func addMemory(_ start: String, _ count: Int, _ sample: Int, _ large: Int) {
    table.add(.count("after a \(start) start", sample, large, atMost: nil, unit: " MB"))
    let bytes = (large - sample) * 1_048_576 / max(1, count)
    let limit = Bench.bytesAnObservation
    table.add(.count("  an observation", nil, bytes, atMost: limit, unit: " B"))
  }

  /// MB in use when nothing happens any more; `cache` is nil for a cold start.
  func memory(_ scale: Scale, _ cache: ScratchFolder?) throws -> Int {
    let program = try TimedProgram(dashboard(scale), on: .small, cache: cache)
    _ = program.idle(seconds: 2)
    return ProcessFigures(program.processID).memory / 1024
  }

  /// As many as stand: the rows of their table without its head.
  private func observations() throws -> Int {
    let lines = try Shell.output(["wc", "-l", try table(of: .large)])
    return (lines.split(separator: " ").first.flatMap { Int($0) } ?? 1) - 1
  }

  /// All observations as CSV, made once.
  func table(of scale: Scale) throws -> String {
    let file = places.data + "/\(scale).csv"
    if !Places.exists(file) {
      _ = try Shell.output(
        [
          cchc, "export", "observations", "--workspace", places.workspace(scale), "-o", file,
        ])
    }
    return file
  }
}
