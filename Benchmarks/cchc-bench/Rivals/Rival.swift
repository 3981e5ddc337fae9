/// A program on the terminal that shows the same table, and its keys.
struct Rival {
  let name: String
  let command: [String]
  /// To the column of agencies, not timed.
  var way: [String] = []
  let pageDown: String
  let sort: [String]
  let filter: [String]
  /// How long anybody would wait, in milliseconds.
  static let patience = 30_000
  /// How long it may say nothing while it is at work.
  static let silence = 2_500
}

/// What somebody waits for, in milliseconds, endless where it takes more than patience has, and the
/// memory of it in kB.
struct RivalFigures {
  var open: Double?
  var pageDown: Double?
  var sort: Double?
  var filter: Double?
  var memory = 0

  /// Of a program with a screen, which is driven by keys.
  init(_ rival: Rival) throws {
    let program = try TimedProgram(rival.command, on: .small, silence: Rival.silence)
    open = program.hasDrawn ? program.start.lastByte : .infinity
    memory = ProcessFigures(program.processID).memory
    // Who waits for the first screen still will not answer keys.
    guard program.hasDrawn else { return }
    for key in rival.way { _ = program.press(key, patience: 1_000, silence: 200) }
    pageDown = program.sum([rival.pageDown])
    sort = program.sum(rival.sort)
    filter = program.sum(rival.filter)
    memory = ProcessFigures(program.processID).memory
  }

  /// Of a script, which prints its times one a line.
  init(script words: [String], in folder: String) throws {
    let output = folder + "/rival"
    let run = try FinishedCommand(words, into: output)
    let times = FileText.read(output).split(separator: "\n").compactMap { Double($0) }
    guard times.count == 3 else { throw BenchError.command(words.joined(separator: " ")) }
    // What it takes until its own clock runs belongs to opening.
    open = run.time - times[1] - times[2]
    (sort, filter, memory) = (times[1], times[2], run.peakMemory)
  }

  init(open: Double?, pageDown: Double?, sort: Double?, filter: Double?, memory: Int) {
    (self.open, self.pageDown, self.sort, self.filter) = (open, pageDown, sort, filter)
    self.memory = memory
  }

  var columns: [String] {
    let times = [open, pageDown, sort, filter].map { time in
      guard let time else { return "–" }
      return time.isFinite ? time.milliseconds : "> \(Rival.patience / 1_000) s"
    }
    return times + ["\(memory / 1024) MB"]
  }
}

extension TimedProgram {
  /// Milliseconds of the answers to keys one after the other.
  func sum(_ keys: [String], silence: Int = Rival.silence) -> Double {
    keys.reduce(0) { sum, key in
      guard sum.isFinite else { return sum }
      let answer = press(key, patience: Rival.patience, silence: silence)
      return sum + (answer.lastByte ?? .infinity)
    }
  }
}
