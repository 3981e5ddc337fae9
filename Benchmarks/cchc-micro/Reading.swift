import Glibc
import ReformModel
import ReformStore

/// Reads the journals of a workspace without any cache and prints how long that took, in
/// nanoseconds by the clock and of the processor.
struct Reading {
  let store: WorkspaceStore

  init(_ directory: String) throws {
    store = WorkspaceStore(
      directory: directory, writer: try Writer(login: "bench", host: "bench"),
      now: { Instant(seconds: 0) })
  }

  func run() throws {
    let (wall, processor) = (Time.now(CLOCK_MONOTONIC), Time.now(CLOCK_PROCESS_CPUTIME_ID))
    try store.open()
    print(
      Time.now(CLOCK_MONOTONIC) - wall, Time.now(CLOCK_PROCESS_CPUTIME_ID) - processor)
  }
}

enum Time {
  /// Nanoseconds of one of the clocks of the system.
  static func now(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
