import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// A grid over 6.01 with the province, a department and a commune that all report.
enum GridFixture {
  static let agencies = ["bac-ninh", "so-noi-vu", "x00001"]
  /// From the overview to the grid of 6.01, on the province in October 2026.
  static let open = "<End><Enter>g"

  static let events =
    Fixture.someEvents + [
      value("so-noi-vu", "2026-M09", "71.5", sequence: 11),
      value("x00001", "2026-M09", "64", sequence: 12),
      value("x00001", "2026-M10", "65", sequence: 13),
    ]

  static func state(
    _ events: [Event] = events, size: Size = Size(columns: 120, rows: 36),
    readOnly: ReadOnlyReason? = nil, language: Language = .vietnamese
  ) throws -> DashboardState {
    var state = Fixture.state(events, size: size, readOnly: readOnly)
    if language == .english { try state.type("L") }
    try state.type("<End><Enter><Enter>g")
    return state
  }

  static func value(_ agency: String, _ period: String, _ value: String, sequence: Int) -> Event {
    var event = Fixture.value("6.01", period, value, sequence: sequence)
    event.changes[0].key = .observation(key(agency, period))
    return event
  }

  /// Numerator and denominator of an agency.
  static func parts(_ agency: String, _ period: String, _ n: Int, of d: Int, sequence: Int) -> Event
  {
    var event = value(agency, period, "1", sequence: sequence)
    event.changes[0].record = .observation(
      Observation(value: nil, numerator: ExactDecimal(n), denominator: ExactDecimal(d)))
    return event
  }

  static func key(_ agency: String, _ period: String) -> ObservationKey {
    ObservationKey(indicator: "6.01", agency: agency, period: Fixture.period(period))
  }
}

extension DashboardState {
  /// Where the cursor of the grid stands: agency or indicator, and period.
  var cursor: String {
    guard let cell = currentCell else { return "nowhere" }
    var row = cell.key.agency
    if case .area? = grid?.subject { row = cell.key.indicator }
    let part = cell.part == .value ? "" : " \(cell.part.rawValue)"
    return "\(row) \(cell.key.period.code)\(part)"
  }

  /// What is typed and not saved: `so-noi-vu 2026-M10: value 87,2`.
  var typed: [String] {
    drafts.values.compactMap { draft in
      guard case .observation(let key) = draft.subject else { return nil }
      let texts = draft.texts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      return "\(key.agency) \(key.period.code): \(texts.joined(separator: ", "))"
    }.sorted()
  }
}

extension [Effect] {
  /// The changes of the one save among the effects; nil where nothing is saved.
  var saved: (changes: [Change], reason: String?)? {
    let saves = compactMap { effect -> (changes: [Change], reason: String?)? in
      if case .save(let changes, let reason) = effect { (changes, reason) } else { nil }
    }
    return saves.count == 1 ? saves[0] : nil
  }
}
