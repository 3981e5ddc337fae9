import ReformModel
import Testing

/// Who may change what: a province with two departments, one of which has a branch and took over an
/// older department.
struct PermissionTests {
  private let definitions: Definitions

  init() {
    var led = Fixture.indicator("6.01")
    led.lead = .agency("noi-vu")
    let agencies = [
      Fixture.agency("noi-vu", .department, predecessors: ["noi-vu-cu"]),
      Fixture.agency("noi-vu-cu", .department), Fixture.agency("chi-nhanh", parent: "noi-vu"),
      Fixture.agency("tai-chinh", .department),
    ]
    var definitions = Fixture.definitions(
      [led, Fixture.indicator("3.01")], agencies: agencies,
      assignments: [
        PermissionTests.assignment("6.T1", lead: "noi-vu"),
        PermissionTests.assignment("3.T1", lead: "tai-chinh", with: "chi-nhanh"),
        PermissionTests.assignment("3.T2", lead: "tai-chinh"),
      ])
    definitions.people = [
      Person(login: "xem", name: "Xem", agency: "noi-vu", role: .viewer),
      Person(login: "nhap", name: "Nhập", agency: "noi-vu", role: .editor),
      Person(login: "duyet", name: "Duyệt", agency: nil, role: .reviewer),
      Person(login: "quan-tri", name: "Quản trị", agency: nil, role: .administrator),
      Person(login: "chua-ro", name: "Chưa rõ", agency: nil, role: .editor),
    ]
    self.definitions = definitions
  }

  private static func assignment(_ code: String, lead: String, with other: String? = nil)
    -> Assignment
  {
    Assignment(
      code: code, name: Fixture.text(code), area: 1, contents: [], lead: .agency(lead),
      coordinators: other.map { [.agency($0)] } ?? [], deliverable: Fixture.text("x"),
      deadline: .ongoing, indicators: [], source: "t")
  }

  private func figure(_ indicator: String, of agency: String) -> RecordKey {
    .observation(
      ObservationKey(indicator: indicator, agency: agency, period: Fixture.period("2026")))
  }

  private func refusal(_ login: String, _ key: RecordKey, over author: String? = nil)
    -> PermissionRefusal?
  {
    definitions.permission(of: login).refusal(of: key, over: author)
  }

  /// One key of each kind, none of which belongs to the agency of `nhap`.
  private var foreignKeys: [RecordKey] {
    [
      figure("3.01", of: "tai-chinh"), .assignment("3.T2"),
      .manualStatus(indicator: "3.01", agency: "tai-chinh"),
      .target(indicator: "3.01", agency: "tai-chinh", year: 2030),
    ]
  }

  @Test func withoutPeopleEverybodyMayChangeEverything() {
    var open = definitions
    open.people = []
    let permission = open.permission(of: "ai")
    #expect(permission.role == nil)
    #expect(permission.refusalOfAll == nil && permission.refusalOfDefinitions == nil)
    for key in foreignKeys + [.comment(subject: "3.01", id: "1")] {
      #expect(permission.refusal(of: key, over: "nhap") == nil, "\(key)")
    }
  }

  @Test func whoIsNotListedAndWhoOnlyViewsMayChangeNothing() {
    for key in foreignKeys + [figure("6.01", of: "noi-vu"), .comment(subject: "6.01", id: "1")] {
      #expect(refusal("la", key) == .unknownPerson)
      #expect(refusal("xem", key) == .viewer)
    }
    #expect(definitions.permission(of: "la").refusalOfAll == .unknownPerson)
    #expect(definitions.permission(of: "xem").refusalOfAll == .viewer)
    #expect(definitions.permission(of: "xem").role == .viewer)
  }

  @Test(arguments: ["noi-vu", "chi-nhanh", "noi-vu-cu"])
  func anEditorEntersForTheOwnAgencyThoseBelowItAndThoseMergedIntoIt(agency: String) {
    #expect(refusal("nhap", figure("3.01", of: agency)) == nil)
  }

  @Test(arguments: [("3.01", "tai-chinh"), ("6.01", "tai-chinh"), ("3.01", "bn")])
  func anEditorDoesNotEnterForOthers(indicator: String, agency: String) {
    let refused = refusal("nhap", figure(indicator, of: agency))
    #expect(refused == .otherAgency(agency, own: "noi-vu"))
  }

  @Test func theLeadOfAnIndicatorEntersTheFigureOfTheProvince() {
    #expect(refusal("nhap", figure("6.01", of: "bn")) == nil)
  }

  @Test func anEditorReportsWhatTheOwnAgenciesLeadOrCoordinate() {
    #expect(refusal("nhap", .assignment("6.T1")) == nil)
    #expect(refusal("nhap", .assignment("3.T1")) == nil)
    #expect(refusal("nhap", .assignment("3.T2")) == .otherAssignment("3.T2", own: "noi-vu"))
  }

  @Test func anEditorWithoutAnAgencyThatExistsMayChangeNothing() {
    #expect(refusal("chua-ro", figure("6.01", of: "noi-vu")) == .noAgency)
    var renamed = definitions
    renamed.people[1].agency = "giai-the"
    #expect(renamed.permission(of: "nhap").refusalOfAll == .noAgency)
  }

  @Test func onlyReviewersAndAdministratorsSetAClassByHand() {
    let key = RecordKey.manualStatus(indicator: "6.01", agency: "noi-vu")
    #expect(refusal("nhap", key) == .needsRole(.reviewer))
    #expect(refusal("duyet", key) == nil && refusal("quan-tri", key) == nil)
  }

  @Test func onlyAdministratorsSetTargetsAndRewriteDefinitions() {
    let key = RecordKey.target(indicator: "6.01", agency: "noi-vu", year: 2030)
    for login in ["nhap", "duyet"] {
      #expect(refusal(login, key) == .needsRole(.administrator))
      #expect(
        definitions.permission(of: login).refusalOfDefinitions == .needsRole(.administrator))
    }
    #expect(refusal("quan-tri", key) == nil)
    #expect(definitions.permission(of: "quan-tri").refusalOfDefinitions == nil)
  }

  @Test func aReviewerEntersForEveryAgency() {
    for key in foreignKeys.dropLast() { #expect(refusal("duyet", key) == nil, "\(key)") }
  }

  @Test func nobodyButAnAdministratorPutsWordsIntoTheMouthOfAnother() {
    let key = RecordKey.comment(subject: "3.01", id: "1")
    for login in ["nhap", "duyet"] {
      #expect(refusal(login, key) == nil)
      #expect(refusal(login, key, over: login) == nil)
      #expect(refusal(login, key, over: "quan-tri") == .otherPerson("quan-tri"))
    }
    #expect(refusal("quan-tri", key, over: "nhap") == nil)
  }

  @Test func agenciesThatNameEachOtherAsParentsEndNowhere() {
    var round = definitions
    round.agencies[1].parent = "chi-nhanh"
    let permission = round.permission(of: "nhap")
    #expect(permission.refusal(of: figure("3.01", of: "chi-nhanh")) == nil)
    #expect(permission.refusal(of: figure("3.01", of: "tai-chinh")) != nil)
  }

  @Test(arguments: Language.allCases)
  func everyRefusalSaysWhyAndWhatToDo(language: Language) {
    let refusals: [PermissionRefusal] = [
      .unknownPerson, .viewer, .noAgency, .otherAgency("A", own: "B"),
      .otherAssignment("6.T1", own: "B"), .needsRole(.reviewer), .needsRole(.administrator),
      .otherPerson("an"),
    ]
    let texts = refusals.map { Words(language).text(of: $0) }
    #expect(Set(texts).count == refusals.count)
    for text in texts { #expect(text.contains(": "), "\(text)") }
  }

  /// By role, from viewer up; an editor is asked about an agency of their own.
  private func roles(_ isRefused: (Permission) -> Bool) -> [Bool] {
    ["xem", "nhap", "duyet", "quan-tri"].map { !isRefused(definitions.permission(of: $0)) }
  }

  @Test func everyStepOfARoundHasTheLeastRoleOfItsTable() {
    let table: [(RoundAct, [Bool])] = [
      (.submit, [false, true, true, true]), (.sendBack, [false, false, true, true]),
      (.approve, [false, false, true, true]), (.reopen, [false, false, false, true]),
      (.except, [false, false, false, true]),
    ]
    #expect(table.map(\.0) == RoundAct.allCases)
    for (act, allowed) in table {
      #expect(roles { $0.refusal(of: act, agency: "noi-vu") != nil } == allowed, "\(act)")
    }
    let scores: [(ScoreStep, [Bool])] = [
      (.selfScore, [false, true, true, true]), (.appraisal, [false, false, true, true]),
      (.explanation, [false, true, true, true]), (.final, [false, false, true, true]),
    ]
    for (step, allowed) in scores {
      let key = ScoreKey(indicator: "6.01", agency: "noi-vu", round: "2026-y", step: step)
      #expect(roles { $0.refusal(of: .score(key)) != nil } == allowed, "\(step)")
    }
  }

  @Test func whatASavedStepNeedsIsSeenFromWhatStands() {
    let key = RecordKey.round(RoundKey(agency: "noi-vu", round: "2026-y"))
    let approved = RoundState.approved(seen: SeenEvents())
    let table: [(RoundState?, RoundState?, isUndo: Bool, [Bool])] = [
      (nil, .submitted, false, [false, true, true, true]),
      (.submitted, nil, true, [false, true, true, true]),
      (.submitted, .returned(reason: "x"), false, [false, false, true, true]),
      (.submitted, approved, false, [false, false, true, true]),
      (approved, .reopened(reason: "x"), false, [false, false, false, true]),
      (approved, .submitted, true, [false, false, false, true]),
      (.reopened(reason: "x"), approved, true, [false, false, false, true]),
    ]
    for (from, to, isUndo, allowed) in table {
      var fixture = RoundFixture()
      if let from { fixture.event(key, .round(from)) }
      let standing = fixture.workspace.ledger.standing(key)
      let change = Change(key: key, record: to.map { .round($0) }, replaces: standing?.heads ?? [])
      #expect(
        roles { $0.refusal(of: change, over: standing, isUndo: isUndo) != nil } == allowed,
        "\(String(describing: from)) \(String(describing: to))")
    }
  }

  @Test func anEditorHandsInForTheOwnAgencyAlone() {
    let permission = definitions.permission(of: "nhap")
    #expect(permission.refusal(of: .submit, agency: "chi-nhanh") == nil)
    #expect(
      permission.refusal(of: .submit, agency: "tai-chinh")
        == .otherPart("tai-chinh", own: "noi-vu"))
    // The lead of an indicator enters the figure of the province, but does not hand its report in.
    #expect(
      permission.refusal(of: .submit, agency: "bn") == .otherPart("bn", own: "noi-vu"))
  }
}
