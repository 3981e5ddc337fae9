import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

/// A round by keys alone, from opening to approval, and what stands in the way.
@Suite struct RoundActTests {
  private static let part = RoundKey(agency: "so-noi-vu", round: "2026-y")

  /// The province and a department report 6.01 month by month; the round asks for it.
  private func state(
    _ events: [Event] = [], people: [Person] = [], on day: String = "2026-11-23"
  ) throws -> DashboardState {
    var definitions = Fixture.definitions
    definitions.people = people
    definitions.rounds = [
      RoundRule(
        id: "y", name: LocalizedText(vi: "Báo cáo năm", en: "Yearly report"),
        windowStart: .init(month: 9, day: 1), windowEnd: .init(month: 12, day: 14),
        due: .init(month: 12, day: 20), isCumulative: true, internalDue: [.department: 5])
    ]
    let september = ObservationKey(
      indicator: "6.01", agency: "so-noi-vu", period: Fixture.period("2026-M09"))
    let reported = Fixture.event(
      4, .observation(september), .observation(Observation(value: ExactDecimal(70))))
    var state = DashboardState(
      workspace: Workspace(
        definitions: definitions, ledger: Ledger(Fixture.someEvents + [reported] + events)),
      settings: Settings(
        language: .vietnamese, today: Fixture.day(day), agency: "bac-ninh", theme: "dark",
        login: people.isEmpty ? nil : "an", writer: "an@host"),
      size: Size(columns: 120, rows: 36))
    try state.type("r<Enter>")
    return state
  }

  /// Types, and takes what is to be saved for saved, as the store would.
  private func act(_ keys: String, in state: inout DashboardState) throws {
    for event in try KeyScript.events(keys) {
      for case .save(let changes, let reason) in state.handle(event) {
        var workspace = state.workspace
        workspace.ledger.add(
          Event(
            id: Fixture.id(workspace.ledger.events.count + 1),
            lamport: workspace.ledger.greatestLamport + 1,
            at: Instant(seconds: Fixture.today.number * 86_400 + 30_000), person: "an",
            changes: changes, reason: reason))
        state.receive(.saved(workspace))
      }
    }
  }

  private func stages(_ state: DashboardState) -> [RoundStage] {
    var place = Place(.round("2026-y"))
    place.sort = .natural
    return state.roundPartRows(of: "2026-y", at: place).map(\.stage)
  }

  @Test func aRoundGoesFromOpeningToApprovalByKeysAlone() throws {
    var state = try state()
    #expect(stages(state) == [.open, .open])
    // The department hands in, gets its part back, enters what is missing and hands in again.
    try act("<Down>N<C-s>", in: &state)
    #expect(state.message?.text == "Đã trình: Sở Nội vụ, Báo cáo năm 2026")
    try act("RThiếu tháng 10<C-s>", in: &state)
    #expect(stages(state) == [.open, .returned])
    try act("<Enter>e<Tab><Tab>71<C-s>", in: &state)
    #expect(state.roundPart(Self.part)?.missing.isEmpty == true, "\(state.message?.text ?? "")")
    try act("N<C-s><Esc>", in: &state)
    // The province waits for it.
    try act("<Home>N<C-s>A", in: &state)
    #expect(state.form == nil)
    #expect(state.message?.text.contains("Còn 1 cơ quan trực thuộc chưa duyệt: Sở Nội vụ") == true)
    try act("<Down>A<C-s><Up>A<C-s>", in: &state)
    #expect(stages(state) == [.approved, .approved])
  }

  @Test func anApprovedValueOpensNoFormAndSaysWhoApproved() throws {
    var state = try state()
    try act("<Down>N<C-s>A<C-s><Enter>", in: &state)
    try act("e", in: &state)
    #expect(state.form == nil)
    #expect(state.message?.text.contains("ngoại lệ: an duyệt ngày 23/11/2026") == true)
    // Neither from its series, nor from what the value is made of, nor in the grid, nor by undo.
    try act("<Enter><Enter>e", in: &state)
    #expect(state.form == nil)
    try act("<Esc><Esc>", in: &state)
    let key = RecordKey.observation(
      ObservationKey(
        indicator: "6.01", agency: "so-noi-vu", period: Fixture.period("2026-M09")))
    #expect(state.reasonNotToChange(key) != nil)
    try act("X", in: &state)
    #expect(state.form?.check.faults[.until] == .missing(.endDay))
    try act("30/11/2026<Tab>Đính chính<C-s>", in: &state)
    #expect(state.reasonNotToChange(key) == nil)
  }

  @Test func returningWithoutAReasonIsHeldBackInTheForm() throws {
    var state = try state()
    try act("N<C-s>R", in: &state)
    #expect(state.form?.check.faults[.reason] == .missing(.roundReason))
    #expect(try state.type("<C-s>").isEmpty)
    #expect(state.form != nil)
  }

  @Test func actsThatDoNotFollowSayWhy() throws {
    var state = try state()
    for (keys, reason) in [
      ("A", "chưa trình"), ("R", "chưa trình"), ("O", "chưa duyệt"), ("X", "chưa duyệt"),
    ] {
      try act(keys, in: &state)
      #expect(state.form == nil)
      #expect(state.message?.text.contains(reason) == true, "\(keys) \(state.message?.text ?? "")")
    }
    let shown = state.footerCommands.map(\.id)
    #expect(shown.contains(.submitPart))
    #expect(!shown.contains(.approvePart))
  }

  @Test(arguments: [
    (Person.Role.viewer, ""), (.editor, "N"), (.reviewer, "NAR"), (.administrator, "NAROX"),
  ])
  func eachRoleIsOfferedWhatItMay(role: Person.Role, keys: String) throws {
    let person = Person(login: "an", name: "An", agency: "so-noi-vu", role: role)
    let approved = RoundState.approved(seen: SeenEvents([Fixture.id(4)]))
    let table: [(RoundState?, String)] = [
      (nil, "N"), (.submitted, "AR"), (approved, "OX"),
    ]
    for (standing, open) in table {
      let event = standing.map { Fixture.event(9, .round(Self.part), .round($0)) }
      var state = try state([event].compactMap { $0 }, people: [person])
      try state.type("<Down>")
      for key in "NAROX" {
        var trial = state
        try trial.type(String(key))
        let isOffered = open.contains(key) && keys.contains(key)
        #expect((trial.form != nil) == isOffered, "\(role) \(key) \(String(describing: standing))")
        #expect((trial.message != nil) == !isOffered)
      }
    }
  }

  @Test func theFourFactsAreEnteredOneAfterTheOtherAndNoneOverAnother() throws {
    var state = try state()
    try act("<Enter><Right>e", in: &state)
    #expect(state.form?.subject == .score(score(.selfScore)))
    try act("9", in: &state)
    #expect(state.form?.check.faults[.evidence] == .score(.proofMissing))
    try act("<Tab>BC 12<C-s>", in: &state)
    #expect(state.message?.text == "Đã lưu 6.01 tự chấm: 9 điểm (BC 12)")
    try act("e", in: &state)
    #expect(state.form?.subject == .score(score(.appraisal)))
    try act("8<C-s>e", in: &state)
    #expect(state.form?.subject == .score(score(.explanation)))
    #expect(try asked(state) == [.step, .explanation, .evidence])
    // Back to the self-score: it stands as it is.
    let step = try #require(state.form?.fields.firstIndex { $0.id == .step })
    try act(String(repeating: "<S-Tab>", count: 1), in: &state)
    #expect(state.form?.focus == step)
    try act("<Left><Left>", in: &state)
    #expect(state.form?.subject == .score(score(.selfScore)))
    #expect(state.form?.check.faults[.step] == .score(.builtUpon(.appraisal)))
    try act("<C-d>", in: &state)
    let rows = state.scoreRows(of: RoundKey(agency: "bac-ninh", round: "2026-y"), at: state.place)
    #expect(rows.first?.facts[.selfScore]?.points == ExactDecimal(9))
    #expect(rows.first?.facts[.appraisal]?.points == ExactDecimal(8))
  }

  private func asked(_ state: DashboardState) throws -> [FormField.ID] {
    try #require(state.form).fields.filter(\.isShown).map(\.id)
  }

  private func score(_ step: ScoreStep) -> ScoreKey {
    ScoreKey(indicator: "6.01", agency: "bac-ninh", round: "2026-y", step: step)
  }

  @Test func theListFindsByStageAndPutsFirstWhatWaits() throws {
    let submitted = Fixture.event(9, .round(Self.part), .round(.submitted))
    var state = try state([submitted])
    try state.type("/da trinh<Enter>")
    let rows = { (state: DashboardState) in
      state.roundPartRows(of: "2026-y", at: state.place).map(\.agency.id)
    }
    #expect(rows(state) == ["so-noi-vu"])
    try state.type("<Esc>s")
    #expect(rows(state) == ["so-noi-vu", "bac-ninh"])
    try state.type("<Right>")
    #expect(rows(state) == ["so-noi-vu"], "only departments")
  }

  @Test func whatADayKnewIsShownAndCannotBeChanged() throws {
    let submitted = Fixture.event(9, .round(Self.part), .round(.submitted))
    var state = try state([submitted])
    try state.type("@1/11/2026<Enter><Down>A")
    #expect(stages(state).isEmpty, "nothing was known then")
    #expect(state.form == nil)
  }

  @Test func aPlaceInARoundIsFoundAgainByItsName() throws {
    var state = try state()
    try state.type("<Down><Enter>bo")
    #expect(state.place.screen == .overview)
    try state.type("B<Enter>")
    #expect(state.place.screen == .roundPart(Self.part))
  }

  @Test func theHistoryLeadsToThePart() throws {
    let submitted = Fixture.event(9, .round(Self.part), .round(.submitted))
    var state = try state([submitted])
    try state.type("H/Báo cáo năm<Enter>")
    #expect(state.journalRowCount == 1)
    try state.type("<Enter>")
    #expect(state.place.screen == .roundPart(Self.part))
  }
}
