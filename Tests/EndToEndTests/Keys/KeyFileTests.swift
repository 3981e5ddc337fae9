import Glibc
import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// A key file in somebody's home.
  @Suite struct KeyFiles {
    private let scratch: Scratch

    init() throws { scratch = try Scratch.withSample() }

    private func write(_ text: String) throws {
      for folder in ["/.config", "/.config/cchc"] { mkdir(scratch.home + folder, 0o700) }
      let file = try #require(fopen(scratch.home + "/.config/cchc/keys.yaml", "w"))
      defer { fclose(file) }
      fputs(text, file)
    }

    @Test func theFootTellsTheNewKeyAndItWorks() throws {
      try write("go.assignments: z\napp.quit: [Q, C-q]\n")
      let session = try scratch.start(columns: 120, rows: 36)
      try session.expectOverview()
      try session.expect("z nhiệm vụ")
      try session.press("z", showing: "› Nhiệm vụ")
      session.send("Q")
      #expect(session.ending() == .exit(0))
    }

    @Test func aBrokenFileIsToldAndTheKnownKeysWork() throws {
      try write("go.assignments: d\n")
      let session = try scratch.start(columns: 160, rows: 36)
      try session.expect("Phím vẫn như mặc định.")
      try session.expect("keys.yaml:1: “d” là phím của hai lệnh: go.assignments")
      try session.press("a", showing: "› Nhiệm vụ")
      session.send("q")
      #expect(session.ending() == .exit(0))
      // And again where it can be read at leisure.
      try session.expect("Phím vẫn như mặc định.")
    }

    @Test func whoIsLetInForTheDashboardAloneHasTheKnownKeys() throws {
      try write("go.assignments: z\n")
      let session = try scratch.start(
        "--restricted", "--workspace", scratch.workspace, columns: 120, rows: 36)
      try session.expectOverview()
      try session.press("a", showing: "› Nhiệm vụ")
      session.send("q")
      #expect(session.ending() == .exit(0))
    }
  }
}
