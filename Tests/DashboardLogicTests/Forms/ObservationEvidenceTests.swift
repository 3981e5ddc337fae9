import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// `e` on a value: what proves it and what explains it.
@Suite struct ObservationEvidenceTests {
  private static let document = EvidenceDocument(
    number: "12/BC-SNV", date: Fixture.day("2026-11-05"), issuer: "Sở Nội vụ",
    fileName: "bc12.pdf")

  private func opened(_ events: [Event] = Fixture.someEvents) throws -> DashboardState {
    var state = Fixture.state(events)
    try state.type("<End><Enter>e")
    return state
  }

  /// From the numerator to the words that describe the evidence.
  private let toEvidence = String(repeating: "<Tab>", count: 6)

  @Test func everyPartOfTheEvidenceIsSavedBesideTheValue() throws {
    var state = try opened()
    let saved = try state.save(
      toEvidence + "Báo cáo tháng<Tab>12/BC-SNV<Tab>5/11/2026<Tab>Sở Nội vụ<Tab>bc12.pdf"
        + "<Tab>Tăng nhờ cổng mới")
    guard case .observation(let observation)? = saved.record else {
      Issue.record("no value is saved")
      return
    }
    #expect(observation.value == Fixture.decimal("86.9"), "the figure stays")
    #expect(observation.evidence == "Báo cáo tháng")
    #expect(observation.document == Self.document)
    #expect(observation.explanation == "Tăng nhờ cổng mới")
    #expect(saved.changes.first?.replaces == [Fixture.id(3)])
  }

  @Test func whatProvesAValueStandsInItsFieldsAndStaysWithIt() throws {
    var proven = Observation(value: Fixture.decimal("86.9"), evidence: "Báo cáo tháng")
    proven.document = Self.document
    proven.explanation = "Tăng nhờ cổng mới"
    let event = Fixture.event(4, Fixture.key("6.01", "2026-M10"), .observation(proven))
    var state = try opened([event])
    #expect(try state.text(.evidence) == "Báo cáo tháng")
    #expect(try state.text(.documentNumber) == "12/BC-SNV")
    #expect(try state.text(.documentDate) == "05/11/2026")
    #expect(try state.text(.issuer) == "Sở Nội vụ")
    #expect(try state.text(.fileName) == "bc12.pdf")
    #expect(try state.text(.explanation) == "Tăng nhờ cổng mới")
    let saved = try state.save("<Tab><Tab><Tab><Tab>Đã duyệt")
    proven.note = "Đã duyệt"
    #expect(saved.record == .observation(proven))
  }

  @Test func aDocumentOfTomorrowIsAFault() throws {
    var state = try opened()
    try state.type(toEvidence + "<Tab><Tab>24/11/2026")
    #expect(try state.fault(.documentDate) == .dayInFuture)
    #expect(try state.type("<C-s>").isEmpty)
    #expect(state.form?.focused.id == .documentDate)
  }

  @Test func aTextThatNoRecordHoldsIsAFault() throws {
    var state = try opened()
    try state.type(toEvidence)
    // A letter of two characters, which no single one stands for.
    _ = state.handle(.paste(String(repeating: "x\u{302}", count: 2001)))
    #expect(try state.fault(.evidence) == .textTooLong)
  }

  @Test func aDraftKeepsTheEvidence() throws {
    var state = try opened()
    try state.type(toEvidence + "Báo<Esc>e")
    #expect(state.form?.offered != nil)
    #expect(try state.text(.evidence) == "Báo")
  }
}
