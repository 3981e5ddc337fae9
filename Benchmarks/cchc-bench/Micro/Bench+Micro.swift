extension Bench {
  private static let pieces = ["parse", "fold", "assess", "render", "key"]
  /// Of which there are enough to hide what only the first one does.
  private static let microRounds = 5
  /// By so much a piece of work may get worse, as a share of what it took.
  private static let tolerance = 0.05

  /// What single pieces of work execute, beside what they did when the baseline was written.
  mutating func measureMicro(rewriting: Bool) throws {
    guard let counter = try InstructionCounter() else {
      return notes.append("valgrind is not installed: no piece of work is counted")
    }
    let before = Baseline(places.baseline)
    var counted: [String: Int] = [:]
    table.title("instructions of one round", against: "baseline")
    for piece in Bench.pieces {
      func count(_ rounds: Int) throws -> Int {
        try counter.count([places.micro, piece, "\(rounds)", places.sample])
      }
      let instructions = try (count(Bench.microRounds) - count(0)) / Bench.microRounds
      counted[piece] = instructions
      addPiece(piece, before[piece], instructions)
    }
    if rewriting { try Baseline(counted).write(to: places.baseline) }
  }

  private mutating func addPiece(_ piece: String, _ before: Int?, _ now: Int) {
    var row = Row.count(piece, before.map { $0 / 1_000 }, now / 1_000, atMost: nil, unit: " k")
    guard let before, before > 0 else {
      notes.append("the baseline does not know \(piece)")
      return table.add(row)
    }
    let share = Double(now) / Double(before) - 1
    row.compared = "\(share < 0 ? "" : "+")\((share * 100).rounded(to: 10)) %"
    row.aim = "≤ +\(Int(Bench.tolerance * 100)) %"
    row.isMet = share <= Bench.tolerance
    if row.isMet == false { notes.append("\(piece) got worse by \(row.compared)") }
    table.add(row)
  }
}
