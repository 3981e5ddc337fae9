import ReformModel
import Testing

/// `cchc comment`: a remark on an indicator or assignment.
@Suite struct CommentCommandTests {
  private func comments(_ code: String, in workspace: SmallWorkspace) throws -> [Record?] {
    try workspace.ledger().comments(on: code).map(\.record)
  }

  @Test(arguments: ["6.01", "1.T1"])
  func aRemarkIsSaved(code: String) throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.run("comment", code, "Đã đối chiếu với Sở")
    #expect(answer.status == 0, "\(answer.error)")
    #expect(answer.output == "an@may1:5\n")
    #expect(answer.error.contains("Đã đối chiếu với Sở"))
    #expect(try comments(code, in: workspace) == [.comment("Đã đối chiếu với Sở")])
  }

  @Test func theSameWordsTwiceAreTwoRemarks() throws {
    let workspace = try SmallWorkspace()
    for _ in 1...2 { _ = workspace.run("comment", "6.01", "Đồng ý") }
    #expect(try comments("6.01", in: workspace).count == 2)
  }

  @Test func scriptsAreToldTheEvent() throws {
    let answer = try SmallWorkspace().run("comment", "6.01", "Đồng ý", "--json")
    #expect(answer.output.contains("\"event\": \"an@may1:5\""))
  }

  @Test(arguments: [(["6.01", "  "], 64), (["6.01"], 64), (["6.99", "x"], 66)])
  func nonsenseIsRefused(arguments: [String], status: Int) throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.probe.run(["comment"] + arguments)
    #expect(Int(answer.status) == status, "\(answer.error)")
    #expect(answer.error.hasPrefix("Lỗi: "))
    #expect(try comments("6.01", in: workspace).isEmpty)
  }

  @Test func aTextThatIsTooLongIsBadData() throws {
    let workspace = try SmallWorkspace()
    let answer = workspace.run("comment", "6.01", String(repeating: "a", count: 4001))
    #expect(answer.status == 65, "\(answer.error)")
    #expect(try comments("6.01", in: workspace).isEmpty)
  }

  @Test func aViewerMayNot() throws {
    let workspace = try SmallWorkspace(people: [
      Person(login: "an", name: "Lê An", agency: nil, role: .viewer)
    ])
    let answer = workspace.run("comment", "6.01", "Đồng ý")
    #expect(answer.status == 77)
    #expect(answer.error.contains("vai trò của bạn là người xem"))
    #expect(try comments("6.01", in: workspace).isEmpty)
  }
}
