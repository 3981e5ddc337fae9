import GitExchange
import Glibc
import ReformModel
import ReformStore

extension CommandContext {
  /// The context of the running process.
  static func process() -> CommandContext {
    let environment = processEnvironment()
    let lines = LineInput()
    return CommandContext(
      environment: environment, now: { Instant(seconds: time(nil)) },
      login: HostIdentity.login, home: environment["HOME"] ?? "/",
      accountHome: HostIdentity.home ?? "/", host: HostIdentity.hostName,
      machine: HostIdentity.machine,
      executable: executablePath(),
      hasTerminal: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1,
      readInput: { try FileBytes.read(descriptor: STDIN_FILENO, named: "-") },
      console: .process(environment),
      readLine: { try lines.next(watching: $0, wake: $1) })
  }

  private static func executablePath() -> String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The variables that commands look at, as far as they are set.
  private static func processEnvironment() -> [String: String] {
    let names =
      [
        "CCHC_WORKSPACE", "CCHC_WRITER", "CCHC_SHARE", "XDG_DATA_HOME", "XDG_STATE_HOME",
        "XDG_CACHE_HOME",
        "HOME", "LANG", "TERM", "TMUX",
        "ACCESSIBLE", "XDG_CONFIG_HOME", "COLORTERM", "NO_COLOR", "LC_ALL", "LC_CTYPE", "TMPDIR",
        "SSH_ORIGINAL_COMMAND",
      ] + GitProgram.handedOn
    var result: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { result[name] = String(cString: value) }
    }
    return result
  }
}
