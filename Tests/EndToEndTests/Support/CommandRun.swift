import CForkPTY
import Glibc
import PTYSession
import Testing

/// One run of a program behind pipes, from its start to its end.
struct CommandRun {
  private(set) var ending: PTYSession.Ending?
  /// What it wrote to standard output and to standard error.
  var output: String { String(decoding: streams[0], as: UTF8.self) }
  var errors: String { String(decoding: streams[1], as: UTF8.self) }
  private var streams: [[UInt8]] = [[], []]

  /// Runs a command in a folder and kills it where it does not end in time; `ending` is nil then.
  init(
    _ command: [String], environment: [String: String], in folder: String, input: String,
    within milliseconds: Int = 60_000
  ) throws {
    let (process, pipes) = try CommandRun.start(
      ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder] + command, environment)
    // A pipe holds 64 kB: more is not typed here.
    _ = input.withCString { Glibc.write(pipes[0], $0, strlen($0)) }
    close(pipes[0])
    read(Array(pipes[1...]), until: CommandRun.now + milliseconds)
    for descriptor in pipes[1...] { close(descriptor) }
    ending = CommandRun.wait(for: process, until: CommandRun.now + milliseconds)
  }

  private static func start(
    _ command: [String], _ environment: [String: String]
  ) throws -> (process: pid_t, pipes: [Int32]) {
    var argv: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in argv + envp { free(string) } }
    var pipes: [Int32] = [-1, -1, -1]
    let process = forkpipe_start(command[0], &argv, &envp, &pipes)
    try #require(process > 0, "\(String(cString: strerror(errno)))")
    return (process, pipes)
  }

  /// Reads until all have ended or the deadline has come.
  private mutating func read(_ descriptors: [Int32], until deadline: Int) {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 65536)
    while polled.contains(where: { $0.fd >= 0 }), CommandRun.now < deadline {
      let left = Int32(clamping: max(0, deadline - CommandRun.now))
      guard poll(&polled, nfds_t(polled.count), left) > 0 else { continue }
      for i in polled.indices where polled[i].fd >= 0 && polled[i].revents != 0 {
        let count = Glibc.read(polled[i].fd, &buffer, buffer.count)
        if count > 0 { streams[i] += buffer[..<count] } else { polled[i].fd = -1 }
      }
    }
  }

  private static func wait(for process: pid_t, until deadline: Int) -> PTYSession.Ending? {
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      if now >= deadline {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return nil
      }
      _ = poll(nil, 0, 5)
    }
    let signal = status & 0x7F
    return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
