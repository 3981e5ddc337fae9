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
  private let state: String

  /// Starts the program and waits until its first screen has settled.
  init(_ command: [String], on size: ScreenSize, silence: Int = 100) throws(BenchError) {
    screen = VirtualScreen(columns: size.columns, rows: size.rows)
    var template = Array("/tmp/cchc-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .start(command[0], errno) }
    state = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    // Somebody who has been here before: the tour would lie over the first screen.
    _ = try? Shell.output(["sh", "-c", "mkdir \(state)/cchc && : > \(state)/cchc/tour-seen"])
    let environment = TimedProgram.environment + ["XDG_STATE_HOME=\(state)"]
    var argv: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for string in argv + envp { free(string) } }
    let before = Clock.now
    processID = forkpty_start(
      command[0], &argv, &envp, Int32(size.columns), Int32(size.rows), &master)
    guard processID > 0 else { throw .start(command[0], errno) }
    start = listen(since: before, silence: silence)
    guard start.byteCount > 0 else { throw .silent(command[0]) }
  }

  /// Hangs up, so that the program can remove what it made, and waits two seconds for that.
  deinit {
    Glibc.close(master)
    waitForEnd()
    _ = try? Shell.output(["rm", "-rf", state])
  }

  private func waitForEnd() {
    var status: Int32 = 0
    for _ in 0..<200 {
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

  /// Reads until a silence that long, in milliseconds.
  private func listen(since before: Int, patience: Int = 20_000, silence: Int) -> Answer {
    var answer = Answer()
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      let limit = answer.byteCount == 0 ? patience : silence
      guard poll(&descriptor, 1, Int32(limit)) > 0 else { break }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      answer.add(count, after: Clock.now - before)
      bytes += buffer[..<count]
    }
    screen.feed(bytes)
    return answer
  }

  private static let environment = ["TERM=xterm-256color", "LANG=C.UTF-8", "HOME=/nonexistent"]
}
