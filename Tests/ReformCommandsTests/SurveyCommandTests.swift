import ReformModel
import Testing

/// `cchc survey`: the answers, and the value they make.
@Suite struct SurveyCommandTests {
  private static let survey = Survey(
    id: "sipas", name: SmallWorkspace.text("Hài lòng", "Satisfaction"),
    questions: [
      SmallWorkspace.text("Dễ tìm", "Easy to find"), SmallWorkspace.text("Đúng hẹn", "On time"),
    ],
    fields: [SmallWorkspace.text("Đất đai", "Land"), SmallWorkspace.text("Xây dựng", "Building")],
    indicator: "6.01")
  private static let october = SmallWorkspace.period("2026-M10")
  private static let key = RecordKey.survey(
    SurveyKey(survey: "sipas", agency: "x09367", period: october))
  private static let counts = AnswerCounts([1, 2, 3, 10, 4])

  private func workspace(_ people: [Person] = []) throws -> SmallWorkspace {
    try SmallWorkspace(people: people, surveys: [Self.survey])
  }

  private func run(_ workspace: SmallWorkspace, _ arguments: String...) -> CommandProbe.Answer {
    workspace.probe.run(
      ["survey", "sipas", "--period", "2026-M10", "--agency", "x09367"] + arguments)
  }

  @Test func answersAndTheValueTheyMakeAreSavedAsOneEvent() throws {
    let workspace = try workspace()
    let answer = run(workspace, "--answers", "1.2=1,2,3,10,4", "--note", "Đợt 1")
    #expect(answer.status == 0, "\(answer.error)")
    #expect(answer.output == "an@may1:5\n", "one event")
    #expect(
      try workspace.record(Self.key)
        == .survey(SurveyResult(answers: [[nil, Self.counts], [nil, nil]], note: "Đợt 1")))
    let value = try workspace.observation("6.01", "x09367", "2026-M10")
    #expect(value?.numerator == ExactDecimal(14))
    #expect(value?.denominator == ExactDecimal(20))
    #expect(value?.source == "Hài lòng")
  }

  @Test func whatWasSavedIsToldInWords() throws {
    let lines = run(try workspace(), "--answers", "1.1=1,2,3,10,4").error
      .split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("Từ Sơn") == true)
    #expect(lines.last?.contains("70,0 %") == true, "\(lines)")
  }

  @Test func rowsThatAreNotNamedStay() throws {
    let workspace = try workspace()
    _ = run(workspace, "--answers", "1.1=1,2,3,10,4")
    _ = run(workspace, "--answers", "2.2=1,2,3,10,4")
    #expect(
      try workspace.record(Self.key)
        == .survey(SurveyResult(answers: [[Self.counts, nil], [nil, Self.counts]])))
    #expect(
      try workspace.observation("6.01", "x09367", "2026-M10")?.denominator == ExactDecimal(40))
  }

  @Test func theSameAnswersAgainAreNoNewEvent() throws {
    let workspace = try workspace()
    let first = run(workspace, "--answers", "1.1=1,2,3,10,4")
    let second = run(workspace, "--answers", "1.1=1,2,3,10,4")
    #expect(second.status == 0)
    #expect(second.output == first.output)
  }

  @Test func aRateThatLeapsOutWantsAReason() throws {
    let workspace = try workspace()
    workspace.usualMonths()
    let refused = run(workspace, "--answers", "1.1=90,0,0,10,0")
    #expect(refused.status == 65)
    #expect(refused.error.contains("--reason"), "\(refused.error)")
    #expect(try workspace.record(Self.key) == nil)
    #expect(
      run(workspace, "--answers", "1.1=90,0,0,10,0", "--reason", "Đổi mẫu phiếu").status == 0)
  }

  @Test(arguments: [
    (["--answers", "3.1=1,2,3,4,5"], 65), (["--answers", "1.0=1,2,3,4,5"], 65),
    (["--answers", "1.1=1,2,3,4"], 65), (["--answers", "1.1=1,2,3,4,5,6"], 65),
    (["--answers", "1.1=1,2,x,4,5"], 65), (["--answers", "1.1=1,2,-3,4,5"], 65),
    (["--answers", "1.1"], 65), (["--answers", ""], 65), (["--answers", "1.1=1=2"], 65),
    (["--answers", "1.1=0,0,0,0,0"], 65), (["--note", "x"], 65), ([], 64),
  ])
  func nonsenseIsRefusedInOneSentence(arguments: [String], status: Int) throws {
    let workspace = try workspace()
    let answer = workspace.probe.run(
      ["survey", "sipas", "--period", "2026-M10", "--agency", "x09367"] + arguments)
    #expect(Int(answer.status) == status, "\(answer.error)")
    #expect(answer.error.hasPrefix("Lỗi: "))
    #expect(status == 64 || answer.error.split(separator: "\n").count == 1)
    #expect(answer.output == "")
    #expect(try workspace.record(Self.key) == nil)
  }

  @Test func unknownSurveysAndPeriodsAreRefused() throws {
    let workspace = try workspace()
    let row = ["--answers", "1.1=1,2,3,4,5"]
    let unknown = workspace.probe.run(["survey", "sipaz", "--period", "2026-M10"] + row)
    #expect(unknown.status == 66)
    #expect(unknown.error.contains("sipas"), "the nearest is offered: \(unknown.error)")
    #expect(workspace.probe.run(["survey", "sipas", "--period", "2026-M13"] + row).status != 0)
    let future = workspace.probe.run(["survey", "sipas", "--period", "2026-M12"] + row)
    #expect(future.status == 65, "\(future.error)")
  }

  @Test func aViewerMayNot() throws {
    let workspace = try workspace([Person(login: "an", name: "Lê An", agency: nil, role: .viewer)])
    let answer = run(workspace, "--answers", "1.1=1,2,3,10,4")
    #expect(answer.status == 77)
    #expect(answer.error.contains("vai trò của bạn là người xem"))
    #expect(try workspace.record(Self.key) == nil)
  }
}
