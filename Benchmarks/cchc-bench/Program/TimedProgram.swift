import CForkPTY
import Glibc
import PTYSession

/// A program on a pseudo-terminal, timed from outside to the microsecond.
///
/// What it writes is kept while it writes and put on a screen in the silence afterwards, so that the
/// emulator's own time is in no figure.
final class TimedProgram {
  let processID: Int32
  private(set) var screen: VirtualScreen
  /// From just before `exec`.
  private(set) var start = Answer()
  private var master: Int32 = -1
  /// A home for drafts, so that no run finds what another one typed.
  private let state: ScratchFolder
  /// What it keeps of what it read, for those who start with the same folder.
  private let cache: ScratchFolder

  /// Starts the program and waits until its first screen has settled.
  ///
  /// - Parameters:
  ///   - cache: The folder of its caches; a new and empty one without.
  ///   - environment: Variables beyond those that every program gets.
  ///   - silence: How long nothing may come before the screen counts as settled, in milliseconds.
  init(
    _ command: [String], on size: ScreenSize, cache: ScratchFolder? = nil,
    environment more: [String] = [], silence: Int = 100
  ) throws(BenchError) {
    screen = VirtualScreen(columns: size.columns, rows: size.rows)
    state = try ScratchFolder()
    self.cache = if let cache { cache } else { try ScratchFolder() }
    // Somebody who has been here before: the tour would lie over the first screen.
    let home = state.path + "/cchc"
    _ = try? Shell.output(["sh", "-c", "mkdir \(home) && : > \(home)/tour-seen"])
    // Other programs keep something at home.
    let folders = [
      "HOME=\(state.path)", "XDG_STATE_HOME=\(state.path)", "XDG_CACHE_HOME=\(self.cache.path)",
    ]
    let environment = TimedProgram.environment + folders + more
    var argv: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for string in argv + envp { free(string) } }
    let before = Clock.now
    processID = forkpty_start(
      command[0], &argv, &envp, Int32(size.columns), Int32(size.rows), &master)
    guard processID > 0 else { throw .start(command[0], errno) }
    start = listen(
      since: before, patience: 30_000, silence: silence, atLeast: TimedProgram.leastOfScreen)
    guard start.byteCount > 0 else { throw .silent(command[0]) }
  }

  /// Hangs up, so that the program can keep and remove what it made, and waits for that.
  deinit {
    Glibc.close(master)
    waitForEnd()
  }

  /// In hundredths of a second.
  private static let patienceAtEnd = 2_000

  private func waitForEnd() {
    var status: Int32 = 0
    for _ in 0..<TimedProgram.patienceAtEnd {
      if waitpid(processID, &status, WNOHANG) == processID { return }
      _ = poll(nil, 0, 10)
    }
    kill(processID, SIGKILL)
    waitpid(processID, &status, 0)
  }

  /// Sends a key and waits until its answer has settled.
  func press(_ bytes: String, patience: Int = 300, silence: Int = 25) -> Answer {
    let key = Array(bytes.utf8)
    let before = Clock.now
    _ = write(master, key, key.count)
    return listen(since: before, patience: patience, silence: silence)
  }

  /// What comes without a key; the answer is empty where nothing does.
  func idle(seconds: Int) -> Answer {
    let before = Clock.now
    var answer = Answer()
    while Clock.now < before + seconds * 1_000_000_000 {
      let left = (before + seconds * 1_000_000_000 - Clock.now) / 1_000_000
      answer.byteCount += listen(since: Clock.now, patience: left + 1, silence: 0).byteCount
    }
    return answer
  }

  /// Whether there is a screen, and not only what prepares a terminal for one: a program that reads
  /// much first may be silent long in between.
  var hasDrawn: Bool { start.byteCount >= TimedProgram.leastOfScreen }

  private static let leastOfScreen = 1_000

  /// When something came, by the clock of the system, until nothing does for two seconds.
  func arrivals() -> [Int] {
    var times: [Int] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&descriptor, 1, times.isEmpty ? 20_000 : 2_000) > 0 {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      times.append(Clock.now)
      screen.feed(buffer[..<count])
    }
    return times
  }

  /// Reads until a silence that long, in milliseconds, once there are so many bytes.
  private func listen(since before: Int, patience: Int, silence: Int, atLeast least: Int = 1)
    -> Answer
  {
    var answer = Answer()
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      let limit = answer.byteCount < least ? patience : silence
      guard poll(&descriptor, 1, Int32(limit)) > 0 else { break }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      answer.add(count, after: Clock.now - before)
      bytes += buffer[..<count]
    }
    screen.feed(bytes)
    return answer
  }

  static let environment = [
    "TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin",
  ]
}
