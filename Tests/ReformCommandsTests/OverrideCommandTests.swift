import ReformModel
import Testing

/// `cchc override`: a class set by hand, and given back.
@Suite struct OverrideCommandTests {
  private static let key = RecordKey.manualStatus(indicator: "6.01", agency: "bac-ninh")
  private static let whole = [
    "override", "6.01", "--class", "limited", "--until", "2026-12-31", "--reason", "Chờ đối chiếu",
  ]

  @Test func aClassIsSetWithItsReasonAndItsEnd() throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.probe.run(Self.whole)
    #expect(answer.status == 0, "\(answer.error)")
    #expect(answer.output == "an@may1:5\n")
    #expect(answer.error.contains("Chờ đối chiếu"), "\(answer.error)")
    #expect(
      try workspace.record(Self.key)
        == .manualStatus(
          ManualStatus(
            progressClass: .limited, reason: "Chờ đối chiếu",
            until: SmallWorkspace.day("2026-12-31"))))
    #expect(workspace.run("show", "6.01", "--json").output.contains("\"limited\""))
  }

  @Test func clearGivesTheClassBackToTheComputation() throws {
    let workspace = try SmallWorkspace()
    let before = workspace.run("show", "6.01", "--json").output
    _ = workspace.probe.run(Self.whole)
    #expect(workspace.run("show", "6.01", "--json").output != before)
    #expect(workspace.run("override", "6.01", "--clear", "--reason", "Đã đối chiếu").status == 0)
    #expect(try workspace.record(Self.key) == nil)
    #expect(workspace.run("log", "6.01").output.contains("Đã đối chiếu"))
  }

  @Test func clearingWhatIsNotSetSavesNothing() throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.run("override", "6.01", "--clear")
    #expect(answer.status == 0)
    #expect(answer.output == "")
    #expect(answer.error != "", "it says that nothing changed")
  }

  @Test(arguments: [
    (["--class", "limited", "--until", "2026-11-22", "--reason", "x"], 65),
    (["--class", "noData", "--until", "2026-12-31", "--reason", "x"], 65),
    (["--class", "limited", "--until", "2026-12-31"], 64),
    (["--class", "limited", "--until", "2026-12-31", "--reason", "  "], 64),
    (["--class", "limited", "--reason", "x"], 64),
    (["--until", "2026-12-31", "--reason", "x"], 64),
    (["--class", "great", "--until", "2026-12-31", "--reason", "x"], 64),
    (["--class", "limited", "--until", "31/12", "--reason", "x"], 64),
    (["--clear", "--class", "limited"], 64), ([], 64),
  ])
  func nonsenseIsRefusedInOneSentence(arguments: [String], status: Int) throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.probe.run(["override", "6.01"] + arguments)
    #expect(Int(answer.status) == status, "\(answer.error)")
    #expect(answer.error.hasPrefix("Lỗi: "))
    #expect(status == 64 || answer.error.split(separator: "\n").count == 1)
    #expect(try workspace.record(Self.key) == nil)
  }

  @Test func anUnknownIndicatorIsNotFound() throws {
    let workspace = try SmallWorkspace()
    var arguments = Self.whole
    arguments[1] = "6.99"
    #expect(workspace.probe.run(arguments).status == 66)
  }

  @Test func aViewerMayNeitherSetNorClear() throws {
    let workspace = try SmallWorkspace(people: [
      Person(login: "an", name: "Lê An", agency: nil, role: .viewer)
    ])
    for arguments in [Self.whole, ["override", "6.01", "--clear"]] {
      let answer = workspace.probe.run(arguments)
      #expect(answer.status == 77, "\(answer.error)")
      #expect(answer.error.contains("vai trò của bạn là người xem"))
    }
    #expect(try workspace.record(Self.key) == nil)
  }
}
