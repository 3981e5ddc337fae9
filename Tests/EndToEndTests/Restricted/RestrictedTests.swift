import DashboardLogic
import Glibc
import PTYSession
import ReformModel
import TerminalInterface
import Testing

extension EndToEnd {
  /// `--restricted`, for somebody who logs in from elsewhere and gets nothing but the dashboard.
  @Suite(.enabled(if: Account.obstacle == nil, "\(Account.obstacle ?? "")")) struct Restricted {
    private let words = Words(.vietnamese)
    private let scratch: Scratch
    private let account: Account

    init() throws {
      scratch = try Scratch()
      account = try Account("canbo", 64_001, in: scratch)
      try scratch.makeSharedWorkspace()
      try account.makeElsewhere()
    }

    private var journal: String {
      let names = FolderContents.names(in: scratch.sharedWorkspace + "/journal")
      return names.first { $0.hasPrefix("canbo@") } ?? "none"
    }

    private func openForm(_ session: PTYSession) throws {
      try session.expectOverview()
      try session.press(Keys.end + Keys.enter + Keys.enter, showing: "› 6.01 ")
      try session.press("e", showing: words.numeratorField)
      try session.press(Keys.clear + "45000", showing: "45000")
      try session.press(Keys.tab + Keys.clear + "50000", showing: "90,00 %")
    }

    @Test func theEnvironmentLeadsNowhereElse() throws {
      let before = FolderContents(of: scratch.root)
      let session = try account.start()
      try openForm(session)
      #expect(FolderContents.names(in: account.home + "/.local/state/cchc/drafts").count == 1)
      session.send(Keys.tab + Keys.clear)
      try session.press(Keys.save, showing: "Đã lưu 6.01")
      session.send("q")
      #expect(session.ending() == .exit(0))
      session.expectRestored()
      let changes = before.changes(to: FolderContents(of: scratch.root))
      let own = [
        "canbo/.local", "canbo/.cache", "srv/bac-ninh/journal/canbo@", "srv/bac-ninh/.writers",
      ]
      #expect(changes.filter { path in !own.contains { path.hasPrefix($0) } } == [])
      #expect(changes.contains("srv/bac-ninh/journal/" + journal))
    }

    @Test func thePersonIsTheRealUserAndTheGroupMayWriteTheJournal() throws {
      let session = try account.start()
      try openForm(session)
      session.send(Keys.tab + Keys.clear)
      try session.press(Keys.save, showing: "Đã lưu 6.01")
      var status = stat()
      let path = scratch.sharedWorkspace + "/journal/" + journal
      try #require(lstat(path, &status) == 0)
      #expect(status.st_uid == 64_001 && status.st_gid == 64_000)
      #expect(status.st_mode & 0o7777 == 0o660)
      let shown = try scratch.run("log", "6.01", "--json", "--workspace", scratch.sharedWorkspace)
      #expect(shown.output.contains(#""by": "canbo""#))
    }

    @Test func ofTerminalsOnlyThoseOfTheSystemCount() throws {
      let session = try account.start(term: Account.ownTerminal)
      try session.expectOverview()
      session.send("q")
      #expect(session.ending() == .exit(0))
      try session.expect(words.terminalFellBack(Account.ownTerminal, "xterm-256color"))
    }

    @Test func whoeverIsFreeMayBringTheirOwnTerminal() throws {
      let session = try scratch.start(
        "--workspace", scratch.sharedWorkspace, term: Account.ownTerminal,
        environment: ["HOME": account.elsewhere])
      try session.expectOverview()
      session.send("q")
      #expect(session.ending() == .exit(0))
      #expect(!session.picture.contains(Account.ownTerminal))
    }

    @Test func neitherAKeyNorASignalSuspendsIt() throws {
      let session = try account.start()
      try session.expectOverview()
      try session.press("\u{1A}", showing: words.noWayOut("q"))
      session.signal(SIGTSTP)
      try session.press("?", showing: words.helpTitle)
      // The shell would see the first screen.
      #expect(session.screen.isAlternate)
    }

    @Test func aLinkInPlaceOfTheDraftsIsNotFollowed() throws {
      try scratch.shell(
        """
        mkdir -p canbo/.local/state/cchc trap && chmod 777 trap &&
          ln -s "$PWD/trap" canbo/.local/state/cchc/drafts &&
          chown -R 64001 canbo
        """)
      let session = try account.start()
      try openForm(session)
      session.send(Keys.escape)
      try session.expectGone(words.numeratorField)
      #expect(FolderContents.names(in: scratch.root + "/trap") == [])
      // Nothing keeps the draft: leaving asks.
      try session.press("q", showing: words.quitTitle)
    }

    @Test func screensAreWrittenIntoTheOwnStateFolderAlone() throws {
      let session = try account.start()
      try session.expectOverview()
      try session.press("E", showing: words.exportTitle)
      try session.press(Keys.enter, showing: "cchc-overview-")
      let exports = account.home + "/.local/state/cchc/exports"
      #expect(FolderContents.names(in: exports).count == 1)
      try scratch.shell(
        """
        rm -r \(exports) && mkdir trap && chmod 777 trap && ln -s "$PWD/trap" \(exports)
        """)
      try session.press("E", showing: words.exportTitle)
      try session.press(Keys.enter, showing: "Chưa xuất được")
      #expect(FolderContents.names(in: scratch.root + "/trap") == [])
    }

    @Test(arguments: ["mkfifo -m 666", "ln -s /etc/passwd"])
    func whatIsPlantedInPlaceOfTheJournalIsNeitherOpenedNorWaitedFor(plant: String) throws {
      let host = try scratch.shell("hostname -s | tr A-Z a-z | tr -d '\\n'")
      try scratch.shell("\(plant) srv/bac-ninh/journal/canbo@\(host).jsonl")
      let session = try account.start()
      try session.expectOverview()
      try session.expect("[\(words.readOnlyMark)]")
      try session.press(Keys.end + Keys.enter + Keys.enter, showing: "› 6.01 ")
      try session.press("e", showing: "không mở")
    }

    @Test func aLinkInPlaceOfTheJournalFolderIsRefused() throws {
      try scratch.shell("mv srv/bac-ninh/journal srv/other && ln -s ../other srv/bac-ninh/journal")
      let session = try account.start()
      #expect(session.ending() == .exit(65))
      #expect(!session.output.contains(0x1B))
    }

    @Test func aHangUpEndsItWithoutSpinning() throws {
      let session = try account.start()
      try openForm(session)
      let before = cpu(of: session.processID)
      session.hangUp()
      #expect(session.ending() == .exit(128 + SIGHUP))
      #expect(session.cpuMilliseconds - before < 500)
      #expect(FolderContents.names(in: account.home + "/.local/state/cchc/drafts").count == 1)
    }

    @Test func theEndOfTheTerminalEndsItEvenWhereTheSignalIsLost() throws {
      let session = try account.start(through: ["/bin/sh", "-c", #"trap '' HUP; exec "$0" "$@""#])
      try session.expectOverview()
      let before = cpu(of: session.processID)
      session.hangUp()
      #expect(session.ending() == .exit(128 + SIGHUP))
      #expect(session.cpuMilliseconds - before < 500)
    }

    /// In milliseconds, of a process that runs.
    private func cpu(of process: Int32) -> Int {
      let stat = Scratch.read("/proc/\(process)/stat").map { String(decoding: $0, as: UTF8.self) }
      let fields = stat?.split(separator: ")").last?.split(separator: " ") ?? []
      guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else {
        return 0
      }
      return (user + system) * 1000 / sysconf(Int32(_SC_CLK_TCK))
    }
  }
}
