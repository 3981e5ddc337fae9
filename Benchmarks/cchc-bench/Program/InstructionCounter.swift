import Glibc

/// Valgrind's count of what a program executes: the same on every machine, however busy.
struct InstructionCounter {
  private let valgrind: String
  private let folder: ScratchFolder

  /// Nil where valgrind is not installed.
  init?() throws(BenchError) {
    guard let valgrind = Places.program("valgrind") else { return nil }
    self.valgrind = valgrind
    folder = try ScratchFolder()
  }

  /// The words that have a program counted; its count is in `count` when it has ended.
  func counting(_ command: [String]) throws(BenchError) -> [String] {
    // Valgrind reads no debug information of this kind and needs none to count.
    let stripped = folder.path + "/" + (command[0].split(separator: "/").last ?? "")
    if !Places.exists(stripped) { _ = try Shell.output(["strip", "-o", stripped, command[0]]) }
    return [
      valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-file=\(log)",
      stripped,
    ] + command.dropFirst()
  }

  /// Of a command that is run to its end, in tables that lie the same in every run.
  func count(_ command: [String]) throws(BenchError) -> Int {
    _ = try Shell.output(
      ["env", "SWIFT_DETERMINISTIC_HASHING=1"] + counting(command))
    return count
  }

  /// Of what was counted last.
  var count: Int {
    let line = FileText.read(log).split(separator: "\n").first { $0.contains("Collected :") }
    return line?.split(separator: " ").last.flatMap { Int($0) } ?? 0
  }

  private var log: String { folder.path + "/instructions" }
}
