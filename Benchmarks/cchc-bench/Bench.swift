import Glibc

/// `cchc-bench CCHC FLOOR WORKSPACE`: measures the dashboard beside a program that only draws.
///
/// Times are medians. An aim that is missed is said, and is no failure of the measurement.
@main
struct Bench {
  static let startRuns = 15
  static let rounds = 4
  static let idleSeconds = 10

  let cchc: String
  let floor: String
  let workspace: String
  let frames: Frames
  var table = Table()
  var notes: [String] = []

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
}
