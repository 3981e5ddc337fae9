/// Roll-ups as bytes, which lie in a file behind those of their snapshot.
///
/// Three lengths and a sum; then what was asked, the periods of the answers, and who was left out.
extension RollUpMemory {
  private struct AskedRow: BitwiseCopyable {
    var mark: UInt64
    /// `Int64.min` where the indicator has no formula.
    var factor: Int64
    var indicator: UInt32
    var rule: UInt32
    var firstPeriod: UInt32
    var periodCount: UInt32
  }

  private struct PeriodRow: BitwiseCopyable {
    var upper: Double
    var lower: Double
    var place: Int32
    var aggregable: UInt32
    var firstLeftOut: UInt32
    /// Twice how many were left out, and one more where anything is made up.
    var leftOut: UInt32
  }

  private static let headLength = 32

  func bytes(of snapshot: LedgerSnapshot) -> [UInt8] {
    var (asked, periods, names): ([AskedRow], [PeriodRow], [UInt32]) = ([], [], [])
    for (question, table) in all {
      asked.append(
        AskedRow(
          mark: question.mark, factor: question.factor.map { Int64($0) } ?? .min,
          indicator: question.indicator,
          rule: UInt32(AgencyAggregation.allCases.firstIndex(of: question.rule) ?? 0),
          firstPeriod: UInt32(periods.count), periodCount: UInt32(table.count)))
      for (period, parts) in zip(table.periods, table.values) {
        let leftOut = parts.counting.leftOut.compactMap(snapshot.number)
        periods.append(
          PeriodRow(
            upper: parts.counting.upper, lower: parts.counting.lower, place: Int32(period.place),
            aggregable: UInt32(parts.counting.aggregable), firstLeftOut: UInt32(names.count),
            leftOut: UInt32(leftOut.count * 2 + (parts.isIllustrative ? 1 : 0))))
        names += leftOut
      }
    }
    let body =
      asked.withUnsafeBytes { Array($0) } + periods.withUnsafeBytes { Array($0) }
      + names.withUnsafeBytes { Array($0) }
    let head = [
      UInt64(asked.count), UInt64(periods.count), UInt64(names.count),
      body.withUnsafeBytes { BlockSum($0).value },
    ]
    return head.withUnsafeBytes { Array($0) } + body
  }

  /// Takes in what `bytes` gave; what is no sound roll-up is added up again when it is asked for.
  func take(_ bytes: UnsafeRawBufferPointer, of snapshot: LedgerSnapshot) {
    if let reading = RollUpReading(bytes, snapshot) { remember(reading.answers()) }
  }

  private struct RollUpReading {
    let snapshot: LedgerSnapshot
    let asked: Column<AskedRow>
    let periods: Column<PeriodRow>
    let names: Column<UInt32>

    init?(_ bytes: UnsafeRawBufferPointer, _ snapshot: LedgerSnapshot) {
      guard bytes.count >= headLength else { return nil }
      let head = (0..<4).map { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
      let body = UnsafeRawBufferPointer(rebasing: bytes[headLength...])
      let ends = [32 * head[0], 32 * head[0] + 32 * head[1]].map { Int(clamping: $0) }
      guard head[0..<3].allSatisfy({ $0 <= UInt64(bytes.count) }), ends[1] <= body.count,
        ends[1] + 4 * Int(head[2]) == body.count, BlockSum(body).value == head[3]
      else { return nil }
      self.snapshot = snapshot
      asked = Column(UnsafeRawBufferPointer(rebasing: body[..<ends[0]]))
      periods = Column(UnsafeRawBufferPointer(rebasing: body[ends[0]..<ends[1]]))
      names = Column(UnsafeRawBufferPointer(rebasing: body[ends[1]...]))
    }

    func answers() -> [Question: PeriodTable<PartsOfPeriod>] {
      var answers: [Question: PeriodTable<PartsOfPeriod>] = [:]
      for row in asked {
        let question = Question(
          indicator: row.indicator, rule: AgencyAggregation.allCases[Int(row.rule)],
          factor: row.factor == .min ? nil : Int(row.factor), mark: row.mark)
        answers[question] = table(row, question)
      }
      return answers
    }

    private func table(_ row: AskedRow, _ question: Question) -> PeriodTable<PartsOfPeriod> {
      var table = PeriodTable<PartsOfPeriod>()
      let first = Int(row.firstPeriod)
      for period in first..<(first + Int(row.periodCount)) {
        let row = periods[period]
        var parts = PartsOfPeriod(rule: question.rule, factor: question.factor)
        parts.isIllustrative = row.leftOut & 1 == 1
        let left = Int(row.firstLeftOut)..<(Int(row.firstLeftOut) + Int(row.leftOut / 2))
        parts.counting = AggregateSums(
          rule: question.rule, upper: row.upper, lower: row.lower,
          aggregable: Int(row.aggregable), leftOut: left.map { snapshot.name(names[$0]) })
        table.set(parts, at: Period(place: Int(row.place)))
      }
      return table
    }
  }
}
