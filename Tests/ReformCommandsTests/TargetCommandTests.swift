import ReformModel
import Testing

/// `cchc target`: a target for the end of a year, with its source.
@Suite struct TargetCommandTests {
  private static let key = RecordKey.target(indicator: "6.01", agency: "bac-ninh", year: 2028)
  private static let whole = [
    "target", "6.01", "--year", "2028", "--value", "85.5", "--source", "Kế hoạch 12",
  ]

  @Test func aTargetIsSavedWithItsSource() throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.probe.run(Self.whole + ["--reason", "Điều chỉnh"])
    #expect(answer.status == 0, "\(answer.error)")
    #expect(answer.output == "an@may1:5\n")
    #expect(answer.error == "Đã lưu 6.01 Bắc Ninh mục tiêu 2028: 85,5 %.\n")
    let target = Target(
      year: 2028, value: try #require(ExactDecimal(plain: "85.5")), source: "Kế hoạch 12")
    #expect(try workspace.record(Self.key) == .target(target))
    #expect(workspace.run("log", "6.01").output.contains("Điều chỉnh"))
  }

  @Test func clearTakesItAway() throws {
    let workspace = try SmallWorkspace()
    _ = workspace.probe.run(Self.whole)
    let answer = workspace.run("target", "6.01", "--year", "2028", "--clear")
    #expect(answer.status == 0, "\(answer.error)")
    #expect(try workspace.record(Self.key) == nil)
    #expect(workspace.run("log", "6.01").output.contains("85,5 % → –"))
  }

  @Test func theSameTargetAgainIsNoNewEvent() throws {
    let workspace = try SmallWorkspace()
    _ = workspace.probe.run(Self.whole)
    #expect(workspace.probe.run(Self.whole).output == "an@may1:5\n")
  }

  @Test(arguments: [
    (["--year", "2025", "--value", "85", "--source", "KH"], 65),
    (["--year", "3000", "--value", "85", "--source", "KH"], 65),
    (["--year", "2028", "--value", "101", "--source", "KH"], 65),
    (["--year", "2028", "--value", "-1", "--source", "KH"], 65),
    (["--year", "2028", "--value", "tám", "--source", "KH"], 65),
    (["--year", "2028", "--value", "85"], 64),
    (["--year", "2028", "--value", "85", "--source", " "], 64),
    (["--year", "2028", "--source", "KH"], 64),
    (["--year", "sau", "--value", "85", "--source", "KH"], 64),
    (["--value", "85", "--source", "KH"], 64),
    (["--year", "2028", "--clear", "--value", "85"], 64),
  ])
  func nonsenseIsRefusedInOneSentence(arguments: [String], status: Int) throws {
    let workspace = try SmallWorkspace()
    let before = try workspace.ledger().greatestLamport
    let answer = workspace.probe.run(["target", "6.01"] + arguments)
    #expect(Int(answer.status) == status, "\(answer.error)")
    #expect(answer.error.hasPrefix("Lỗi: "))
    #expect(status == 64 || answer.error.split(separator: "\n").count == 1)
    #expect(try workspace.ledger().greatestLamport == before, "nothing is saved")
  }

  @Test func aViewerMayNeitherSetNorClear() throws {
    let workspace = try SmallWorkspace(people: [
      Person(login: "an", name: "Lê An", agency: nil, role: .viewer)
    ])
    for arguments in [Self.whole, ["target", "6.01", "--year", "2030", "--clear"]] {
      let answer = workspace.probe.run(arguments)
      #expect(answer.status == 77, "\(answer.error)")
      #expect(answer.error.contains("vai trò của bạn là người xem"))
    }
    #expect(try workspace.record(Self.key) == nil)
  }
}
