import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// `t`: a target for the end of a year, and where it stands written.
@Suite struct TargetFormTests {
  private static func key(_ year: Int) -> RecordKey {
    .target(indicator: "6.01", agency: "bac-ninh", year: year)
  }

  private func opened(_ more: [Event] = []) throws -> DashboardState {
    var state = Fixture.state(Fixture.someEvents + more)
    try state.type("<End><Enter>t")
    return state
  }

  private func target(_ year: Int, _ value: String, _ source: String) -> Target {
    Target(year: year, value: Fixture.decimal(value), source: source)
  }

  @Test func itOpensEmptyBesideTheTargetsThatStand() throws {
    let state = try opened()
    let form = try #require(state.form)
    #expect(form.subject == .target(indicator: "6.01", agency: "bac-ninh"))
    #expect(try state.asked() == [.year, .value, .source])
    #expect(form.fields.allSatisfy { $0.text.text.isEmpty })
    let noted = form.notes(in: state).flatMap(\.groups).joined().map(\.text).joined()
    #expect(noted.contains("2030 95"))
  }

  @Test func aNewTargetIsSavedWithItsSource() throws {
    var state = try opened()
    let saved = try state.save("2028<Tab>92,5<Tab>Kế hoạch 12/KH-UBND")
    let new = target(2028, "92.5", "Kế hoạch 12/KH-UBND")
    #expect(saved.changes == [Change(key: Self.key(2028), record: .target(new), replaces: [])])
  }

  @Test func aYearThatHasATargetSaysWhatIsReplaced() throws {
    let old = target(2028, "91", "Kế hoạch cũ")
    var state = try opened([Fixture.event(9, Self.key(2028), .target(old))])
    try state.type("2028")
    #expect(try #require(state.form).check.results[.year]?.contains("91") == true)
    let saved = try state.save("<Tab>93<Tab>Kế hoạch mới")
    #expect(saved.record == .target(target(2028, "93", "Kế hoạch mới")))
    #expect(saved.changes.first?.replaces == [Fixture.id(9)])
  }

  @Test(arguments: [
    ("<Tab>90<Tab>KH", FormField.ID.year, EntryFault.missing(.year)),
    ("2025<Tab>90<Tab>KH", .year, .yearPast(first: 2026)),
    ("28<Tab>90<Tab>KH", .year, .outside(1900...2999)),
    ("2028,5<Tab>90<Tab>KH", .year, .notWhole),
    ("2028<Tab><Tab>KH", .value, .missing(.targetValue)),
    ("2028<Tab>90", .source, .missing(.targetSource)),
    ("2028<Tab>90<Tab>   ", .source, .missing(.targetSource)),
  ])
  func aFaultStandsAtItsFieldAndNothingIsSaved(
    keys: String, field: FormField.ID, fault: EntryFault
  ) throws {
    var state = try opened()
    try state.type(keys)
    #expect(try state.fault(field) == fault)
    #expect(try state.type("<C-s>").isEmpty)
    #expect(state.form?.focused.id == field, "the cursor goes to the fault")
  }

  @Test(arguments: ["101", "-1"])
  func aTargetOutsideWhatTheIndicatorCanBeIsAFault(value: String) throws {
    var state = try opened()
    try state.type("2028<Tab>\(value)<Tab>KH")
    guard case .observation? = try state.fault(.value) else {
      Issue.record("\(value) passes for a share")
      return
    }
    #expect(try state.type("<C-s>").isEmpty)
  }

  @Test func aTargetForThisYearIsNotTooLate() throws {
    var state = try opened()
    #expect(try state.save("2026<Tab>90<Tab>KH").record == .target(target(2026, "90", "KH")))
  }

  @Test func escKeepsADraftAndTheNextOpeningOffersIt() throws {
    var state = try opened()
    try state.type("2028<Tab>9<Esc>")
    #expect(state.hasUnsaved)
    try state.type("t")
    #expect(state.form?.offered != nil)
    #expect(try state.text(.year) == "2028")
    #expect(try state.text(.value) == "9")
    try state.type("<C-d>")
    #expect(!state.hasUnsaved)
  }
}
