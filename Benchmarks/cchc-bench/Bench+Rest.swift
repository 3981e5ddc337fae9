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

  mutating func measureInstructions() throws {
    guard let found = try? Shell.output(["which", "valgrind"]), !found.isEmpty else {
      return notes.append("valgrind is not installed: no instructions are counted")
    }
    // Valgrind reads no debug information of this kind and needs none to count.
    let stripped = frames.folder + "/cchc"
    _ = try Shell.output(["strip", "-o", stripped, cchc])
    let commands = [["--version"]] + ["status", "render"].map { [$0, "--workspace", workspace] }
    for command in commands {
      let counter = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", stripped]
      let text = try Shell.output(counter + command)
      let line = text.split(separator: "\n").first { $0.contains("Collected :") }
      let count = line?.split(separator: " ").last.flatMap { Int($0) } ?? 0
      table.add(
        .count(
          "instructions of cchc \(command[0])", nil, count / 1_000_000, atMost: nil, unit: " M"))
    }
  }
}
