extension Bench {
  var dashboard: [String] { dashboard(.sample) }

  func dashboard(_ scale: Scale) -> [String] {
    [cchc, "--workspace", places.workspace(scale)]
  }

  mutating func measureScreens() throws {
    for size in [ScreenSize.small, .large] {
      table.title("\(size)")
      try measureStart(size)
      for scenario in Scenario.all { try measureKeys(scenario, size) }
    }
  }

  private mutating func measureStart(_ size: ScreenSize) throws {
    let files = try frames.files(of: Scenario.all[0], size)
    let commands = [[places.floor, files[0]], dashboard, [cchc, "--demo"]]
    var answers: [[Answer]] = [[], [], []]
    for _ in 0..<Bench.startRuns {
      for (index, command) in commands.enumerated() {
        answers[index].append(try TimedProgram(command, on: size).start)
      }
    }
    let settled = answers.map { $0.compactMap(\.lastByte).median ?? 0 }
    let bytes = answers.map { $0.map(\.byteCount).median ?? 0 }
    table.add(.ratio("start to settled screen", settled[0], settled[1], atMost: 4))
    table.add(.ratio("the same with --demo", settled[0], settled[2], atMost: 4))
    table.add(.count("bytes of the start", bytes[0], bytes[1], atMost: size.isSmall ? 8000 : nil))
  }

  private mutating func measureKeys(_ scenario: Scenario, _ size: ScreenSize) throws {
    let files = try frames.files(of: scenario, size)
    let program = try TimedProgram([places.floor] + files, on: size)
    let wholeScreen = program.start.byteCount
    let drawn = Walk(program, scenario.drawn, rounds: Bench.rounds)
    let ours = Walk(try TimedProgram(dashboard, on: size), scenario, rounds: Bench.rounds)
    guard let floorTime = drawn.times.median, let time = ours.times.median else {
      return notes.append("\(scenario.name), \(size): no key was answered")
    }
    compare(drawn, ours, "\(scenario.name), \(size)")
    table.add(.excess(scenario.name, floorTime, time, below: 5))
    let most = ours.byteCounts.max() ?? 0
    // A key that opens another picture must send it, so 400 bytes are no measure for it: what the
    // floor sends for a whole screen is.
    let limit = scenario.opensAnotherPicture ? wholeScreen : size.isSmall ? 400 : nil
    table.add(
      .count(
        "  bytes a key (at most \(most))", drawn.byteCounts.median ?? 0,
        ours.byteCounts.median ?? 0, atMost: limit))
  }

  /// Figures of two programs can only be compared where both show the same and answer every key.
  private mutating func compare(_ drawn: Walk, _ ours: Walk, _ place: String) {
    let silent = ours.answers.count - ours.times.count
    if silent > 0 { notes.append("\(place): \(silent) keys without an answer") }
    if drawn.screens != ours.screens { notes.append("\(place): the floor draws another picture") }
  }
}
