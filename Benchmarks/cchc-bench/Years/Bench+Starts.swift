extension Bench {
  private static let warmRuns = 7
  private static let coldRuns = 3

  mutating func measureStarts() throws {
    table.title("start at ten years, 80×24", against: "yardstick")
    let warm = try medianOfWarmStarts([.sample, .large], runs: Bench.warmRuns)
    table.add(.ratio("warm, beside warm on the sample", warm[0], warm[1], atMost: 1.5))
    let cold = try medianOfColdStarts(.large, runs: Bench.coldRuns)
    if let json = try timeOfParsing("json") {
      table.add(.ratio("cold, beside Python's json", json, cold, atMost: 1))
    }
    if let orjson = try timeOfParsing("orjson") {
      table.add(.ratio("cold, beside orjson", orjson, cold, atMost: 2))
    }
    table.add(.ratio("cold, beside warm", warm[1], cold))
  }

  /// Starts with a cache that an earlier session left, each scale in turn.
  func medianOfWarmStarts(_ scales: [Scale], runs: Int) throws -> [Double] {
    let caches = try scales.map(warmCache)
    var times: [[Double]] = scales.map { _ in [] }
    for _ in 0..<runs {
      for (index, scale) in scales.enumerated() {
        let program = try TimedProgram(
          dashboard(scale), on: .small, cache: caches[index])
        times[index].append(program.start.lastByte ?? 0)
      }
    }
    return times.map { $0.median ?? 0 }
  }

  /// Starts without any cache; the kernel knows the files.
  func medianOfColdStarts(_ scale: Scale, runs: Int) throws -> Double {
    try (0..<runs).map { _ in
      let program = try TimedProgram(dashboard(scale), on: .small)
      return program.start.lastByte ?? 0
    }.median ?? 0
  }

  /// The cache that one session leaves which looked at its first screen and was hung up.
  func warmCache(_ scale: Scale) throws -> ScratchFolder {
    let cache = try ScratchFolder()
    let session = try TimedProgram(
      dashboard(scale), on: .small, cache: cache)
    _ = session.idle(seconds: 1)
    return cache
  }

  /// What a Python script takes that parses every line and keeps nothing; nil without its module.
  private mutating func timeOfParsing(_ module: String) throws -> Double? {
    guard let python = python(with: module) else {
      notes.append("\(module) is not installed: no start beside it; make bench-deps")
      return nil
    }
    let words = [python, places.rival("parse.py"), module] + places.journals(.large)
    return try FinishedCommand.median(of: Bench.coldRuns, words).time
  }

  /// A Python that has a module; that of `make bench-deps`, or any.
  func python(with module: String) -> String? {
    let own = places.environment + "/bin/python3"
    return [own, Places.program("python3")].compactMap { $0 }.first {
      (try? FinishedCommand([$0, "-c", "import \(module)"])) != nil
    }
  }
}
