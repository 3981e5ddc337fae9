extension Bench {
  /// Part of the codes of the communes.
  private static let text = "x07"

  /// What people would open the same observations with, and what a script for one question takes.
  mutating func measureRivals() throws {
    let file = try table(of: .large)
    table.title(["all observations of ten years", "open", "page down", "sort", "filter", "memory"])
    try addOurs("cchc, warm", warmCache(.large))
    try addOurs("cchc, cold", nil)
    for rival in rivals(file) {
      guard Places.exists(rival.command[0]), python(with: rival.name) != nil else {
        notes.append("\(rival.name) is not installed; make bench-deps")
        continue
      }
      table.add([rival.name] + (try RivalFigures(rival)).columns)
    }
    for module in ["pandas", "csv"] {
      guard let python = python(with: module) else {
        notes.append("\(module) is not installed; make bench-deps")
        continue
      }
      let words = [python, places.rival("script.py"), module, file, "agency", Bench.text]
      let figures = try RivalFigures(script: words, in: frames.folder)
      table.add(["a Python script with \(module)"] + figures.columns)
    }
    notes.append("cchc pages and filters its history, \"sort\" is the list of gaps of all agencies")
  }

  private func rivals(_ file: String) -> [Rival] {
    let programs = places.environment + "/bin/"
    return [
      Rival(
        name: "visidata", command: [programs + "vd", file], way: ["l"], pageDown: "\u{06}",
        sort: ["["], filter: ["|", Bench.text, "\r", "\""]),
      Rival(
        name: "textual",
        command: [programs + "python3", places.rival("table.py"), file, "agency", Bench.text],
        pageDown: "\u{1B}[6~", sort: ["s"], filter: ["f"]),
    ]
  }

  /// The history has a row for every change; of lists that can be sorted, that of gaps is the longest.
  private mutating func addOurs(_ name: String, _ cache: ScratchFolder?) throws {
    let program = try TimedProgram(dashboard(.large), on: .small, cache: cache)
    _ = program.sum(["H"], silence: 300)
    let pageDown = program.sum(["\u{1B}[6~"], silence: 300)
    let filter = program.sum(["/"] + Bench.text.map(String.init), silence: 300)
    let memory = ProcessFigures(program.processID).memory
    let other = try TimedProgram(
      dashboard(.large) + ["--as-of", Scenario.dayWithGaps], on: .small, cache: cache)
    _ = other.sum(["n"], silence: 300)
    let figures = RivalFigures(
      open: program.start.lastByte, pageDown: pageDown, sort: other.sum(["s"], silence: 300),
      filter: filter, memory: memory)
    table.add([name] + figures.columns)
  }
}
