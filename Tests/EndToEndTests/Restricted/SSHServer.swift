import CForkPTY
import Glibc
import PTYSession
import Testing

/// An SSH server on a port of the loopback, for one account and one key.
///
/// What it does with members of the group comes from the README. Beyond that it is as careless as a
/// server may be: it accepts every variable.
final class SSHServer {
  /// Why there can be none here; nil where there can.
  static let obstacle: String? = {
    let programs: [String] = ["/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/ssh-keygen"]
    if let missing = programs.first(where: { access($0, X_OK) != 0 }) {
      return "needs \(missing), of openssh-server and openssh-client"
    }
    return Account.obstacle
  }()

  private let scratch: Scratch
  private let account: Account
  private let port: UInt16
  private var process: PTYSession?

  init(_ account: Account, in scratch: Scratch) throws {
    self.account = account
    self.scratch = scratch
    port = try SSHServer.freePort()
    try scratch.shell(
      """
      mkdir -p keys && chmod 755 keys && ssh-keygen -q -t ed25519 -N '' -f host &&
        ssh-keygen -q -t ed25519 -N '' -f key && cp key.pub keys/\(account.login) &&
        printf '[127.0.0.1]:\(port) ' | cat - host.pub >known
      """)
    try scratch.write(text: try configuration(), to: "sshd_config")
    // The folder that a server started as a service would have made.
    let script = #"mkdir -p /run/sshd && exec /usr/sbin/sshd -D -e -f "$0""#
    let start = account.inside + ["/bin/sh", "-c", script, scratch.root + "/sshd_config"]
    let server = try PTYSession(
      start[0], Array(start.dropFirst()), columns: 200, environment: ["PATH": "/usr/sbin:/usr/bin"])
    process = server
    try #require(
      server.wait(for: "Server listening", within: PTYSession.patience), "\(server.picture)")
  }

  deinit { process?.signal(SIGTERM) }

  /// The lines of the README, with the program and the workspace of the test.
  private func configuration() throws -> String {
    let fragment = try Readme.block(after: "<!-- sshd_config -->")
      .replacing("/usr/local/bin/cchc", with: account.program)
      .replacing("/srv/cchc/bac-ninh", with: scratch.sharedWorkspace)
    return """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(scratch.root)/host
      PidFile none
      AuthorizedKeysFile \(scratch.root)/keys/%u
      StrictModes no
      UsePAM no
      PasswordAuthentication no
      KbdInteractiveAuthentication no
      Subsystem sftp internal-sftp
      AcceptEnv *
      \(fragment)

      """
  }

  private func client(_ options: [String], _ command: [String]) -> [String] {
    [
      "/usr/bin/ssh", "-F", "none", "-p", "\(port)", "-i", scratch.root + "/key",
      "-o", "UserKnownHostsFile=\(scratch.root)/known", "-o", "GlobalKnownHostsFile=none",
      "-o", "StrictHostKeyChecking=yes", "-o", "IdentitiesOnly=yes", "-o", "BatchMode=yes",
      "-o", "LogLevel=ERROR",
    ] + options + ["\(account.login)@127.0.0.1"] + command
  }

  /// Logs in with a terminal, as a person does, and sends `LANG` and more variables along.
  func logIn(sending more: [String: String] = [:]) throws -> PTYSession {
    let variables = more.merging(["LANG": "C.UTF-8"]) { $1 }
    let options = ["-tt"] + variables.keys.sorted().flatMap { ["-o", "SendEnv=\($0)"] }
    let command = client(options, [])
    return try PTYSession(command[0], Array(command.dropFirst()), environment: variables)
  }

  /// Asks for something else than what a login gives.
  func ask(_ options: [String] = [], for command: String...) throws -> CommandRun {
    try CommandRun(
      client(options, command), environment: ["LANG": "C.UTF-8"], in: scratch.root, input: "")
  }

  private static func freePort() throws -> UInt16 {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let answer = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 ? getsockname(listener, $0, &size) : -1
      }
    }
    try #require(answer == 0, "\(String(cString: strerror(errno)))")
    return UInt16(bigEndian: address.sin_port)
  }
}
