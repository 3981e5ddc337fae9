extension Bench {
  mutating func measureRest() throws {
    table.title("at rest")
    let files = try frames.files(of: Scenario.all[0], .small)
    let program = try TimedProgram(dashboard, on: .small)
    let drawn = try TimedProgram([places.floor, files[0]], on: .small)
    addRest(of: program)
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

  /// What a program does while nothing happens.
  mutating func addRest(of program: TimedProgram) {
    // A session that read everything may keep it when its first screen stands.
    _ = program.idle(seconds: 2)
    let before = ProcessFigures(program.processID)
    let answer = program.idle(seconds: Bench.idleSeconds)
    let after = ProcessFigures(program.processID)
    let seconds = Bench.idleSeconds
    table.add(.count("bytes in \(seconds) s of rest", nil, answer.byteCount, atMost: 0))
    table.add(
      .count("wake-ups in \(seconds) s", nil, after.wakeUps - before.wakeUps, atMost: 0))
    table.add(.count("clock ticks in \(seconds) s", nil, after.ticks - before.ticks, atMost: 0))
  }
}
