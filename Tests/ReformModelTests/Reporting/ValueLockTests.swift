import ReformModel
import Testing

/// Approved values stand as they are, until somebody reopens them or makes an exception.
struct ValueLockTests {
  private func lock(_ fixture: RoundFixture, _ key: RecordKey? = nil, on day: String = "2026-12-16")
    -> ValueLock?
  {
    fixture.workspace.lock(of: key ?? fixture.value("2025"), on: Fixture.day(day))
  }

  @Test func onlyAnApprovalLocks() {
    var fixture = RoundFixture()
    #expect(lock(fixture) == nil)
    fixture.goes(.submitted)
    #expect(lock(fixture) == nil)
    fixture.goes(fixture.workspace.approval(of: RoundFixture.part))
    let approval = lock(fixture)?.approvals.first
    #expect(approval?.round.vietnamese == "Đợt y 2026")
    #expect(approval?.person == "t")
    fixture.goes(.reopened(reason: "Đính chính"))
    #expect(lock(fixture) == nil)
  }

  @Test func whatLiesOutsideTheWindowOrBelongsToOthersIsFree() {
    var fixture = RoundFixture(
      rules: [
        RoundFixture.rule(
          "y", from: (-1, 12, 15), to: (12, 14), due: (12, 20), indicators: ["6.01"])
      ])
    fixture.approve()
    // The year 2025 ends in the window of 2026, the year 2026 does not.
    #expect(lock(fixture, fixture.value("2026")) == nil)
    #expect(lock(fixture, fixture.value("2026-M11")) != nil)
    #expect(lock(fixture, fixture.value("2026-M12")) == nil)
    #expect(lock(fixture, fixture.value("2025", of: "so-noi-vu")) == nil)
    #expect(lock(fixture, fixture.value("2025", "3.01")) == nil, "the round does not ask for it")
    #expect(lock(fixture, .target(indicator: "6.01", agency: "so-y-te", year: 2030)) == nil)
  }

  @Test func theAnswersToASurveyAreLockedWithTheValueTheyMake() {
    var fixture = RoundFixture()
    fixture.workspace.definitions.surveys = [
      Survey(id: "sipas", name: Fixture.text("s"), questions: [], fields: [], indicator: "6.01")
    ]
    let key = RecordKey.survey(
      SurveyKey(survey: "sipas", agency: "so-y-te", period: Fixture.period("2025")))
    #expect(lock(fixture, key) == nil)
    fixture.approve()
    #expect(lock(fixture, key) != nil)
  }

  @Test func whereWindowsOverlapEveryApprovalLocksByItself() {
    var fixture = RoundFixture(rules: [
      RoundFixture.rule("s1", from: (-1, 12, 15), to: (6, 14), due: (6, 20)),
      RoundFixture.rule("q1", from: (-1, 12, 15), to: (3, 14), due: (3, 20)),
    ])
    let (half, quarter) = (
      RoundKey(agency: "so-y-te", round: "2026-s1"), RoundKey(agency: "so-y-te", round: "2026-q1")
    )
    fixture.approve(half)
    fixture.approve(quarter)
    #expect(lock(fixture)?.approvals.map(\.round.english) == ["Round q1 2026", "Round s1 2026"])
    fixture.goes(.reopened(reason: "x"), part: quarter)
    #expect(lock(fixture)?.approvals.map(\.round.english) == ["Round s1 2026"])
  }

  @Test func anExceptionHoldsToItsLastDayAndOnlyForTheApprovalItWasMadeOf() {
    var fixture = RoundFixture()
    fixture.approve()
    let exception = RoundException(until: Fixture.day("2026-12-18"), reason: "Số hồ sơ sai")
    fixture.event(.roundException(RoundFixture.part), .roundException(exception))
    #expect(lock(fixture, on: "2026-12-18") == nil)
    #expect(lock(fixture, on: "2026-12-19") != nil)
    // What is approved anew is locked anew.
    fixture.event(fixture.value("2025"), .observation(Observation(value: ExactDecimal(51))))
    fixture.goes(fixture.workspace.approval(of: RoundFixture.part))
    #expect(lock(fixture, on: "2026-12-17") != nil)
  }

  @Test func anExceptionNeedsAnApprovalAReasonAndADayToCome() {
    var fixture = RoundFixture()
    let fault = { (fixture: RoundFixture, until: String, reason: String) in
      let change = fixture.workspace.ledger.change(
        .roundException(RoundFixture.part),
        to: .roundException(RoundException(until: Fixture.day(until), reason: reason)))
      return fixture.workspace.roundFault(of: change, today: RoundFixture.today)
    }
    #expect(fault(fixture, "2026-12-18", "x") == .wrongStage(.open, .except))
    fixture.approve()
    #expect(fault(fixture, "2026-12-18", " ") == .reasonMissing)
    #expect(fault(fixture, "2026-12-15", "x") == .untilPast(Fixture.day("2026-12-15")))
    #expect(fault(fixture, "2026-12-16", "x") == nil)
  }

  @Test func theRefusalSaysWhoApprovedWhatAndWhatToDo() {
    var fixture = RoundFixture(
      people: [Person(login: "t", name: "Trần Bình", agency: nil, role: .reviewer)])
    fixture.approve()
    let text = lock(fixture).map { Words(.vietnamese).text(of: $0) } ?? ""
    #expect(text.contains("Trần Bình duyệt ngày 16/12/2026 trong Đợt y 2026"))
    #expect(text.contains("mở lại"))
    #expect(text.contains("ngoại lệ"))
  }
}
