import ReformModel

extension SmallWorkspace {
  /// Two writers; they disagree on 6.01 of September 2026.
  static var events: [Event] {
    let an = EventScribe(writer: "an@may1", person: "an")
    let binh = EventScribe(writer: "binh@may2", person: "binh")
    let march = observation("6.01", "bac-ninh", "2026-M03")
    let september = observation("6.01", "bac-ninh", "2026-M09")
    return [
      an.event(1, 1, "2026-04-02T02:00:00Z", [(march, parts(700, 1000), [])]),
      an.event(
        2, 2, "2026-04-03T02:00:00Z", [(march, parts(720, 1000), [1])], reason: "Đối chiếu lại"),
      an.event(3, 3, "2026-10-02T02:00:00Z", [(september, parts(800, 1000), [])]),
      an.event(
        4, 4, "2026-10-05T02:00:00Z",
        [
          (
            observation("6.08", "bac-ninh", "2025"),
            .observation(
              Observation(value: ExactDecimal(6), rankOf: 34, source: "illustrative; seed 55")), []
          ),
          (
            observation("6.01", "so-noi-vu", "2026-M09"),
            .observation(
              Observation(
                value: nil, numerator: ExactDecimal(1), denominator: ExactDecimal(3),
                flag: .provisional, note: "=HYPERLINK(\"x\");\"a\", b",
                source: "'-đã có dấu nháy", evidence: "12/BC-SNV\nngày 2/10")), []
          ),
        ]),
      binh.event(1, 3, "2026-10-03T02:00:00Z", [(september, parts(810, 1000), [])]),
      binh.event(
        2, 5, "2026-10-06T02:00:00Z",
        [(.assignment("1.T1"), .assignment(AssignmentProgress(percent: 60, note: "60/100")), [])]),
    ]
  }

  private static func observation(_ indicator: String, _ agency: String, _ code: String)
    -> RecordKey
  {
    .observation(ObservationKey(indicator: indicator, agency: agency, period: period(code)))
  }

  private static func parts(_ numerator: Int, _ denominator: Int) -> Record {
    .observation(
      Observation(
        value: nil, numerator: ExactDecimal(numerator), denominator: ExactDecimal(denominator)))
  }
}

/// Writes down events of one writer.
private struct EventScribe {
  var writer: String
  var person: String

  /// Each change with the numbers of the events of this writer that it replaces.
  func event(
    _ sequence: Int, _ lamport: Int, _ at: String, _ changes: [(RecordKey, Record, [Int])],
    reason: String? = nil
  ) -> Event {
    Event(
      id: EventID(writer: writer, sequence: sequence), lamport: lamport,
      at: Instant(iso: at) ?? Instant(seconds: 0), person: person,
      changes: changes.map { key, record, replaced in
        Change(
          key: key, record: record,
          replaces: replaced.map { EventID(writer: writer, sequence: $0) })
      }, reason: reason)
  }
}
