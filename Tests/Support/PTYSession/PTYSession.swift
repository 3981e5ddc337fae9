import CForkPTY
import Glibc

/// A program running on a pseudo-terminal of its own, with a screen to read and keys to press.
///
/// All waiting is for something that can be seen, with a deadline; nothing sleeps.
public final class PTYSession {
  /// How the program ended.
  public enum Ending: Sendable, Hashable {
    case exit(Int32)
    case signal(Int32)
  }

  public private(set) var screen: VirtualScreen
  /// How many bytes the program has written.
  public private(set) var byteCount = 0
  /// All it has written, for a look at the sequences themselves.
  public private(set) var output: [UInt8] = []
  /// How long it kept a processor busy from its start to its end; 0 until then.
  public private(set) var cpuMilliseconds = 0
  public let processID: Int32
  private var master: Int32 = -1
  private var ending: Ending?

  /// Starts a program with exactly the environment given, `TERM` apart.
  ///
  /// - Throws: `PTYError.start` with the `errno` of the system.
  public init(
    _ path: String, _ arguments: [String] = [], columns: Int = 80, rows: Int = 24,
    term: String? = "xterm-256color", environment: [String: String] = [:],
    widths: VirtualScreen.Widths = .own
  ) throws(PTYError) {
    screen = VirtualScreen(columns: columns, rows: rows)
    screen.widths = widths
    var variables = ["LANG": "C.UTF-8"].merging(environment) { $1 }
    if let term { variables["TERM"] = term }
    var argv: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in argv + envp { free(string) } }
    processID = forkpty_start(path, &argv, &envp, Int32(columns), Int32(rows), &master)
    guard processID > 0 else { throw .start(code: errno) }
  }

  deinit {
    if ending == nil {
      kill(processID, SIGKILL)
      var status: Int32 = 0
      waitpid(processID, &status, 0)
    }
    if master >= 0 { Glibc.close(master) }
  }

  /// Presses keys: bytes as a terminal would send them.
  public func send(_ text: String) { send(Array(text.utf8)) }

  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  public func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    _ = forkpty_resize(master, Int32(columns), Int32(rows))
  }

  public func signal(_ number: Int32) { kill(processID, number) }

  /// Pulls the plug: the program sees the end of its input and SIGHUP.
  public func hangUp() {
    Glibc.close(master)
    master = -1
  }

  /// The modes of the terminal as they are now.
  public var modes: TerminalSnapshot? {
    var modes = termios()
    return tcgetattr(master, &modes) == 0 ? TerminalSnapshot(modes) : nil
  }

  /// Reads until the screen is as wished; false when the deadline came first.
  public func wait(
    within milliseconds: Int = 10_000, until isReached: (VirtualScreen) -> Bool
  ) -> Bool {
    let deadline = PTYSession.now + milliseconds
    while !isReached(screen) {
      guard read(until: deadline) else { return isReached(screen) }
    }
    return true
  }

  /// Reads until a text stands in some row.
  public func wait(for text: String, within milliseconds: Int = 10_000) -> Bool {
    wait(within: milliseconds) { $0.text.contains { $0.contains(text) } }
  }

  /// Reads until the program has been silent for a while, and says how many bytes came.
  @discardableResult
  public func settle(silence milliseconds: Int = 50, within limit: Int = 10_000) -> Int {
    let (before, deadline) = (byteCount, PTYSession.now + limit)
    while PTYSession.now < deadline,
      read(until: min(deadline, PTYSession.now + milliseconds))
    {}
    return byteCount - before
  }

  /// Reads to the end and returns how the program ended; nil when the deadline came first.
  public func waitForExit(within milliseconds: Int = 10_000) -> Ending? {
    let deadline = PTYSession.now + milliseconds
    while ending == nil {
      reap()
      if ending != nil { break }
      if master < 0 || !read(until: min(deadline, PTYSession.now + 20)) {
        if PTYSession.now >= deadline { return nil }
        if master < 0 { _ = poll(nil, 0, 5) }
      }
    }
    while read(until: PTYSession.now) {}
    return ending
  }

  private func reap() {
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(processID, &status, WNOHANG, &usage) == processID else { return }
    for time in [usage.ru_utime, usage.ru_stime] {
      cpuMilliseconds += time.tv_sec * 1000 + Int(time.tv_usec) / 1000
    }
    let signal = status & 0x7F
    ending = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }

  /// Reads once; false when nothing came before the deadline or nothing can come any more.
  private func read(until deadline: Int) -> Bool {
    guard master >= 0 else { return false }
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, Int32(clamping: max(0, deadline - PTYSession.now))) > 0 else {
      return false
    }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    byteCount += count
    output += buffer[..<count]
    screen.feed(buffer[..<count])
    send(screen.takeAnswers())
    return true
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
