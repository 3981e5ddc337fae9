import Glibc
public import ReformModel

/// What a command learns from outside and where it prints, as a value that a test can make up.
public struct CommandContext {
  public var environment: [String: String]
  public var now: () -> Instant
  /// The login of the real user.
  public var login: String
  /// Their home folder.
  public var home: String
  /// The home folder of the real user as the system knows it, whatever `HOME` says.
  public var accountHome: String
  public var host: String
  /// Tells this machine from others; nil where nothing does.
  public var machine: String?
  /// The real path of this program, by which it finds its themes and sample data.
  public var executable: String
  /// Whether standard input and output are a terminal, as the dashboard needs.
  public var hasTerminal: Bool
  /// Everything on standard input.
  public var readInput: () throws -> [UInt8]
  public var console: Console
  public var readLine: LineReader

  public init(
    environment: [String: String], now: @escaping () -> Instant, login: String, home: String,
    accountHome: String? = nil, host: String, machine: String? = nil, executable: String,
    hasTerminal: Bool = false,
    readInput: @escaping () throws -> [UInt8], console: Console,
    readLine: @escaping LineReader = { _, _ in nil }
  ) {
    self.environment = environment
    self.now = now
    self.login = login
    self.home = home
    self.accountHome = accountHome ?? home
    self.host = host
    self.machine = machine
    self.executable = executable
    self.hasTerminal = hasTerminal
    self.readInput = readInput
    self.console = console
    self.readLine = readLine
  }

  /// The value of a variable that is set to something.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Where the program was started.
  var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }

  var workingFolderIsWritable: Bool { access(workingFolder, W_OK | X_OK) == 0 }

  /// The folder for what the program remembers of this person; a path that is not absolute counts
  /// as none, as the XDG rules say.
  var stateFolder: String {
    let named = variable("XDG_STATE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (named ?? accountHome + "/.local/state") + "/cchc"
  }

  /// The folder for what can be made again at any time; nil for an account without a home, of which
  /// none is made for that.
  var cacheFolder: String? {
    if let named = variable("XDG_CACHE_HOME"), named.hasPrefix("/") { return named + "/cchc" }
    return access(accountHome, W_OK | X_OK) == 0 ? accountHome + "/.cache/cchc" : nil
  }

  /// The folder for what the person chose, found as the folder of the state is.
  var configFolder: String {
    let named = variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (named ?? home + "/.config") + "/cchc"
  }

  /// Whether this seems to be GNU screen, which keeps Esc back for ever from a program that asked
  /// for the mouse; tmux, which may call itself by the same name, tells that it is there.
  var isInGNUScreen: Bool {
    (variable("TERM") ?? "").hasPrefix("screen") && variable("TMUX") == nil
  }

  /// Whether the environment asks for sentences in place of a screen.
  var asksForAccess: Bool { variable("ACCESSIBLE").map { $0 != "0" } ?? false }

  /// What `LANG` asks for where nothing else does; Vietnamese unless it says English.
  var systemLanguage: Language {
    (variable("LANG") ?? "").lowercased().hasPrefix("en") ? .english : .vietnamese
  }
}
