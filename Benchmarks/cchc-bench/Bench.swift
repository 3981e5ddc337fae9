import Glibc

/// `cchc-bench PRODUCTS BENCHMARKS SAMPLE DATA [PART...]`: measures the dashboard beside a program
/// that only draws, at ten years of data, and beside what people would use instead.
///
/// Times are medians unless their name says otherwise. An aim that is missed is said, and is no
/// failure of the measurement.
@main
struct Bench {
  static let startRuns = 15
  static let rounds = 4
  static let idleSeconds = 10

  let places: Places
  let frames: Frames
  var table = Table()
  var notes: [String] = []

  var cchc: String { places.cchc }

  static func main() {
    // Commands that are given no cache of their own must not find one.
    setenv("XDG_CACHE_HOME", "/dev/null/none", 1)
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      let parts = arguments.dropFirst(4).compactMap(Part.init(rawValue:))
      guard arguments.count >= 4, parts.count == arguments.count - 4 else {
        throw BenchError.usage
      }
      var bench = try Bench(Places(arguments))
      defer { bench.frames.remove() }
      try bench.run(parts.isEmpty ? Part.usual : parts)
    } catch {
      print("cchc-bench: \(error)")
      exit(1)
    }
  }

  private init(_ places: Places) throws {
    self.places = places
    frames = try Frames(places.cchc, places.sample)
  }

  private mutating func run(_ parts: [Part]) throws {
    for part in parts { try measure(part) }
    print("\n\(table.aims - table.missed) of \(table.aims) aims met")
    for note in notes { print("note: \(note)") }
  }

  private mutating func measure(_ part: Part) throws {
    if part.needsYears, !places.has(.large) {
      return notes.append("\(part): there is no \(places.workspace(.large)); make bench-data")
    }
    switch part {
    case .screens: try measureScreens()
    case .rest: try measureRest()
    case .starts: try measureStarts()
    case .reading: try measureReading()
    case .keys: try measureKeysAtLarge()
    case .saves: try measureSaves()
    case .memory: try measureMemory()
    case .growth: try measureGrowth()
    case .rivals: try measureRivals()
    case .instructions: try measureInstructions()
    case .micro: try measureMicro(rewriting: false)
    case .baseline: try measureMicro(rewriting: true)
    }
  }
}
