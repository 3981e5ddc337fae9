import ReformModel
import Testing

/// Self-score, appraisal, explanation and final: four facts, none in place of another.
struct ScoreFactTests {
  private let key = ScoreKey(
    indicator: "6.01", agency: "so-y-te", round: "2026-y", step: .selfScore)

  private func fact(_ points: Int? = nil, evidence: String = "", text: String = "") -> ScoreFact {
    ScoreFact(points: points.map { ExactDecimal($0) }, evidence: evidence, text: text)
  }

  @Test func aSelfScoreNeedsEvidenceOrAnExplanation() {
    #expect(fact(8).fault(as: .selfScore) == .proofMissing)
    #expect(fact(8, evidence: " ").fault(as: .selfScore) == .proofMissing)
    #expect(fact(8, evidence: "BC 12").fault(as: .selfScore) == nil)
    #expect(fact(8, text: "Văn bản đang trình ký").fault(as: .selfScore) == nil)
  }

  @Test func pointsLieWithinBoundsAndAnExplanationHasNone() {
    #expect(fact(evidence: "x").fault(as: .appraisal) == .pointsMissing)
    #expect(fact(101).fault(as: .final) == .pointsOutside)
    #expect(fact(-1).fault(as: .final) == .pointsOutside)
    #expect(fact(100).fault(as: .final) == nil)
    #expect(fact(5, text: "x").fault(as: .explanation) == .pointsNotAsked)
    #expect(fact(text: " ").fault(as: .explanation) == .textMissing)
    #expect(fact(text: "Đã bổ sung").fault(as: .explanation) == nil)
  }

  @Test func eachFollowsTheOneBeforeAndStandsOnceAnotherRestsUponIt() {
    var fixture = RoundFixture()
    let turn = { (fixture: RoundFixture, step: ScoreStep) in
      fixture.workspace.ledger.fault(ofTurn: key.with(step))
    }
    #expect(turn(fixture, .selfScore) == nil)
    #expect(turn(fixture, .appraisal) == .notYet(.selfScore))
    fixture.event(.score(key), .score(fact(8, evidence: "x")))
    #expect(turn(fixture, .explanation) == .notYet(.appraisal))
    fixture.event(.score(key.with(.appraisal)), .score(fact(7)))
    #expect(turn(fixture, .selfScore) == .builtUpon(.appraisal))
    fixture.event(.score(key.with(.final)), .score(fact(7)))
    #expect(turn(fixture, .explanation) == .builtUpon(.final))
    #expect(turn(fixture, .final) == nil, "the last of them may be corrected")
    for (step, points) in [(ScoreStep.selfScore, 8), (.appraisal, 7), (.final, 7)] {
      #expect(fixture.workspace.ledger.score(key.with(step))?.points == ExactDecimal(points))
    }
  }

  @Test func whatIsTakenBackMustNotCarryAnother() {
    var fixture = RoundFixture()
    fixture.event(.score(key), .score(fact(8, evidence: "x")))
    fixture.event(.score(key.with(.appraisal)), .score(fact(7)))
    let clear = fixture.workspace.ledger.change(.score(key), to: nil)
    #expect(fixture.workspace.scoreFault(of: clear) == .builtUpon(.appraisal))
  }
}
