import Glibc

/// `cchc-bench CCHC FLOOR WORKSPACE`: measures the dashboard beside a program that only draws.
///
/// Times are medians. An aim that is missed is said, and is no failure of the measurement.
@main
struct Bench {
  private static let startRuns = 15
  private static let rounds = 4
  private static let idleSeconds = 10

  private let cchc: String
  private let floor: String
  private let workspace: String
  private let frames: Frames
  private var table = Table()
  private var notes: [String] = []

  static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      guard arguments.count == 3 else { throw BenchError.usage }
      var bench = try Bench(arguments[0], arguments[1], arguments[2])
      defer { bench.frames.remove() }
      try bench.run()
    } catch {
      print("cchc-bench: \(error)")
      exit(1)
    }
  }

  private init(_ cchc: String, _ floor: String, _ workspace: String) throws {
    (self.cchc, self.floor, self.workspace) = (cchc, floor, workspace)
    frames = try Frames(cchc, workspace)
  }

  private mutating func run() throws {
    for size in [ScreenSize.small, .large] {
      table.title("\(size)")
      try measureStart(size)
      for scenario in Scenario.all { try measureKeys(scenario, size) }
    }
    table.title("at rest, and the machine")
    try measureRest()
    try measureInstructions()
    print("\n\(table.aims - table.missed) of \(table.aims) aims met")
    for note in notes { print("note: \(note)") }
  }

  private var dashboard: [String] { [cchc, "--workspace", workspace] }

  private mutating func measureStart(_ size: ScreenSize) throws {
    let files = try frames.files(of: Scenario.all[0], size)
    let commands = [[floor, files[0]], dashboard, [cchc, "--demo"]]
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
    let (right, left) = ("\u{1B}OC", "\u{1B}OD")
    let drawn = Walk(
      try TimedProgram([floor] + files, on: size),
      Scenario(name: scenario.name, forward: scenario.forward, back: scenario.back),
      forward: scenario.forward.map { _ in right }, back: left, rounds: Bench.rounds)
    let ours = Walk(
      try TimedProgram(dashboard, on: size), scenario, forward: scenario.forward.map(\.bytes),
      back: scenario.back.bytes, rounds: Bench.rounds)
    guard let floorTime = drawn.times.median, let time = ours.times.median else {
      return notes.append("\(scenario.name), \(size): no key was answered")
    }
    let silent = ours.answers.count - ours.times.count
    if silent > 0 { notes.append("\(scenario.name), \(size): \(silent) keys without an answer") }
    if drawn.screens != ours.screens {
      notes.append("\(scenario.name), \(size): the floor draws another picture")
    }
    table.add(.excess(scenario.name, floorTime, time, below: 5))
    let most = ours.byteCounts.max() ?? 0
    table.add(
      .count(
        "  bytes a key (at most \(most))", drawn.byteCounts.median ?? 0,
        ours.byteCounts.median ?? 0, atMost: size.isSmall ? 400 : nil))
  }

  private mutating func measureRest() throws {
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

  private mutating func measureInstructions() throws {
    guard let found = try? Shell.output(["which", "valgrind"]), !found.isEmpty else {
      return notes.append("valgrind is not installed: no instructions are counted")
    }
    let commands = [
      ["--version"], ["status", "--workspace", workspace], ["render", "--workspace", workspace],
    ]
    for command in commands {
      let counter = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", cchc]
      let text = try Shell.output(counter + command)
      let line = text.split(separator: "\n").first { $0.contains("Collected :") }
      let count = line?.split(separator: " ").last.flatMap { Int($0) } ?? 0
      table.add(
        .count(
          "cchc \(command[0])", nil, count / 1_000_000, atMost: nil, unit: " M"))
    }
  }
}
