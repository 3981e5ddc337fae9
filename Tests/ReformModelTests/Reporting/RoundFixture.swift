import ReformModel

/// A province with two departments in one round of 2026, and what happens to it event by event.
struct RoundFixture {
  static let part = RoundKey(agency: "so-y-te", round: "2026-y")
  static let today = Fixture.day("2026-12-16")

  var workspace: Workspace

  init(
    rules: [RoundRule] = [RoundFixture.year], people: [Person] = [],
    _ values: [Change] = [Fixture.value("6.01", "so-y-te", "2025", "50")]
  ) {
    var definitions = Fixture.definitions(
      [Fixture.indicator("6.01"), Fixture.indicator("3.01")],
      agencies: [
        Fixture.agency("so-y-te", .department), Fixture.agency("so-noi-vu", .department),
      ], rounds: rules)
    definitions.people = people
    workspace = Fixture.workspace(definitions, values)
  }

  static let year = rule("y", from: (-1, 12, 15), to: (12, 14), due: (12, 20))

  static func rule(
    _ id: String, from: (Int, Int, Int), to: (Int, Int), due: (Int, Int),
    indicators: [String] = [], internalDue: [Agency.Level: Int] = [.department: 5]
  ) -> RoundRule {
    RoundRule(
      id: id, name: LocalizedText(vi: "Đợt \(id)", en: "Round \(id)"),
      windowStart: .init(yearOffset: from.0, month: from.1, day: from.2),
      windowEnd: .init(month: to.0, day: to.1), due: .init(month: due.0, day: due.1),
      isCumulative: true, indicators: indicators, internalDue: internalDue)
  }

  var round: ReportingRound? { workspace.definitions.reportingRound("2026-y") }

  /// Adds an event of a writer on a day, in place of all that stands.
  @discardableResult
  mutating func event(
    _ key: RecordKey, _ record: Record?, by writer: String = "t", on day: String = "2026-12-16",
    replaces: [EventID]? = nil, lamport: Int? = nil
  ) -> Event {
    let own = workspace.ledger.events.filter { $0.id.writer == writer }.count
    let change = Change(
      key: key, record: record, replaces: replaces ?? workspace.ledger.heads(of: key))
    let event = Event(
      id: EventID(writer: writer, sequence: own + 1),
      lamport: lamport ?? workspace.ledger.greatestLamport + 1,
      at: Instant(seconds: Fixture.day(day).number * 86_400 + 8 * 3600), person: writer,
      changes: [change])
    workspace.ledger.add(event)
    return event
  }

  /// Takes a part through some states, in order.
  mutating func goes(_ states: RoundState..., part: RoundKey = RoundFixture.part) {
    for state in states { event(.round(part), .round(state)) }
  }

  /// Approves a part as it stands.
  mutating func approve(_ part: RoundKey = RoundFixture.part) {
    goes(.submitted, part: part)
    goes(workspace.approval(of: part), part: part)
  }

  func fault(
    _ state: RoundState?, part: RoundKey = RoundFixture.part, isUndo: Bool = false,
    reason: String? = nil
  ) -> RoundFault? {
    let change = workspace.ledger.change(.round(part), to: state.map { .round($0) })
    return workspace.roundFault(of: change, isUndo: isUndo, reason: reason, today: Self.today)
  }

  func value(_ period: String, of agency: String = "so-y-te", _ indicator: String = "6.01")
    -> RecordKey
  {
    .observation(
      ObservationKey(
        indicator: indicator, agency: agency, period: Fixture.period(period)))
  }
}
