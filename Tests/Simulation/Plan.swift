import ReformModel

/// How large a world is simulated, and what goes wrong in it.
struct Plan {
  var agencies = 118
  var years = 10
  /// Of each agency in each month.
  var values = 12
  var seed: UInt64 = 55
  /// Through a git repository instead of a folder.
  var usesGit = false

  var weeks: Int { years * 52 }

  /// Values that two machines change without knowing of each other.
  let shareOfConflicts = 0.01
  /// Of those, the ones that somebody settles later.
  let shareSettled = 0.3
  /// Values that one machine alone corrects.
  let shareOfCorrections = 0.02
  /// Weeks in which a machine is not to be reached.
  var shareOffline: Double { usesGit ? 0.9 : 0.25 }
  /// Machines that stay away for up to a quarter of a year.
  let shareOfLongAbsence = 0.01
  /// Exchanges with a neighbour by a stick besides those with the hub.
  let shareOfSticks = 0.02
  /// How far clocks are off.
  let greatestSkew = 5 * 86_400

  /// The machines to which special things happen: none of them has conflicts of its own.
  var restored: Int { 1 }
  var restoredIdle: Int { 2 }
  var copied: Int { 3 }
  var backupWeek: Int { weeks * 3 / 10 }
  var restoreWeek: Int { weeks * 3 / 10 + max(4, weeks / 30) }
  var copyWeek: Int { weeks * 6 / 10 }

  func isSpecial(_ machine: Int) -> Bool { (1...3).contains(machine) || machine >= agencies }

  static let start = Day(number: 20_454)

  func definitions(from sample: Definitions) -> Definitions {
    var definitions = sample
    definitions.assignments = []
    definitions.surveys = []
    definitions.rounds = []
    definitions.people = []
    definitions.indicators = (1...max(1, values)).map(Plan.indicator)
    definitions.agencies = Array(sample.agencies.prefix(agencies)).map { agency in
      var agency = agency
      agency.predecessors = []
      if !sample.agencies.prefix(agencies).contains(where: { $0.id == agency.parent }) {
        agency.parent = nil
      }
      return agency
    }
    return definitions
  }

  private static func indicator(_ number: Int) -> Indicator {
    let name = LocalizedText(vi: "Chỉ tiêu \(number)", en: "Indicator \(number)")
    return Indicator(
      code: "6.\(number < 10 ? "0" : "")\(number)", name: name, area: 6, contents: [6],
      unit: .count, decimals: 0, direction: .higher, frequency: .monthly,
      baseline: Baseline(period: Period(.yearly, containing: start), value: nil), targets: [],
      lead: .named(name), source: "")
  }
}
