extension Bench {
  private static let saves = 60
  /// While a dashboard looks on, which must settle between two.
  private static let watchedSaves = 7
  private static let pause = 1_000

  mutating func measureSaves() throws {
    table.title("saves", against: "append")
    var copies: [WorkspaceCopy] = []
    for scale in [Scale.sample, .large] {
      let copy = try WorkspaceCopy(of: places.workspace(scale), in: places.data)
      let (append, save) = try mediansOfSaves(copy)
      table.add(.ratio("a save, \(scale)", append, save, atMost: 2))
      copies.append(copy)
    }
    table.title("somebody else's save", against: "sample")
    let seen = try copies.map(medianOfSeeing)
    table.add(.ratio("until it stands on the history", seen[0], seen[1]))
  }

  /// Milliseconds in which a C program appends and confirms as many bytes, and in which a save does,
  /// in the same folder.
  func mediansOfSaves(_ copy: WorkspaceCopy) throws -> (append: Double, save: Double) {
    let saves = try Shell.output([places.micro, "saves", copy.path, "\(Bench.saves)"])
    let line =
      FileText.read(copy.path + "/journal/" + WorkspaceCopy.journal)
      .split(separator: "\n").last?.utf8.count ?? 0
    let appends = try Shell.output(
      [places.append, copy.folder.path + "/appended", "\(line + 1)", "\(Bench.saves)"])
    let times = appends.split(separator: "\n").compactMap { Double($0) }
    let durations = Span.all(in: saves).map { Double($0.end - $0.start) }
    return ((times.median ?? 0) / 1e6, (durations.median ?? 0) / 1e6)
  }

  /// Milliseconds from when another process begins to save until the last byte of it came to an open
  /// dashboard.
  private func medianOfSeeing(_ copy: WorkspaceCopy) throws -> Double {
    let words = [cchc, "--workspace", copy.path]
    let program = try TimedProgram(words, on: .small)
    _ = program.press("H", patience: 3_000, silence: 500)
    let command = [
      places.micro, "saves", copy.path, "\(Bench.watchedSaves)", "\(Bench.pause)",
    ]
    let pipe = try Shell.start(command)
    let arrivals = program.arrivals()
    let spans = Span.all(in: try Shell.finish(pipe, command))
    return spans.compactMap { span in
      arrivals.last { $0 > span.start && $0 < span.start + Bench.pause * 1_000_000 }
        .map { Double($0 - span.start) / 1e6 }
    }.median ?? 0
  }
}

/// A workspace that may be written to, on the disk on which the data is.
struct WorkspaceCopy {
  /// What `cchc-micro` writes to.
  static let journal = "bench@bench.jsonl"

  let folder: ScratchFolder
  var path: String { folder.path + "/workspace" }

  init(of workspace: String, in parent: String) throws {
    folder = try ScratchFolder(in: parent)
    _ = try Shell.output(["cp", "-R", workspace, folder.path + "/workspace"])
  }
}

/// When something began and when it was over, in nanoseconds of the clock of the system.
struct Span {
  let start: Int
  let end: Int

  /// One a line.
  static func all(in text: String) -> [Span] {
    text.split(separator: "\n").compactMap { line in
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      return numbers.count == 2 ? Span(start: numbers[0], end: numbers[1]) : nil
    }
  }
}
