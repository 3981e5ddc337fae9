import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// What people mistype: one sentence that says what would be right, and nothing is written.
  @Suite struct WrongArguments {
    private let words = Words(.vietnamese)
    private let scratch: Scratch

    init() throws { scratch = try Scratch.withSample() }

    @Test(
      arguments: [
        (["show", "6.99"], 66, "6.99"),
        (["show", "sáu"], 66, "sáu"),
        (["set", "6.99", "--period", "2026-M10", "--value", "5"], 66, "6.99"),
        (["set", "6.01", "--period", "2026-M10", "--value", "12x"], 65, "12x"),
        (["set", "6.01", "--period", "2026-M10", "--value", "nan"], 65, "nan"),
        (["set", "6.01", "--period", "2026-M10", "--value", "0x10"], 65, "0x10"),
        (["set", "6.01", "--period", "2026-M10", "--value", "101"], 65, "100"),
        (["set", "6.01", "--period", "2026-M10", "--value", "-1"], 65, "thấp nhất 0"),
        (
          ["set", "6.01", "--period", "2026-M10", "--numerator", "60", "--denominator", "50"], 65,
          "6.01"
        ),
        (["set", "6.01", "--period", "2026-M13", "--value", "5"], 65, "2026-M13"),
        (
          ["set", "6.01", "--period", "2026-M10", "--agency", "nobody", "--value", "5"], 66,
          "nobody"
        ),
        (["assign", "6.T99", "--progress", "50"], 66, "6.T99"),
        (["assign", "6.T1", "--progress", "150"], 65, "150"),
        (["import", "missing.csv"], 66, "missing.csv"),
      ] as [([String], Int32, String)])
    func oneSentenceTheRightCodeAndNothingWritten(
      _ arguments: [String], _ code: Int32, _ part: String
    ) throws {
      let before = FolderContents(of: scratch.root)
      let run = try scratch.run(arguments)
      #expect(run.ending == .exit(code), "\(run.errors)")
      #expect(run.output == "")
      #expect(run.errors.hasPrefix(words.error("")), "\(run.errors)")
      #expect(run.errors.filter(\.isNewline).count == 1, "\(run.errors)")
      #expect(run.errors.contains(part), "\(run.errors)")
      #expect(scratch.changes(since: before) == [])
    }

    @Test func aFolderWithSomethingInItIsNotMadeAWorkspace() throws {
      let before = FolderContents(of: scratch.root)
      let run = try scratch.run("init", scratch.workspace, "--sample")
      #expect(run.ending == .exit(73))
      #expect(run.errors.contains(scratch.workspace))
      #expect(run.errors.filter(\.isNewline).count == 1, "\(run.errors)")
      #expect(scratch.changes(since: before) == [])
    }

    @Test func anUnknownOptionIsAUsageError() throws {
      let run = try scratch.run("--nonsense")
      #expect(run.ending == .exit(64))
      #expect(run.output == "")
      #expect(run.errors.contains("--nonsense"))
    }

    @Test func anUnknownThemeLeavesTheTerminalAlone() throws {
      let session = try scratch.start("--demo", "--theme", "nope", columns: 200)
      #expect(session.ending() == .exit(66))
      #expect(session.screen.text[0].contains("nope"))
      #expect(!session.output.contains(0x1B))
      session.expectRestored()
      #expect(FolderContents.names(in: scratch.temporary) == [])
    }
  }
}
