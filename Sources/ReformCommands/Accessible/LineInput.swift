import Glibc

/// Asks for the next line of standard input; nil at its end.
///
/// - Parameters:
///   - watched: Descriptors that tell of something else meanwhile.
///   - wake: What is done then; it must leave them with nothing to read.
public typealias LineReader = (_ watched: [Int32], _ wake: () throws -> Void) throws -> String?

/// Lines from standard input, as somebody types them.
///
/// A signal that asks the program to end ends the wait for a line instead, so that drafts are kept
/// and what was made for the session is removed.
final class LineInput {
  private var pending: [UInt8] = []
  private var isArmed = false

  /// The next line without its break; nil at the end, where half a line is no answer.
  func next(watching watched: [Int32] = [], wake: () throws -> Void = {}) throws -> String? {
    arm()
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        defer { pending.removeSubrange(...end) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      guard try waitForInput(or: watched) else {
        try wake()
        continue
      }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      guard count > 0 else { return nil }
      pending += bytes[..<count]
    }
  }

  /// Signals are let through here alone: one that came while something was being done ends it too.
  ///
  /// - Returns: whether there is input; otherwise one of the others has something to tell.
  private func waitForInput(or watched: [Int32]) throws -> Bool {
    // A set of descriptors is words of 64 bits; the few of this program stand in the first.
    let bits = ([STDIN_FILENO] + watched.filter { $0 < 64 }).map { 1 << Int($0) }
    var ready = fd_set()
    ready.__fds_bits.0 = bits.reduce(0, |)
    var none = sigset_t()
    sigemptyset(&none)
    let last = max(STDIN_FILENO, watched.filter { $0 < 64 }.max() ?? 0)
    guard pselect(last + 1, &ready, nil, nil, nil, &none) >= 0 else {
      throw EndedEarly(signal: SIGINT)
    }
    return ready.__fds_bits.0 & ~bits[0] == 0
  }

  private func arm() {
    guard !isArmed else { return }
    isArmed = true
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaction(signal, &action, nil) }
  }
}
