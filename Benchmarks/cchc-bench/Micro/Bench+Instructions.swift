extension Bench {
  /// What whole commands and starts execute.
  mutating func measureInstructions() throws {
    guard let counter = try InstructionCounter() else {
      return notes.append("valgrind is not installed: no instructions are counted")
    }
    table.title("instructions")
    for command in [dashboard, [cchc, "--demo"]] {
      // From the start to the end, to which it is hung up when its first screen stands. Counting is
      // fifty times slower, and so are the pauses between two writes.
      _ = try TimedProgram(counter.counting(command), on: .small, silence: 3_000)
      addInstructions("a start\(command == dashboard ? "" : " with --demo")", counter.count)
    }
    let commands =
      [["--version"]] + ["status", "render"].map { [$0, "--workspace", places.sample] }
    for words in commands {
      addInstructions("cchc \(words[0])", try counter.count([cchc] + words))
    }
  }

  private mutating func addInstructions(_ figure: String, _ count: Int) {
    table.add(.count("instructions of \(figure)", nil, count / 1_000_000, atMost: nil, unit: " M"))
  }
}
