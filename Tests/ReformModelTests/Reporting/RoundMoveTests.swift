import ReformModel
import Testing

/// From where a part of a round leads which way, and what it takes.
struct RoundMoveTests {
  private static let returned = RoundState.returned(reason: "Thiếu số liệu")
  private static let reopened = RoundState.reopened(reason: "Đính chính")

  /// A part that was taken to a stage.
  private func at(_ stage: RoundStage) -> RoundFixture {
    var fixture = RoundFixture()
    switch stage {
    case .open: break
    case .submitted: fixture.goes(.submitted)
    case .returned: fixture.goes(.submitted, Self.returned)
    case .approved: fixture.approve()
    case .stale:
      fixture.approve()
      fixture.event(fixture.value("2025"), .observation(Observation(value: ExactDecimal(51))))
    case .reopened:
      fixture.approve()
      fixture.goes(Self.reopened)
    }
    return fixture
  }

  @Test(arguments: RoundStage.allCases)
  func everyStageLeadsWhereItsActsSay(stage: RoundStage) {
    let fixture = at(stage)
    let part = RoundFixture.part
    #expect(
      fixture.round.map { round in
        fixture.workspace.definitions.agency(part.agency).map {
          fixture.workspace.part(of: $0, in: round, asOf: RoundFixture.today).stage
        }
      } == stage)
    let targets: [(RoundAct, RoundState)] = [
      (.submit, .submitted), (.sendBack, Self.returned),
      (.approve, fixture.workspace.approval(of: part)), (.reopen, Self.reopened),
    ]
    for (act, state) in targets {
      let fault = fixture.fault(state)
      if act.stages.contains(stage) {
        #expect(fault == nil, "\(stage) \(act)")
      } else {
        let standing = stage == .stale ? RoundStage.approved : stage
        #expect(fault == .wrongStage(standing, act), "\(stage) \(act)")
      }
    }
  }

  @Test func returningAndReopeningNeedAReason() {
    #expect(at(.submitted).fault(.returned(reason: "  ")) == .reasonMissing)
    #expect(at(.approved).fault(.reopened(reason: "")) == .reasonMissing)
  }

  @Test func aStepIsNotClearedButTakenBack() {
    #expect(at(.submitted).fault(nil) == .wrongStage(.submitted, nil))
    #expect(at(.submitted).fault(nil, isUndo: true) == nil)
    // What reopening asks for, taking an approval back asks for too.
    #expect(at(.approved).fault(.submitted, isUndo: true) == .reasonMissing)
    #expect(at(.approved).fault(.submitted, isUndo: true, reason: "Duyệt nhầm") == nil)
    #expect(
      at(.approved).fault(.submitted, reason: "Duyệt nhầm") == .wrongStage(.approved, .submit))
    #expect(at(.reopened).fault(.approved(seen: SeenEvents()), isUndo: true) == nil)
  }

  @Test func copiesThatDisagreeAreSettledByChoosingOneOfTheTwo() {
    var fixture = at(.submitted)
    let heads = fixture.workspace.ledger.heads(of: .round(RoundFixture.part))
    let approved = fixture.workspace.approval(of: RoundFixture.part)
    fixture.event(.round(RoundFixture.part), .round(Self.returned), by: "a", replaces: heads)
    fixture.event(.round(RoundFixture.part), .round(approved), by: "b", replaces: heads)
    #expect(fixture.workspace.ledger.standing(.round(RoundFixture.part))?.isConflict == true)
    #expect(fixture.fault(Self.returned) == nil)
    #expect(fixture.fault(approved) == nil)
    #expect(fixture.fault(.submitted) == .wrongStage(.approved, .submit))
  }

  @Test func aProvinceWaitsForItsPartsAndNamesTheFirst() {
    var fixture = RoundFixture(
      ["so-y-te", "so-noi-vu"].map { Fixture.value("6.01", $0, "2025", "50") })
    let province = RoundKey(agency: "bn", round: "2026-y")
    fixture.goes(.submitted, part: province)
    let approval = fixture.workspace.approval(of: province)
    #expect(
      fixture.fault(approval, part: province)
        == .partsWaiting(2, first: ["so-y-te", "so-noi-vu"]))
    fixture.approve()
    #expect(fixture.fault(approval, part: province) == .partsWaiting(1, first: ["so-noi-vu"]))
    fixture.approve(RoundKey(agency: "so-noi-vu", round: "2026-y"))
    #expect(fixture.fault(approval, part: province) == nil)
    // An approval that no longer rests on what stands carries nothing either.
    fixture.event(fixture.value("2025"), .observation(Observation(value: ExactDecimal(51))))
    #expect(fixture.fault(approval, part: province) == .partsWaiting(1, first: ["so-y-te"]))
  }

  @Test func whoOwesNothingIsNotWaitedFor() {
    var fixture = RoundFixture()
    fixture.approve()
    let province = RoundKey(agency: "bn", round: "2026-y")
    fixture.goes(.submitted, part: province)
    #expect(fixture.fault(fixture.workspace.approval(of: province), part: province) == nil)
  }

  @Test func idsThatAreNoRoundsAreNone() {
    let definitions = RoundFixture().workspace.definitions
    for id in ["", "y", "2026", "2026-", "2026-q1", "26-y", "02026-y", "2026y", "3000-y", "-026-y"]
    {
      #expect(definitions.reportingRound(id) == nil, "\(id)")
    }
    #expect(definitions.reportingRound("2026-y")?.id == "2026-y")
  }
}
