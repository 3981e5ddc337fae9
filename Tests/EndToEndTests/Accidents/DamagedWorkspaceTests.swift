import Glibc
import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// Workspaces that are not there, not whole or not ours: one sentence with the place, the right
  /// exit code, and not one byte changed.
  @Suite struct DamagedWorkspaces {
    private let words = Words(.vietnamese)
    private let scratch: Scratch

    init() throws { scratch = try Scratch.withSample() }

    /// Both a command and the dashboard refuse, with the same code and sentence.
    private func expectRefusal(
      _ code: Int32, naming parts: [String], _ location: SourceLocation = #_sourceLocation
    ) throws {
      let before = FolderContents(of: scratch.root)
      let run = try scratch.run("status")
      #expect(run.ending == .exit(code), sourceLocation: location)
      #expect(run.output == "", sourceLocation: location)
      #expect(run.errors.hasPrefix(words.error("")), "\(run.errors)", sourceLocation: location)
      #expect(run.errors.filter(\.isNewline).count == 1, "\(run.errors)", sourceLocation: location)
      for part in parts {
        #expect(run.errors.contains(part), "\(run.errors)", sourceLocation: location)
      }
      let session = try scratch.start(columns: 400)
      #expect(session.ending() == .exit(code), sourceLocation: location)
      #expect(session.picture.contains(run.errors.dropLast()), sourceLocation: location)
      #expect(!session.output.contains(0x1B), sourceLocation: location)
      session.expectRestored(location)
      let changes = scratch.changes(since: before)
      #expect(changes == [], sourceLocation: location)
    }

    private func file(_ name: String) throws -> [UInt8] {
      try #require(scratch.contents().bytes(of: name))
    }

    private func remove(_ name: String) { unlink(scratch.workspace + "/" + name) }

    @Test func noFolderAtAll() throws {
      rename(scratch.workspace, scratch.root + "/elsewhere")
      try expectRefusal(66, naming: [scratch.workspace, "cchc init"])
    }

    @Test func anEmptyFolder() throws {
      rename(scratch.workspace, scratch.root + "/elsewhere")
      mkdir(scratch.workspace, 0o700)
      try expectRefusal(66, naming: [scratch.workspace])
    }

    @Test func aFolderOfSomethingElse() throws {
      rename(scratch.workspace, scratch.root + "/elsewhere")
      mkdir(scratch.workspace, 0o700)
      try scratch.write(Array("shopping: milk\n".utf8), to: "notes.txt")
      try expectRefusal(66, naming: [scratch.workspace])
    }

    @Test func anotherProgramsFilesUnderOurNames() throws {
      try scratch.write(Array(#"{"folders": [], "settings": {}}"#.utf8), to: "workspace.json")
      try expectRefusal(65, naming: ["workspace.json"])
    }

    @Test func aFileInPlaceOfTheFolder() throws {
      rename(scratch.workspace, scratch.root + "/elsewhere")
      let file = try #require(fopen(scratch.workspace, "w"))
      fclose(file)
      try expectRefusal(66, naming: [scratch.workspace])
    }

    @Test(arguments: ["workspace.json", "programme.json", "indicators.json"])
    func aMissingDefinition(_ name: String) throws {
      remove(name)
      try expectRefusal(66, naming: [name])
    }

    @Test func anEmptyDefinition() throws {
      try scratch.write([], to: "indicators.json")
      try expectRefusal(65, naming: ["indicators.json", "khôi phục"])
    }

    @Test func aTruncatedDefinition() throws {
      let bytes = try file("indicators.json")
      try scratch.write(Array(bytes.prefix(bytes.count / 2)), to: "indicators.json")
      let line = bytes.prefix(bytes.count / 2).filter { $0 == 10 }.count + 1
      try expectRefusal(65, naming: ["indicators.json:\(line):"])
    }

    @Test func bytesThatAreNoUTF8() throws {
      var bytes = try file("programme.json")
      let place = try #require(bytes.firstIndex { $0 >= 0xC3 })
      bytes[place] = 0xFF
      try scratch.write(bytes, to: "programme.json")
      let line = bytes[..<place].filter { $0 == 10 }.count + 1
      try expectRefusal(65, naming: ["programme.json:\(line):", "UTF-8"])
    }

    @Test func aTrailingComma() throws {
      let text = String(decoding: try file("workspace.json"), as: UTF8.self)
      let end = try #require(text.lastIndex(of: "}"))
      let body = text[..<end].reversed().drop { $0.isWhitespace }.reversed()
      try scratch.write(Array((String(body) + ",\n}\n").utf8), to: "workspace.json")
      try expectRefusal(65, naming: ["workspace.json:"])
    }

    @Test(arguments: ["link", "fifo", "folder", "twin"])
    func whatIsNoPlainFile(_ kind: String) throws {
      let path = scratch.workspace + "/agencies.json"
      rename(path, scratch.root + "/agencies.json")
      switch kind {
      case "link": symlink(scratch.root + "/agencies.json", path)
      case "fifo": mkfifo(path, 0o600)
      case "folder": mkdir(path, 0o700)
      default: link(scratch.root + "/agencies.json", path)
      }
      try expectRefusal(65, naming: [path])
    }

    @Test(.enabled(if: Permissions.canBeTested, "needs setpriv where root runs the tests"))
    func aFileThatMayNotBeRead() throws {
      chmod(scratch.workspace + "/indicators.json", 0)
      let before = FolderContents(of: scratch.root)
      let run = try scratch.run("status", through: Permissions.wrapper)
      #expect(run.ending == .exit(77))
      #expect(run.errors.contains("indicators.json"))
      #expect(run.errors.filter(\.isNewline).count == 1, "\(run.errors)")
      #expect(scratch.changes(since: before) == [])
    }

    @Test(.enabled(if: Permissions.canBeTested, "needs setpriv where root runs the tests"))
    func aWorkspaceThatMayNotBeWrittenIsShownAndNotChanged() throws {
      chmod(scratch.workspace + "/journal", 0o500)
      let before = FolderContents(of: scratch.root)
      let set = try scratch.run(
        "set", "6.01", "--period", "2026-M10", "--value", "92", through: Permissions.wrapper)
      #expect(set.ending == .exit(77))
      #expect(set.errors.contains("/journal"), "\(set.errors)")
      #expect(set.errors.filter(\.isNewline).count == 1, "\(set.errors)")
      let session = try scratch.start(through: Permissions.wrapper)
      try session.expectOverview()
      try session.press(Keys.end + Keys.enter, showing: "› 6 ")
      try session.press("e", showing: words.readOnlyMark)
      try session.expectGone(words.numeratorField)
      session.send("q")
      #expect(session.ending() == .exit(0))
      session.expectRestored()
      chmod(scratch.workspace + "/journal", 0o700)
      #expect(scratch.changes(since: before) == [])
    }

    @Test func aNewerFormatIsShownAndNotChanged() throws {
      let text = String(decoding: try file("workspace.json"), as: UTF8.self)
      let old = #""format": 1"#
      let place = try #require(text.firstRange(of: old))
      try scratch.write(
        Array((text[..<place.lowerBound] + #""format": 2"# + text[place.upperBound...]).utf8),
        to: "workspace.json")
      let before = FolderContents(of: scratch.root)
      let set = try scratch.run("set", "6.01", "--period", "2026-M10", "--value", "92")
      #expect(set.ending == .exit(77))
      #expect(set.errors.hasPrefix(words.error("")) && set.errors.contains("2"), "\(set.errors)")
      let session = try scratch.start()
      try session.expectOverview()
      try session.expect(words.readOnlyMark)
      session.send("q")
      #expect(session.ending() == .exit(0))
      #expect(scratch.changes(since: before) == [])
    }

    @Test func aTornLineIsSetAsideAndTheRestShown() throws {
      let set = try scratch.run("set", "6.01", "--period", "2026-M10", "--value", "92")
      #expect(set.ending == .exit(0), "\(set.errors)")
      let name = try #require(ownJournal())
      let whole = try file(name)
      try scratch.write(whole + Array(#"{"id":"half"#.utf8), to: name)
      let session = try scratch.start()
      try session.expectOverview()
      session.send("q")
      #expect(session.ending() == .exit(0))
      #expect(try file(name) == whole)
      #expect(scratch.contents().files.contains { $0.hasSuffix(".torn") })
    }

    private func ownJournal() -> String? {
      scratch.contents().files.first {
        $0.hasPrefix("journal/") && !$0.contains("sample") && !$0.contains("published")
      }
    }
  }
}
