import Glibc
import TerminalInterface

/// Waits for bytes and signals together and keeps the events that came of them.
final class InputReader {
  /// The keyboard is gone; waiting for it would return at once for ever.
  private(set) var isOver = false
  private var decoder = KeyDecoder()
  private var queue: [InputEvent] = []
  private var bytes = [UInt8](repeating: 0, count: 65536)

  func next() -> InputEvent? {
    queue.isEmpty ? nil : queue.removeFirst()
  }

  func push(_ event: InputEvent) {
    queue.append(event)
  }

  var hasPending: Bool {
    if !queue.isEmpty { return true }
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return !isOver && poll(&descriptor, 1, 0) > 0
  }

  /// Where the terminal said its cursor stands, once for each answer.
  func takeCursorReport() -> Point? {
    defer { decoder.cursorReport = nil }
    return decoder.cursorReport
  }

  /// Waits for the keyboard, signals, files or the deadline; what the keyboard sent is queued.
  func wait(
    until deadline: Int?, _ signals: Int32, _ files: [Int32]
  ) -> (isFilesChanged: Bool, isSignalled: Bool) {
    let isReady = Int16(POLLIN | POLLHUP | POLLERR | POLLNVAL)
    var descriptors = ([STDIN_FILENO, signals] + files).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = poll(&descriptors, nfds_t(descriptors.count), timeout(deadline))
    if count > 0, descriptors[0].revents & isReady != 0 { read() }
    queue += decoder.expire(at: Clock.now)
    guard count > 0 else { return (false, false) }
    return (
      descriptors.dropFirst(2).contains { $0.revents & isReady != 0 },
      descriptors[1].revents != 0
    )
  }

  /// Milliseconds for poll: the nearer of the caller's deadline and the decoder's.
  private func timeout(_ deadline: Int?) -> Int32 {
    let nearest = [deadline, decoder.deadline].compactMap { $0 }.min()
    guard let nearest else { return -1 }
    return Int32(clamping: max(0, nearest - Clock.now))
  }

  private func read() {
    let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 {
      queue += decoder.feed(bytes[..<count], at: Clock.now)
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isOver = true
    }
  }
}
