import Glibc
import PTYSession
import Testing

/// A user of their own, in the group of a workspace, for programs that are not to be root.
///
/// The account exists in a mount namespace alone, where other files lie over `/etc/passwd` and its
/// sisters: nothing on the machine changes, and nothing is left when the test is killed.
struct Account {
  static let group = "cchc"
  static let groupID = 64_000

  let login: String
  let user: Int
  private let scratch: Scratch

  var home: String { scratch.root + "/" + login }
  /// A copy that everybody may run, wherever the sources lie.
  var program: String { scratch.root + "/bin/cchc" }

  /// Why such an account cannot be had here; nil where it can.
  static let obstacle: String? = {
    guard geteuid() == 0 else { return "only root can run programs as other users" }
    let probe = ["/usr/bin/unshare", "-m", "mount", "--bind", "/etc/passwd", "/etc/passwd"]
    let run = try? CommandRun(probe, environment: ["PATH": "/usr/bin:/bin"], in: "/", input: "")
    return run?.ending == .exit(0) ? nil : "no mount namespaces: \(run?.errors ?? "")"
  }()

  init(_ login: String, _ user: Int, in scratch: Scratch) throws {
    self.login = login
    self.user = user
    self.scratch = scratch
    chmod(scratch.root, 0o711)
    mkdir(home, 0o700)
    try #require(chown(home, uid_t(user), gid_t(user)) == 0)
    try scratch.shell("mkdir -p bin && cp -n \"$0\" bin/cchc", BuiltProduct.path("cchc"))
    for (file, line) in [
      ("passwd", "\(login):x:\(user):\(user)::\(home):/bin/sh"),
      ("group", "\(login):x:\(user):\n\(Account.group):x:\(Account.groupID):\(login)"),
      // No password fits a star, and the account is open to keys.
      ("shadow", "\(login):*:20000:0:99999:7:::"),
    ] {
      let script = "cat /etc/\(file) - <<'END' >\(login).\(file)\n\(line)\nEND\n"
      try scratch.shell(script + "chmod 0\(file == "shadow" ? 600 : 644) \(login).\(file)")
    }
  }

  /// Runs what follows where the account exists, still as root.
  var inside: [String] {
    let mounts = ["passwd", "group", "shadow"].map {
      "mount --bind \(scratch.root)/\(login).\($0) /etc/\($0)"
    }
    let script = (mounts + [#"exec "$0" "$@""#]).joined(separator: " && ")
    return ["/usr/bin/unshare", "-m", "/bin/sh", "-c", script]
  }

  /// Runs what follows as the user.
  var wrapper: [String] { inside + Account.become(user) }

  /// Runs what follows as a user id in the group of the workspace, whether it has a name or not.
  static func become(_ user: Int) -> [String] {
    ["/usr/bin/setpriv", "--reuid=\(user)", "--regid=\(user)", "--groups=\(groupID)"]
  }
}

extension Scratch {
  /// Where administrators put a workspace for a group, as the README says: `srv/bac-ninh`.
  var sharedWorkspace: String { root + "/srv/bac-ninh" }

  /// Makes it, with the sample.
  func makeSharedWorkspace(through wrapper: [String] = []) throws {
    try shell("chmod 711 . && mkdir srv && chgrp \(Account.groupID) srv && chmod 2770 srv")
    let made = try run(["init", sharedWorkspace, "--sample"], through: wrapper)
    try #require(made.ending == .exit(0), "\(made.errors)")
  }

  /// Puts a text in a file of the folder.
  func write(text: String, to name: String) throws {
    let file = try #require(fopen(root + "/" + name, "w"), "\(name)")
    defer { fclose(file) }
    #expect(fputs(text, file) >= 0)
  }

  /// Runs a few lines of shell in the folder of the test; `$0` is the argument.
  @discardableResult
  func shell(_ script: String, _ argument: String = "sh") throws -> String {
    let run = try CommandRun(
      ["/bin/sh", "-c", script, argument], environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"],
      in: root, input: "")
    try #require(run.ending == .exit(0), "\(script): \(run.errors)")
    return run.output
  }
}

extension Account {
  /// Starts the restricted dashboard for the user as a server would, in an environment that tries to
  /// lead it elsewhere.
  func start(
    _ arguments: String..., through wrapper: [String] = [], term: String = "xterm-256color",
    environment: [String: String] = [:]
  ) throws -> PTYSession {
    let command =
      self.wrapper + wrapper + [program, "--restricted", "--workspace", scratch.sharedWorkspace]
      + arguments
    return try PTYSession(
      command[0], Array(command.dropFirst()), term: term,
      environment: astray.merging(environment) { $1 })
  }

  /// Variables that would lead an unrestricted program to files of somebody's choice.
  var astray: [String: String] {
    var variables = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": elsewhere, "TMPDIR": elsewhere,
      "CCHC_WORKSPACE": elsewhere, "CCHC_SHARE": elsewhere, "CCHC_WRITER": "khac@elsewhere",
      "TERMINFO": elsewhere + "/.terminfo", "TERMINFO_DIRS": elsewhere + "/.terminfo",
      "EDITOR": "/bin/sh", "VISUAL": "/bin/sh", "PAGER": "/bin/sh", "SHELL": "/bin/sh",
    ]
    for kind in ["DATA", "STATE", "CACHE", "CONFIG"] {
      variables["XDG_\(kind)_HOME"] = elsewhere
    }
    return variables
  }

  var elsewhere: String { scratch.root + "/elsewhere" }

  /// A folder that the user may write and the program must not, with a terminal of its own.
  func makeElsewhere() throws {
    try scratch.shell(
      """
      mkdir elsewhere && infocmp xterm-256color | sed 's/^xterm-256color|[^,]*,/\(Account.ownTerminal),/' |
        tic -x -o elsewhere/.terminfo - && cp -R elsewhere/.terminfo \(login)/ &&
        chown -R \(user) elsewhere \(login)
      """)
  }

  static let ownTerminal = "xterm-cuarieng"
}
