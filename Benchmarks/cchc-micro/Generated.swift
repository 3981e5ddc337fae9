import ReformModel
import ReformStore

/// Made-up reports over the definitions of a workspace, in memory; the same in every run.
struct Generated {
  static let agencies = 12
  static let months = 24

  let definitions: Definitions
  let events: [Event]

  init(from directory: String) throws {
    let store = WorkspaceStore(
      directory: directory, writer: try Writer(login: "bench", host: "bench"),
      now: { Instant(seconds: 0) })
    try store.open()
    var definitions = store.workspace.definitions
    for index in definitions.indicators.indices {
      definitions.indicators[index].frequency = .monthly
    }
    self.definitions = definitions
    events = Generated.events(definitions)
  }

  /// The day after the last report.
  static let today = Day(number: 18_628 + 31 * months)

  /// What each agency reports each month, in one event.
  private static func events(_ definitions: Definitions) -> [Event] {
    var random = Numbers()
    var lamport = 0
    var month = Period(.monthly, containing: Day(number: 18_628))
    var events: [Event] = []
    for number in 1...months {
      for agency in definitions.agencies.prefix(agencies) {
        lamport += 1
        let changes = definitions.indicators.map { indicator in
          let key = ObservationKey(indicator: indicator.code, agency: agency.id, period: month)
          return Change(
            key: .observation(key), record: .observation(random.observation(of: indicator)),
            replaces: [])
        }
        events.append(
          Event(
            id: EventID(writer: "\(agency.id)@bench", sequence: number), lamport: lamport,
            at: Instant(seconds: month.lastDay.number * 86_400 + 40_000), person: agency.id,
            changes: changes))
      }
      month = month.next
    }
    return events
  }

  var workspace: Workspace { Workspace(definitions: definitions, ledger: Ledger(events)) }
}

/// Numbers that look random and are the same everywhere.
struct Numbers {
  private var state: UInt64 = 55

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func observation(of indicator: Indicator) -> Observation {
    let source = "made up to be measured"
    if indicator.formula != nil {
      let denominator = 200 + below(8_000)
      return Observation(
        value: nil, numerator: ExactDecimal(below(denominator)),
        denominator: ExactDecimal(denominator), source: source)
    }
    let (low, high) = (indicator.minimum?.double ?? 0, indicator.maximum?.double ?? 100)
    let value = (low + (high - low) * Double(below(100)) / 100).rounded(.up)
    return Observation(value: ExactDecimal(Int(value)), source: source)
  }
}
