extension Bench {
  private static let readings = 5

  /// Time of the processor, so that whoever reads with several cores gains nothing here.
  mutating func measureReading() throws {
    let megabytes = Double(try sizeOfJournals(.large)) / 1e6
    table.title("\(Int(megabytes)) MB of JSON lines, MB/s a core", against: "yardstick")
    let store = megabytes / (try timeOfReading(.large) / 1e3)
    table.add(.speed("the store opens them, without a cache", nil, store, atLeast: 200))
    if let count = Places.program("wc") {
      table.add(.speed("  beside wc -l", try speed(of: [count, "-l"], megabytes), store))
    }
    table.add(.speed("  beside memchr in C", try speed(of: [places.scan], megabytes), store))
    // What the whole command takes, beyond what any command does; in a folder that nothing can be kept
    // in, so that each run is a cold one.
    let idle = try FinishedCommand.median(of: Bench.readings, [cchc, "--version"])
    let status = try FinishedCommand.median(
      of: Bench.readings,
      [
        "/usr/bin/env", "XDG_CACHE_HOME=/dev/null", cchc, "status", "--workspace",
        places.workspace(.large),
      ])
    let whole = megabytes / ((status.processorTime - idle.processorTime) / 1e3)
    table.add(.speed("cchc status, with all it works out", nil, whole))
  }

  private func speed(of command: [String], _ megabytes: Double) throws -> Double {
    let run = try FinishedCommand.median(
      of: Bench.readings, command + places.journals(.large))
    return megabytes / (max(0.01, run.processorTime) / 1e3)
  }

  /// Milliseconds of the processor in which the store reads all journals.
  func timeOfReading(_ scale: Scale, runs: Int = readings) throws -> Double {
    try (0..<runs).map { _ in
      let words = [places.micro, "open", places.workspace(scale)]
      let times = try Shell.output(words).split { " \n".contains($0) }.compactMap { Double($0) }
      guard times.count == 2 else { throw BenchError.command(words.joined(separator: " ")) }
      return times[1] / 1e6
    }.median ?? 0
  }

  /// In bytes.
  func sizeOfJournals(_ scale: Scale) throws -> Int {
    let total = try Shell.output(["du", "-cb"] + places.journals(scale)).split(separator: "\n").last
    return total?.split { " \t".contains($0) }.first.flatMap { Int($0) } ?? 0
  }
}
