import Glibc

/// What the kernel counts of a running process.
struct ProcessFigures {
  /// How often any of its threads went to sleep of its own will: once for every time it woke.
  var wakeUps = 0
  /// Clock ticks on the processor.
  var ticks = 0
  /// The most memory it ever had, in kB.
  var peakMemory = 0
  /// The memory it has, in kB.
  var memory = 0

  init(_ processID: Int32) {
    let folder = "/proc/\(processID)"
    for task in FileText.names(in: folder + "/task") {
      wakeUps += ProcessFigures.field(
        "voluntary_ctxt_switches", in: "\(folder)/task/\(task)/status")
    }
    memory = ProcessFigures.field("VmRSS", in: folder + "/status")
    peakMemory = ProcessFigures.field("VmHWM", in: folder + "/status")
    // The name in parentheses may hold blanks; utime and stime are the 12th and 13th behind it.
    let stat = FileText.read(folder + "/stat").split(separator: ")").last ?? ""
    ticks = stat.split(separator: " ").dropFirst(11).prefix(2).compactMap { Int($0) }.reduce(0, +)
  }

  private static func field(_ name: String, in path: String) -> Int {
    let line = FileText.read(path).split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split { $0 == " " || $0 == "\t" }.dropFirst().first.flatMap { Int($0) } ?? 0
  }
}
