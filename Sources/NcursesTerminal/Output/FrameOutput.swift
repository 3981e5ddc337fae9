import CNcurses
import Glibc

/// Where ncurses writes: a descriptor of its own, which leads to memory while a frame is drawn.
///
/// ncurses writes at every movement of the cursor, thirty times for a screen; over SSH each would be
/// a packet. A frame is collected and sent in one piece. Standard output always stays the terminal,
/// so that a crash in the middle of a frame can still restore it.
final class FrameOutput {
  let descriptor: Int32
  private let memory: Int32

  /// Nil where the system has no descriptors to give.
  init?() {
    descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    memory = cn_memory_file()
    if descriptor < 0 || memory < 0 {
      closeAll()
      return nil
    }
  }

  deinit { closeAll() }

  /// Sends what ncurses writes during `draw`.
  func send(_ draw: () -> Void) {
    guard cn_lead(descriptor, memory) >= 0 else { return draw() }
    draw()
    _ = cn_lead(descriptor, STDOUT_FILENO)
    var bytes = [UInt8](repeating: 0, count: max(0, lseek(memory, 0, SEEK_CUR)))
    let count = pread(memory, &bytes, bytes.count, 0)
    _ = lseek(memory, 0, SEEK_SET)
    FrameOutput.write(InkFilter.filtered(Array(bytes.prefix(max(0, count)))))
  }

  /// Not by putp: that goes through stdio, whose buffer ncurses does not empty.
  static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }

  private func closeAll() {
    for one in [descriptor, memory] where one >= 0 { close(one) }
  }
}
