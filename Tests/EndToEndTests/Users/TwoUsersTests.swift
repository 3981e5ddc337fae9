import Glibc
import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// Two people of one group who save in turn, under umasks that would lock the other out.
  @Suite(.enabled(if: Account.obstacle == nil, "\(Account.obstacle ?? "")")) struct TwoUsers {
    private let scratch: Scratch
    private static let users = [(64_001, "077"), (64_002, "022")]

    init() throws {
      scratch = try Scratch()
      try scratch.shell(
        "mkdir bin && cp \"$0\" bin/cchc && cp \"$0-faults\" bin/", BuiltProduct.path("cchc"))
      try scratch.makeSharedWorkspace(through: ["/bin/sh", "-c", #"umask 077; exec "$0" "$@""#])
    }

    /// One call of a program by one of the two.
    private func run(_ index: Int, _ program: String, _ arguments: [String]) throws -> CommandRun {
      let (user, umask) = TwoUsers.users[index]
      let wrapper = Account.become(user) + ["/bin/sh", "-c", "umask \(umask); exec \"$0\" \"$@\""]
      return try CommandRun(
        wrapper + ["\(scratch.root)/bin/\(program)"] + arguments,
        environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"], in: "/", input: "")
    }

    private func set(_ index: Int, _ value: String) throws {
      let run = try run(
        index, "cchc",
        [
          "set", "6.01", "--period", "2026-M10", "--numerator", value, "--denominator", "100",
          "--workspace", scratch.sharedWorkspace,
        ])
      #expect(run.ending == .exit(0), "\(run.errors)")
    }

    private func expectSeen(_ value: String, by index: Int) throws {
      let shown = try run(
        index, "cchc", ["show", "6.01", "--json", "--workspace", scratch.sharedWorkspace])
      #expect(shown.output.contains("\"numerator\": \(value)"), "\(shown.output) \(shown.errors)")
    }

    private func expectOpenToTheGroup(_ location: SourceLocation = #_sourceLocation) throws {
      let listing = try scratch.shell("cd srv && find bac-ninh -printf '%y %m %G %p\\n'")
      for line in listing.split(separator: "\n") {
        let start = line.hasPrefix("d") ? "d 2770 64000 " : "f 660 64000 "
        #expect(line.hasPrefix(start), "\(line)", sourceLocation: location)
      }
    }

    @Test func whatEachSavesTheOtherReadsAndReplaces() throws {
      for (index, value) in [(0, "90"), (1, "91"), (0, "92"), (1, "93")] {
        try set(index, value)
        for reader in [0, 1] { try expectSeen(value, by: reader) }
        try expectOpenToTheGroup()
      }
      let check = try run(0, "cchc", ["check", "--workspace", scratch.sharedWorkspace])
      #expect(check.ending == .exit(0), "\(check.output)")
    }

    @Test func aDefinitionFileRewrittenByOneIsRewrittenByTheOther() throws {
      for (index, language) in [(0, "en"), (1, "vi"), (0, "en")] {
        let run = try run(index, "cchc-faults", ["rewrite", scratch.sharedWorkspace, language])
        #expect(run.ending == .exit(0), "\(run.output) \(run.errors)")
        try expectOpenToTheGroup()
        let text = try scratch.shell("cat srv/bac-ninh/workspace.json")
        #expect(text.contains("\"language\": \"\(language)\""))
      }
    }

    @Test func aStrangerToTheGroupSeesNothing() throws {
      let run = try CommandRun(
        ["/usr/bin/setpriv", "--reuid=64003", "--regid=64003", "--clear-groups"]
          + ["\(scratch.root)/bin/cchc", "status", "--workspace", scratch.sharedWorkspace],
        environment: ["LANG": "C.UTF-8"], in: "/", input: "")
      #expect(run.ending == .exit(77), "\(run.errors)")
      #expect(run.output == "")
    }

    /// The dashboard of one of the two on a terminal of its own.
    private func session(_ index: Int, _ arguments: String...) throws -> PTYSession {
      let (user, umask) = TwoUsers.users[index]
      let state = "\(scratch.root)/state-\(user)"
      try scratch.shell("mkdir -p '\(state)' && chown \(user) '\(state)'")
      return try PTYSession(
        "/usr/bin/setpriv",
        Array(Account.become(user).dropFirst()) + [
          "/bin/sh", "-c", "umask \(umask); exec \"$0\" \"$@\"", "\(scratch.root)/bin/cchc",
        ] + arguments + ["--workspace", scratch.sharedWorkspace, "--as-of", "2026-11-23"],
        environment: ["XDG_STATE_HOME": state, "XDG_CACHE_HOME": state])
    }

    @Test func oneFollowsWhereTheOtherPresents() throws {
      let follower = try session(1, "follow", "--lang", "en")
      try follower.expect(Words(.english).waitingMark)
      let presenter = try session(0, "present")
      try presenter.expect("1/10")
      // A terminal that nobody reads stops the program that writes to it.
      presenter.settle(silence: 300)
      try follower.expect("Whole programme")
      presenter.send(Keys.right)
      presenter.settle()
      try follower.expect("Solution area 1/6")
      presenter.send("q")
      #expect(presenter.ending() == .exit(0))
      try follower.expect(Words(.english).presenterEnded("uid64001"))
      follower.send("q")
      #expect(follower.ending() == .exit(0))
    }

    @Test func whoHoldsTheLockIsNamedToTheOtherAndWhenKilledBlocksNobody() throws {
      try set(0, "91")
      let journal = try scratch.shell("ls srv/bac-ninh/journal/uid64001@* | tr -d '\\n'")
      let holder = try PTYSession(
        "/usr/bin/setpriv",
        Array(Account.become(64_002).dropFirst())
          + ["\(scratch.root)/bin/cchc-faults", "hold", scratch.root + "/" + journal])
      try holder.expect("held")
      let value = ["set", "6.01", "--period", "2026-M09", "--value", "90"]
      let refused = try run(0, "cchc", value + ["--workspace", scratch.sharedWorkspace])
      #expect(refused.ending == .exit(69))
      #expect(
        refused.errors.contains("đang do tiến trình \(holder.processID) của uid64002 ghi"),
        "\(refused.errors)")
      holder.signal(SIGKILL)
      #expect(holder.ending() == .signal(SIGKILL))
      let saved = try run(0, "cchc", value + ["--workspace", scratch.sharedWorkspace])
      #expect(saved.ending == .exit(0), "\(saved.errors)")
    }
  }
}
