import ReformStore

/// What an exchange costs as the years go by.
struct CostTable {
  private struct Sums {
    var exchanges = 0
    var events = 0
    var compared = 0
    var readWhole = 0
    var lines = 0
    var disk = CountingDisk.Count()
    var time = Duration.zero
  }

  private var current = Sums()
  private var years: [(sums: Sums, bytes: Int)] = []

  mutating func add(
    _ report: ExchangeReport, _ disk: CountingDisk.Count, _ time: Duration, inWeek week: Int
  ) {
    // The last quarter of a year stands for it.
    guard week % 52 >= 39 else { return }
    current.exchanges += 1
    for taken in [report.received, report.sent] {
      current.events += taken.events.count
      current.compared += taken.cost.compared
      current.readWhole += taken.cost.readWhole
      current.lines += taken.cost.linesParsed
    }
    current.disk.calls += disk.calls
    current.disk.bytesRead += disk.bytesRead
    current.disk.bytesWritten += disk.bytesWritten
    current.time += time
  }

  mutating func endYear(bytes: Int) {
    years.append((current, bytes))
    current = Sums()
  }

  /// A table of averages, for the years 1, 2, 5, 10 and the last.
  var lines: [String] {
    let shown = Set([1, 2, 5, 10, years.count]).filter { $0 <= years.count }.sorted()
    let head =
      "year  workspace MiB  new events  journals compared  read whole  lines parsed  KiB read  "
      + "KiB written  calls     ms"
    return [head] + shown.map { line($0, years[$0 - 1].sums, years[$0 - 1].bytes) }
  }

  private func line(_ year: Int, _ sums: Sums, _ bytes: Int) -> String {
    let n = Double(max(1, sums.exchanges))
    let (seconds, atto) = sums.time.components
    let milliseconds = (Double(seconds) * 1e3 + Double(atto) / 1e15) / n
    return right(year, 4) + right(Double(bytes) / 1_048_576, 15)
      + right(Double(sums.events) / n, 12)
      + right(Double(sums.compared) / n, 19) + right(Double(sums.readWhole) / n, 12)
      + right(Double(sums.lines) / n, 14) + right(Double(sums.disk.bytesRead) / 1024 / n, 10)
      + right(Double(sums.disk.bytesWritten) / 1024 / n, 13)
      + right(Int(Double(sums.disk.calls) / n), 7) + right(milliseconds, 7)
  }

  private func right(_ number: Double, _ width: Int) -> String {
    let tenths = Int((number * 10).rounded())
    return pad("\(tenths / 10).\(tenths % 10)", width)
  }

  private func right(_ number: Int, _ width: Int) -> String { pad("\(number)", width) }

  private func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }
}
