extension Bench {
  /// What whole commands and starts execute.
  mutating func measureInstructions() throws {
    guard let counter = try InstructionCounter() else {
      return notes.append("valgrind is not installed: no instructions are counted")
    }
    table.title("instructions")
    for command in [dashboard, [cchc, "--demo"]] {
      try startAndHangUp(counter.counting(command))
      addInstructions("a start\(command == dashboard ? "" : " with --demo")", counter.count)
    }
    let commands =
      [["--version"]] + ["status", "render"].map { [$0, "--workspace", places.sample] }
    for words in commands {
      addInstructions("cchc \(words[0])", try counter.count([cchc] + words))
    }
  }

  /// From the start to the end, to which it is hung up when its first screen stands.
  private func startAndHangUp(_ command: [String]) throws {
    // Counting is fifty times slower, and so are the pauses between two writes.
    let program = try TimedProgram(
      command, on: .small, environment: ["CCHC_SHARE=\(places.share)"], silence: 3_000)
    guard program.hasDrawn else { throw BenchError.silent(command.joined(separator: " ")) }
  }

  private mutating func addInstructions(_ figure: String, _ count: Int) {
    table.add(.count("instructions of \(figure)", nil, count / 1_000_000, atMost: nil, unit: " M"))
  }
}
