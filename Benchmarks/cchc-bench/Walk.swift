import PTYSession

/// One program walked through a scenario, forward and back, key by key.
struct Walk {
  private(set) var answers: [Answer] = []
  /// To the keys that lead to where the scenario begins.
  private(set) var answersOnTheWay: [Answer] = []
  /// The screen at every step of the first way forward.
  private(set) var screens: [[String]] = []

  /// - Parameter patience: How long a key may stay without an answer, in milliseconds.
  init(_ program: TimedProgram, _ scenario: Scenario, rounds: Int, patience: Int = 300) {
    for key in scenario.path {
      answersOnTheWay.append(program.press(key.bytes, patience: patience))
    }
    screens.append(program.screen.text)
    for round in 0..<rounds {
      for key in scenario.forward {
        answers.append(program.press(key.bytes, patience: patience))
        if round == 0 { screens.append(program.screen.text) }
      }
      for _ in scenario.forward {
        answers.append(program.press(scenario.back.bytes, patience: patience))
      }
    }
  }

  /// Milliseconds from a key to the last byte of its answer.
  var times: [Double] { answers.compactMap(\.lastByte) }

  /// The same, of the keys on the way too.
  var allTimes: [Double] { answersOnTheWay.compactMap(\.lastByte) + times }

  /// Milliseconds from a key to the first byte of its answer, of the keys on the way too: what a person
  /// waits for. What takes longer goes on while nobody types.
  var waits: [Double] { (answersOnTheWay + answers).compactMap(\.firstByte) }

  var slowest: Double { allTimes.max() ?? 0 }

  /// Of the keys that were answered.
  var byteCounts: [Int] { answers.map(\.byteCount).filter { $0 > 0 } }
}
