/// A screen, how to get there, and keys that go some steps on it, to be undone one by one.
struct Scenario {
  let name: String
  var path: [Key] = []
  let forward: [Key]
  let back: Key
  /// Whether each key shows something else rather than moving in what is shown.
  var opensAnotherPicture = false
  /// The day to look from at ten years of data: when all of it was reported. Nil where something is
  /// entered, which no other day than today allows.
  var day: String? = Scenario.lastDay
  /// How long a key may stay without an answer, in milliseconds.
  var patience = 3_000

  static let all = [
    Scenario(name: "overview, panel to panel", forward: steps(.right, 5), back: .left),
    Scenario(name: "area, row to row", path: [.enter], forward: steps(.down, 6), back: .up),
    Scenario(
      name: "indicator, tab to tab", path: indicator, forward: steps(.right, 4), back: .left,
      opensAnotherPicture: true),
    Scenario(
      name: "indicator, series", path: indicator + [.right], forward: steps(.down, 6), back: .up),
    Scenario(
      name: "indicator, agencies", path: indicator + [.right, .right], forward: steps(.down, 6),
      back: .up),
    Scenario(
      name: "assignments", path: [.typed("a")], forward: steps(.down, 6), back: .up),
    Scenario(
      name: "indicator, points of the chart", path: indicator, forward: steps(.down, 6), back: .up),
    list("assignment", [.typed("a"), .enter]),
    list("assignments by month", [.typed("a"), .left]), list("agencies", [.typed("d")]),
    list("completeness", [.typed("d"), .left]), list("agency", [.typed("d"), .enter]),
    list("gaps", [.typed("n")], steps: 1, day: dayWithGaps), list("changes", [.typed("w")]),
    list("rounds", [.typed("r")], steps: 5), list("history", [.typed("H")]),
    Scenario(name: "matrix", path: [.typed("x")], forward: steps(.right, 6), back: .left),
    Scenario(
      name: "slides", path: [.typed("p")], forward: steps(.right, 6), back: .left,
      opensAnotherPicture: true),
    list("grid", indicator + [.typed("g")], day: nil),
    Scenario(
      name: "form, typing", path: indicator + [.typed("e")], forward: "12345".map(Key.typed),
      back: .backspace, day: nil),
  ]

  /// Letters typed into the filter of a list, and taken back.
  static let gapFilter = Scenario(
    name: "filter of gaps, a letter", path: [.typed("n"), .typed("/")],
    forward: "trung".map(Key.typed), back: .backspace, day: dayWithGaps)
  static let historyFilter = Scenario(
    name: "filter of the history, a letter", path: [.typed("H"), .typed("/")],
    forward: "tr".map(Key.typed), back: .backspace, patience: 20_000)

  /// Nothing of the last months was reported then, so that the list of gaps has nearly as many rows
  /// as there are agencies times indicators.
  static let dayWithGaps = "2031-06-01"
  static let lastDay = "2031-02-28"

  /// The same steps on the floor, which begins where the path ends.
  var drawn: Scenario {
    Scenario(name: name, forward: forward.map { _ in .nextFrame }, back: .lastFrame)
  }

  /// A list walked row by row.
  private static func list(
    _ name: String, _ path: [Key], steps count: Int = 6, day: String? = lastDay
  ) -> Scenario {
    Scenario(name: name, path: path, forward: steps(.down, count), back: .up, day: day)
  }

  /// 1.03, which agencies report.
  private static let indicator: [Key] = [.enter, .down, .down, .enter]

  private static func steps(_ key: Key, _ count: Int) -> [Key] {
    Array(repeating: key, count: count)
  }
}
