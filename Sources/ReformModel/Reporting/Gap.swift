/// Values that an agency owes: periods of an indicator that have ended and for which it has said
/// nothing, not even why there is no value.
public struct Gap: Sendable, Hashable {
  public var indicator: String
  public var agency: String
  /// The earliest period without an answer.
  public var first: Period
  /// The latest one that has ended.
  public var last: Period
  /// How many periods these are, both included.
  public var count: Int

  public init(indicator: String, agency: String, first: Period, last: Period, count: Int) {
    self.indicator = indicator
    self.agency = agency
    self.first = first
    self.last = last
    self.count = count
  }

  /// The day from which on the first of them could have been reported.
  public var since: Day { first.lastDay.advanced(by: 1) }
}

extension Workspace {
  /// What an agency has not answered on a day, in the order of the programme.
  ///
  /// An answer is a value, one computed from the parts of the agency too, or a reason why there is
  /// none; "missing, for unknown reasons" is no answer. The agency whose programme it is owes every
  /// indicator in force, from the start of the programme; of the others nobody owes what they never
  /// reported. What the last answer calls not applicable is not owed, and agencies that no longer
  /// exist owe nothing. Holes between answers are no gaps: a chart shows them.
  public func gaps(of agency: Agency, asOf day: Day) -> [Gap] {
    guard agency.exists(on: day) else { return [] }
    let hasParts = definitions.agencies.contains { $0.parent == agency.id }
    let series = hasParts ? SeriesBuilder(self, agency: agency.id) : nil
    return definitions.indicators.compactMap { indicator in
      guard (indicator.validFrom ?? day) <= day, day <= (indicator.validUntil ?? day) else {
        return nil
      }
      var told = ToldPeriods(by: day)
      if let series {
        for point in series.series(of: indicator).points { told.add(point.period, point.flag) }
      } else {
        told = ToldPeriods(SeriesAnswers(ledger, of: indicator.code, agency: agency.id), by: day)
      }
      return firstMissing(of: indicator, agency, told).flatMap {
        Gap(indicator: indicator.code, agency: agency.id, from: $0, asOf: day)
      }
    }
  }

  /// Nil where nothing is owed.
  private func firstMissing(of indicator: Indicator, _ agency: Agency, _ told: ToldPeriods)
    -> Period?
  {
    if let answer = told.answer {
      return answer.flag == .notApplicable ? nil : answer.period.next
    }
    guard agency.id == definitions.info.agency else { return told.unexplained }
    let start = Day(year: definitions.programme.startYear, month: 1, day: 1)
    guard let begin = [start, indicator.validFrom, agency.from].compactMap({ $0 }).max() else {
      return told.unexplained
    }
    let first = Period(indicator.frequency, containing: begin)
    return first.firstDay < begin ? first.next : first
  }
}

/// For which periods an agency has said what, as far as a gap depends on it.
private struct ToldPeriods {
  /// The latest answer.
  private(set) var answer: (period: Period, flag: ObservationFlag)?
  /// The earliest period said to be missing for unknown reasons.
  private(set) var unexplained: Period?
  private let day: Day

  init(by day: Day) { self.day = day }

  init(_ answers: SeriesAnswers, by day: Day) {
    self.day = day
    answer = answers.last({ $0.firstDay <= day }, but: { $0.flag == .unknownReason })
      .map { ($0.period, $0.figures.flag) }
    guard answer == nil, let first = answers.first(with: .unknownReason) else { return }
    unexplained = first.period.firstDay <= day ? first.period : nil
  }

  mutating func add(_ period: Period, _ flag: ObservationFlag) {
    guard flag != .forecast, period.firstDay <= day else { return }
    if flag == .unknownReason {
      unexplained = min(unexplained ?? period, period)
    } else if answer.map({ $0.period < period }) ?? true {
      answer = (period, flag)
    }
  }
}

extension Gap {
  /// Nil where no period from the first on has ended.
  fileprivate init?(indicator: String, agency: String, from first: Period, asOf day: Day) {
    guard first.lastDay <= day else { return nil }
    var (last, count) = (first, 1)
    while last.next.lastDay <= day {
      last = last.next
      count += 1
    }
    self.init(indicator: indicator, agency: agency, first: first, last: last, count: count)
  }
}
