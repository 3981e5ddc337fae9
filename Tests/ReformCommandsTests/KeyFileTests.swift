import DashboardLogic
import Glibc
import ReformModel
import TerminalInterface
import Testing

@testable import ReformCommands

/// `~/.config/cchc/keys.yaml`: what is read from it, and how what is wrong is told.
struct KeyFileTests {
  private func keymap(_ text: String) throws(KeyFileError) -> Keymap {
    try KeyFile(text, path: "keys.yaml").keymap
  }

  private func complaint(_ text: String, _ language: Language = .vietnamese) -> String? {
    do throws(KeyFileError) {
      _ = try keymap(text)
      return nil
    } catch {
      return Words(language).text(of: error)
    }
  }

  @Test func oneKeyOrSeveralAreRead() throws {
    let read = try keymap("# của tôi\ngo.gaps: z\napp.help: [\"?\", F1, A-Up]\n")
    #expect(
      read.keys == [
        .gaps: [.character("z")],
        .help: [.character("?"), KeyEvent(.function(1)), KeyEvent(.up, .alt)],
      ])
  }

  @Test(arguments: ["", "# nothing\n", "---\n"])
  func aFileOfNothingChangesNothing(text: String) throws {
    #expect(try keymap(text) == .standard)
  }

  @Test func anUnknownCommandIsToldWithItsLineAndTheNearest() {
    #expect(
      complaint("go.gaps: x\ngo.agencis: z\n")
        == "keys.yaml:2: không có lệnh “go.agencis”: có phải go.agencies?")
    #expect(
      complaint("x.y.z: q", .english) == "keys.yaml:1: there is no command “x.y.z”: see “cchc keys”"
    )
  }

  @Test func bothCommandsOfAConflictAreToldWithTheirPlaces() {
    #expect(
      complaint("go.gaps: x\n\ngo.agencies: [d, x]\n")
        == "keys.yaml:1: “x” là phím của hai lệnh: go.agencies “đơn vị” (dòng 3), "
        + "go.gaps “còn thiếu” (dòng 1)")
    #expect(
      complaint("go.gaps: a", .english)
        == "keys.yaml:1: “a” is the key of two commands: go.assignments “assignments” "
        + "(as it comes), go.gaps “missing” (line 1)")
  }

  @Test(arguments: [
    ("go.gaps: Ctrl+x", 1, "không có phím “Ctrl+x”"), ("\n\nform.save: s", 3, "là chữ gõ vào"),
    ("go.gaps: []", 1, "cần ít nhất một phím"), ("go.gaps: C-i", 1, "giống hệt Tab"),
    ("- a\n- b", 1, "cần các dòng như"), ("go.gaps: [x", 2, "không phải YAML"),
    ("go.gaps: {a: b}", 1, "không có phím"), ("go.gaps:", 1, "go.gaps để trống"),
    ("app.help: \"?\"\ngo.gaps: ~", 2, "go.gaps để trống"), ("go.gaps: [null]", 1, "để trống"),
  ])
  func everyComplaintNamesTheLine(text: String, line: Int, part: String) throws {
    let told = try #require(complaint(text))
    #expect(told.hasPrefix("keys.yaml:\(line): "), "\(told)")
    #expect(told.contains(part), "\(told)")
  }

  @Test func theKeyOfThisNameIsWrittenInQuotes() throws {
    #expect(try keymap("go.gaps: \"~\"").keys == [.gaps: [.character("~")]])
  }

  @Test func aCommandNamedTwiceIsRefused() throws {
    let told = try #require(complaint("go.gaps: x\ngo.gaps: z\n"))
    #expect(told.contains("go.gaps"), "\(told)")
  }

  @Test(arguments: Language.allCases)
  func whatIsPrintedReadsBackAsTheSame(language: Language) throws {
    let text = KeyFile.lines(of: Command.all, in: Words(language)).joined(separator: "\n")
    let read = try keymap(text)
    #expect(read.commands.map(\.keys) == Command.all.map(\.keys))
    #expect(read.keys.count == CommandID.allCases.count)
  }

  @Test func theTableOfKeysFollowsTheFileAndSaysWhatIsWrongWithIt() throws {
    let folder = try Folder()
    var probe = CommandProbe()
    probe.environment["XDG_CONFIG_HOME"] = folder.path
    try folder.write("go.gaps: z\n")
    #expect(probe.run("keys", "--json").output.contains("\"z\""))
    #expect(probe.run("keys", "--yaml").output.contains("\ngo.gaps: \"z\"  # còn thiếu\n"))
    try folder.write("go.gaps: a\n")
    let answer = probe.run("keys")
    #expect(answer.status == 65)
    #expect(answer.error.contains("cchc/keys.yaml:1: “a” là phím của hai lệnh"))
  }

  /// A configuration folder of its own.
  private final class Folder {
    let path: String

    init() throws {
      var template = Array("/tmp/cchc-keys-XXXXXX".utf8CString)
      try #require(mkdtemp(&template) != nil)
      path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      mkdir(path + "/cchc", 0o700)
    }

    deinit {
      unlink(path + "/cchc/keys.yaml")
      rmdir(path + "/cchc")
      rmdir(path)
    }

    func write(_ text: String) throws {
      let file = try #require(fopen(path + "/cchc/keys.yaml", "w"))
      defer { fclose(file) }
      fputs(text, file)
    }
  }
}
