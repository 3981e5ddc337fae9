import Glibc
import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// A disk that takes no more: the file may grow to a limit, as on a full disk, and not beyond.
  @Suite struct FullDisk {
    private let words = Words(.vietnamese)
    private let scratch: Scratch

    init() throws { scratch = try Scratch.withSample() }

    /// A limit on the size of files instead of a full disk: everybody may set one. With the signal
    /// that comes with it ignored the write fails as on a full disk: half of the line is taken, then
    /// an error.
    private func limit(_ bytes: Int) -> [String] {
      [
        "/bin/sh", "-c", #"trap '' XFSZ; exec "$0" "$@""#, "/usr/bin/prlimit",
        "--fsize=\(bytes)",
      ]
    }

    private let note = String(repeating: "Ghi chú dài. ", count: 60)

    @Test func setSaysNotSavedAndLeavesNoHalfLine() throws {
      let first = try scratch.run("set", "6.01", "--period", "2026-M10", "--value", "92")
      #expect(first.ending == .exit(0), "\(first.errors)")
      let before = scratch.contents()
      let full = try scratch.run(
        "set", "6.01", "--period", "2026-M09", "--value", "91", "--note", note,
        through: limit(900))
      #expect(full.ending == .exit(74))
      #expect(full.output == "")
      #expect(full.errors.hasPrefix(words.error("CHƯA lưu")), "\(full.errors)")
      #expect(full.errors.filter(\.isNewline).count == 1, "\(full.errors)")
      #expect(before.changes(to: scratch.contents()) == [])
      try expectSound()
    }

    @Test func theSignalOfTheLimitIsNoCrash() throws {
      let before = scratch.contents()
      let run = try scratch.run(
        "set", "6.01", "--period", "2026-M10", "--value", "92", "--note", note,
        through: ["/usr/bin/prlimit", "--fsize=300"])
      #expect(run.ending == .exit(74))
      #expect(run.errors.contains("vượt giới hạn kích thước tệp"), "\(run.errors)")
      let changes = before.changes(to: scratch.contents())
      // The journal itself may have come to be, with nothing in it.
      #expect(changes.allSatisfy { scratch.contents().bytes(of: $0) == [] }, "\(changes)")
      try expectSound()
    }

    @Test func theFormKeepsWhatWasTyped() throws {
      // The journal is over the limit already; a screen and a draft are far below it.
      let before = scratch.contents()
      let session = try scratch.start(
        through: limit(100_000), environment: ["CCHC_WRITER": "sample@cchc"])
      try session.expectOverview()
      try session.press(Keys.end + Keys.enter, showing: "› 6 ")
      try session.press("e", showing: words.numeratorField)
      try session.press(Keys.clear + "45000", showing: "45000")
      try session.press(Keys.tab + Keys.clear + "50000", showing: "50000")
      session.send(Keys.tab + Keys.clear + Keys.tab + Keys.tab + Keys.clear)
      session.send(Keys.paste(note) + Keys.save)
      try session.expect("CHƯA lưu")
      try session.expect("45000")
      try session.expect("50000")
      #expect(before.changes(to: scratch.contents()) == [])
      // Kept as a draft: leaving need not ask.
      session.send(Keys.escape)
      try session.expectGone(words.numeratorField)
      session.send("q")
      #expect(session.ending() == .exit(0))
      session.expectRestored()
      try expectSound()
    }

    private func expectSound(_ location: SourceLocation = #_sourceLocation) throws {
      let check = try scratch.run("check")
      #expect(check.ending == .exit(0), "\(check.output)", sourceLocation: location)
    }

    @Test func theDemoThatFindsNoRoomSaysSoAndLeavesNothing() throws {
      let session = try scratch.start("--demo", through: limit(20_000), columns: 400)
      #expect(session.ending() == .exit(74))
      #expect(session.screen.text[0].hasPrefix(words.error("")))
      session.expectRestored()
      #expect(FolderContents.names(in: scratch.temporary) == [])
    }

    @Test func aNewWorkspaceThatFindsNoRoomSaysSo() throws {
      let run = try scratch.run(
        "init", scratch.root + "/new", "--sample", through: limit(20_000))
      #expect([.exit(73), .exit(74)].contains(run.ending))
      #expect(run.errors.hasPrefix(words.error("")), "\(run.errors)")
      #expect(run.errors.filter(\.isNewline).count == 1, "\(run.errors)")
    }
  }
}
