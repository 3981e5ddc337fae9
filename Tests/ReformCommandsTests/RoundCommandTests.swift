import ReformModel
import ReformStore
import Testing

/// `cchc round`: a round from opening to approval by script alone, and what a script is told.
@Suite struct RoundCommandTests {
  private let workspace: SmallWorkspace
  /// The yearly round of 2026, of which the department owes September on.
  private let department = ["2026-y", "--agency", "so-noi-vu"]

  init() throws { workspace = try SmallWorkspace() }

  private func round(_ command: String, _ arguments: [String]) -> CommandProbe.Answer {
    workspace.probe.run(["round", command] + arguments)
  }

  private func states() throws -> [String: String] {
    let answer = workspace.run("round", "list", "2026-y", "--json")
    let document = try StrictJSON.parse(Array(answer.output.utf8))
    return (document.elements ?? []).reduce(into: [:]) { states, part in
      states[part["agency"]?.string ?? ""] = part["state"]?.string
    }
  }

  @Test func aRoundGoesFromOpeningToApprovalByScriptAlone() throws {
    #expect(try states() == ["bac-ninh": "open", "so-noi-vu": "open"])
    #expect(round("submit", department).status == 0)
    let returned = round("return", department + ["--reason", "Thiếu tháng 10"])
    #expect(returned.status == 0, "\(returned.error)")
    #expect(returned.error.contains("Báo cáo năm 2026 Nội vụ: trả lại: Thiếu tháng 10"))
    #expect(EventID(returned.lines.first ?? "") != nil, "a script gets the event")
    let entered = workspace.run(
      "set", "6.01", "--agency", "so-noi-vu", "--period", "2026-M10", "--value", "34")
    #expect(entered.status == 0, "\(entered.error)")
    #expect(round("submit", department).status == 0)
    #expect(round("submit", ["2026-y"]).status == 0)
    // The province waits for its department.
    let early = round("approve", ["2026-y"])
    #expect(early.status == 65)
    #expect(early.error.contains("còn 1 cơ quan trực thuộc chưa duyệt: Nội vụ"))
    #expect(round("approve", department).status == 0)
    #expect(round("approve", ["2026-y"]).status == 0)
    #expect(try states() == ["bac-ninh": "approved", "so-noi-vu": "approved"])
  }

  @Test func aLockedValueIsRefusedUntilAnExceptionOrReopening() throws {
    _ = round("submit", department)
    _ = round("approve", department)
    let set = [
      "set", "6.01", "--agency", "so-noi-vu", "--period", "2026-M09", "--value", "34",
    ]
    let refused = workspace.probe.run(set)
    #expect(refused.status == 77)
    #expect(refused.error.contains("duyệt ngày 23/11/2026 trong Báo cáo năm 2026"))
    let table = workspace.write(
      "indicator,agency,period,value\n6.01,so-noi-vu,2026-M09,34\n", to: "rows.csv")
    #expect(workspace.run("import", table).status == 77)
    let excepted = round(
      "except", department + ["--until", "2026-11-30", "--reason", "Đính chính"])
    #expect(excepted.status == 0, "\(excepted.error)")
    #expect(workspace.probe.run(set + ["--reason", "Đính chính"]).status == 0)
    #expect(try states()["so-noi-vu"] == "stale")
    let check = workspace.run("check")
    #expect(check.status == 1)
    #expect(check.output.contains("1 số liệu đã đổi sau khi duyệt"))
    #expect(round("approve", department).status == 0)
    #expect(workspace.probe.run(set + ["--reason", "x"]).status == 77)
    #expect(round("reopen", department + ["--reason", "Sai mẫu số"]).status == 0)
    #expect(workspace.run("log").output.contains("đã duyệt → mở lại: Sai mẫu số"))
  }

  @Test func whatIsWrongWithAStepIsSaidWithItsCode() {
    #expect(round("approve", department).status == 65)
    #expect(round("reopen", department + ["--reason", "x"]).status == 65)
    #expect(round("return", department + ["--reason", " "]).status == 65)
    #expect(round("return", department).status == 64)
    #expect(round("submit", department).status == 0)
    #expect(round("submit", department).status == 65)
    #expect(
      round("except", department + ["--until", "2026-12-01", "--reason", "x"]).status == 65)
    let unknown = round("submit", ["2026-z"])
    #expect(unknown.status == 66)
    #expect(unknown.error.contains("có phải 2026-y"))
    #expect(round("submit", ["2026-y", "--agency", "khong-co"]).status == 66)
  }

  @Test func whoMayNotIsToldSoBeforeWhatElseIsWrong() throws {
    let closed = try SmallWorkspace(people: [
      Person(login: "an", name: "Lê An", agency: "x09367", role: .editor)
    ])
    for (arguments, words) in [
      (["submit", "2026-y", "--agency", "so-noi-vu"], "phần báo cáo của Nội vụ"),
      (["approve", "2026-y", "--agency", "x09367"], "người duyệt"),
      (["reopen", "2026-y", "--agency", "x09367", "--reason", "x"], "chỉ quản trị viên"),
    ] {
      let answer = closed.probe.run(["round"] + arguments)
      #expect(answer.status == 77, "\(arguments)")
      #expect(answer.error.contains(words), "\(answer.error)")
    }
    #expect(closed.run("round", "submit", "2026-y", "--agency", "x09367").status == 0)
  }

  @Test func theListSaysWhoOwesWhatAndWhen() throws {
    let list = workspace.run("round", "list", "2026-y")
    #expect(list.status == 0)
    #expect(list.error.hasPrefix("Báo cáo năm 2026"))
    let line = list.lines.first { $0.hasPrefix("so-noi-vu") }
    #expect(line?.contains("1/2") == true, "\(list.output)")
    #expect(workspace.run("round", "list", "--level", "commune").output == "")
    let next = workspace.run("round", "list", "--agency", "so-noi-vu", "--json").output
    let part = try StrictJSON.parse(Array(next.utf8)).elements?.first
    #expect(part?["round"]?.string == "2026-y", "without a round the next one due is meant")
    #expect(part?["missing"]?.elements?.first?.string == "6.01/so-noi-vu/2026-M10")
    #expect(part?["timeliness"]?["state"]?.string == "waiting")
    #expect(part?["exception"]?.isNull == true)
  }

  @Test func theFourFactsOfAScoreStandBesideEachOther() throws {
    let score = { (arguments: [String]) in round("score", ["2026-y", "6.01"] + arguments) }
    #expect(score(["--step", "self", "--points", "8,5"]).status == 65)
    #expect(score(["--step", "self", "--points", "8,5", "--evidence", "BC 12"]).status == 0)
    #expect(score(["--step", "final", "--points", "8"]).status == 65)
    #expect(score(["--step", "appraisal", "--points", "7"]).status == 0)
    #expect(score(["--step", "explanation", "--text", "Đã bổ sung văn bản"]).status == 0)
    #expect(score(["--step", "final", "--points", "8"]).status == 0)
    #expect(score(["--step", "self", "--points", "9", "--text", "x"]).status == 65)
    #expect(score(["--points", "9"]).status == 64)
    let shown = score([])
    #expect(shown.lines.count == 5)
    #expect(shown.lines[1].contains("8,5") && shown.lines[1].contains("BC 12"))
    #expect(shown.lines[3].contains("Đã bổ sung văn bản"))
    let members = try StrictJSON.parse(Array(score(["--json"]).output.utf8)).elements
    #expect(members?.compactMap { $0["step"]?.string } == ScoreStep.allCases.map(\.rawValue))
    #expect(
      workspace.run("log", "6.01").output.contains("tự chấm: – → 8,5 điểm (BC 12)"))
  }

  @Test func aMergeSaysWhichApprovalsItMadeStale() throws {
    let other = try SmallWorkspace()
    other.probe.login = "chi"
    _ = other.run(
      "set", "6.01", "--agency", "so-noi-vu", "--period", "2026-M10", "--value", "34")
    _ = round("submit", department)
    _ = round("approve", department)
    let answer = workspace.run("merge", other.path)
    #expect(answer.status == 0, "\(answer.error)")
    #expect(answer.output.contains("Báo cáo năm 2026 Nội vụ: 1 số liệu đã đổi sau khi duyệt"))
    #expect(try states()["so-noi-vu"] == "stale")
    let again = workspace.run("merge", other.path, "--json")
    #expect(again.output.contains(#""stale": []"#), "it is not news any more")
  }
}
