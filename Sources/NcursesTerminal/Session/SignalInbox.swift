import CNcurses
import Glibc

/// Signals as something to poll: blocked for the process, read from a descriptor.
final class SignalInbox {
  static let watched = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGCONT, SIGTSTP]
  let descriptor: Int32
  private var before = sigset_t()

  /// Must be made before any thread is started, so that every thread blocks them too.
  init() throws(TerminalError) {
    var mask = SignalInbox.mask(SignalInbox.watched)
    descriptor = cn_signalfd(&mask)
    guard descriptor >= 0 else { throw .system(call: "signalfd", code: errno) }
    // SIGTTOU too: a process in the background may still put the terminal right.
    sigaddset(&mask, SIGTTOU)
    pthread_sigmask(SIG_BLOCK, &mask, &before)
  }

  /// Keeps back what would end the program until an inbox is there to report it.
  static func holdBack() {
    var mask = SignalInbox.mask([SIGTERM, SIGHUP, SIGINT, SIGQUIT])
    pthread_sigmask(SIG_BLOCK, &mask, nil)
  }

  /// The next signal that came, or nil.
  func next() -> Int32? {
    let signal = cn_next_signal(descriptor)
    return signal > 0 ? signal : nil
  }

  /// Stops the process group as Ctrl-Z does; returns when the shell continues it.
  func stop() {
    var action = sigaction()
    var old = sigaction()
    action.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGTSTP, &action, &old)
    var mask = SignalInbox.mask([SIGTSTP])
    // The group, because the shell waits for all of it, `make` above us included.
    kill(0, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    pthread_sigmask(SIG_BLOCK, &mask, nil)
    sigaction(SIGTSTP, &old, nil)
  }

  func close() {
    pthread_sigmask(SIG_SETMASK, &before, nil)
    _ = Glibc.close(descriptor)
  }

  private static func mask(_ signals: [Int32]) -> sigset_t {
    var mask = sigset_t()
    sigemptyset(&mask)
    for signal in signals { sigaddset(&mask, signal) }
    return mask
  }
}
