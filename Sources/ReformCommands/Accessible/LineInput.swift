import Glibc

/// Lines from standard input, as somebody types them.
///
/// A signal that asks the program to end ends the wait for a line instead, so that drafts are kept
/// and what was made for the session is removed.
final class LineInput {
  private var pending: [UInt8] = []
  private var isArmed = false

  /// The next line without its break; nil at the end, where half a line is no answer.
  func next() throws -> String? {
    arm()
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeSubrange(...end) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      try wait()
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      guard count > 0 else { return nil }
      pending += bytes[..<count]
    }
  }

  /// Signals are let through here alone: one that came while something was being done ends it too.
  private func wait() throws {
    var input = fd_set()
    // The bit of standard input, whose number is 0.
    input.__fds_bits.0 = 1
    var none = sigset_t()
    sigemptyset(&none)
    guard pselect(STDIN_FILENO + 1, &input, nil, nil, nil, &none) < 0 else { return }
    throw EndedEarly(signal: SIGINT)
  }

  private func arm() {
    guard !isArmed else { return }
    isArmed = true
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaction(signal, &action, nil) }
  }
}
