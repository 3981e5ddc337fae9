import PTYSession

/// One program walked through a scenario, forward and back, key by key.
struct Walk {
  private(set) var answers: [Answer] = []
  /// The screen at every step of the first way forward.
  private(set) var screens: [[String]] = []

  init(_ program: TimedProgram, _ scenario: Scenario, rounds: Int) {
    for key in scenario.path { _ = program.press(key.bytes) }
    screens.append(program.screen.text)
    for round in 0..<rounds {
      for key in scenario.forward {
        answers.append(program.press(key.bytes))
        if round == 0 { screens.append(program.screen.text) }
      }
      for _ in scenario.forward { answers.append(program.press(scenario.back.bytes)) }
    }
  }

  /// Milliseconds from a key to the last byte of its answer.
  var times: [Double] { answers.compactMap(\.lastByte) }

  /// Of the keys that were answered.
  var byteCounts: [Int] { answers.map(\.byteCount).filter { $0 > 0 } }
}
