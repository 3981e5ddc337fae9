import Glibc

/// A command that was run to its end, and what it took.
struct FinishedCommand {
  /// Milliseconds by the clock.
  let time: Double
  /// Milliseconds of the processor, in and for it.
  let processorTime: Double
  /// The most memory it had, in kB.
  let peakMemory: Int

  /// Runs a command; `file` takes what it prints. Throws where it fails.
  init(
    _ words: [String], into file: String = "/dev/null", environment: [String] = []
  ) throws(BenchError) {
    let before = Clock.now
    let processID = try FinishedCommand.start(words, file, TimedProgram.environment + environment)
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(processID, &status, 0, &usage) == processID, status == 0 else {
      throw .command(words.joined(separator: " "))
    }
    time = Double(Clock.now - before) / 1e6
    processorTime = usage.ru_utime.milliseconds + usage.ru_stime.milliseconds
    peakMemory = usage.ru_maxrss
  }

  private static func start(_ words: [String], _ file: String, _ environment: [String])
    throws(BenchError) -> Int32
  {
    var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for string in argv + envp { free(string) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var processID: Int32 = 0
    let code = posix_spawn(&processID, words[0], &actions, nil, &argv, &envp)
    guard code == 0 else { throw .start(words[0], code) }
    return processID
  }

  /// The run whose time is the middle one of several.
  static func median(
    of runs: Int, _ words: [String], environment: [String] = []
  ) throws(BenchError) -> FinishedCommand {
    var all: [FinishedCommand] = []
    for _ in 0..<runs { all.append(try FinishedCommand(words, environment: environment)) }
    all.sort { $0.time < $1.time }
    return all[runs / 2]
  }
}

extension timeval {
  fileprivate var milliseconds: Double { Double(tv_sec) * 1e3 + Double(tv_usec) / 1e3 }
}
