extension Bench {
  mutating func measureRest() throws {
    let files = try frames.files(of: Scenario.all[0], .small)
    let program = try TimedProgram(dashboard, on: .small)
    let drawn = try TimedProgram([floor, files[0]], on: .small)
    let before = ProcessFigures(program.processID)
    let answer = program.idle(seconds: Bench.idleSeconds)
    let after = ProcessFigures(program.processID)
    let seconds = Bench.idleSeconds
    table.add(.count("bytes in \(seconds) s of rest", nil, answer.byteCount, atMost: 0))
    table.add(
      .count("wake-ups in \(seconds) s", nil, after.wakeUps - before.wakeUps, atMost: 0))
    table.add(.count("clock ticks in \(seconds) s", nil, after.ticks - before.ticks, atMost: 0))
    for scenario in Scenario.all {
      for key in scenario.path + scenario.forward { _ = program.press(key.bytes) }
      // Out of a form, and up to the overview.
      for key in ["\u{1B}", "o"] { _ = program.press(key, silence: 60) }
    }
    let peak = ProcessFigures(program.processID).peakMemory
    let floorPeak = ProcessFigures(drawn.processID).peakMemory
    table.add(
      .count("peak memory", floorPeak / 1024, peak / 1024, atMost: 40, unit: " MB"))
  }

  /// The same on every machine, however busy: what a change to the code costs or saves.
  mutating func measureInstructions() throws {
    guard let found = try? Shell.output(["which", "valgrind"]), !found.isEmpty else {
      return notes.append("valgrind is not installed: no instructions are counted")
    }
    // Valgrind reads no debug information of this kind and needs none to count.
    let stripped = frames.folder + "/cchc"
    _ = try Shell.output(["strip", "-o", stripped, cchc])
    let log = frames.folder + "/instructions"
    let counter = [
      found.trimmed, "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-file=\(log)",
      stripped,
    ]
    try measureDashboard(counter, log)
    let commands = [["--version"]] + ["status", "render"].map { [$0, "--workspace", workspace] }
    for command in commands {
      _ = try Shell.output(counter + command)
      addInstructions("instructions of cchc \(command[0])", log)
    }
  }

  /// From the start to the end, to which it is hung up when its first screen stands.
  private mutating func measureDashboard(_ counter: [String], _ log: String) throws {
    for command in [["--workspace", workspace], ["--demo"]] {
      // Counting is fifty times slower, and so are the pauses between two writes.
      _ = try TimedProgram(counter + command, on: .small, silence: 3_000)
      addInstructions("instructions of a start\(command.count == 1 ? " with --demo" : "")", log)
    }
  }

  private mutating func addInstructions(_ figure: String, _ log: String) {
    let line = FileText.read(log).split(separator: "\n").first { $0.contains("Collected :") }
    let count = line?.split(separator: " ").last.flatMap { Int($0) } ?? 0
    table.add(.count(figure, nil, count / 1_000_000, atMost: nil, unit: " M"))
  }
}

extension String {
  /// Without the line feed that ends what a command prints.
  fileprivate var trimmed: String { String(prefix { $0 != "\n" }) }
}
