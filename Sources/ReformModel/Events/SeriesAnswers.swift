/// What an agency answered to an indicator, period by period; forecasts are no answers.
///
/// In a snapshot the periods of one series lie in order, so that the first answer and the one that
/// held at some time are found without looking at all of them. Where that cannot be relied upon, all
/// of them are read and put in order.
struct SeriesAnswers {
  typealias Answer = (period: Period, figures: ObservationFigures)

  private let past: LedgerSnapshot
  private let slots: Range<Int>
  /// All answers in order; nil where they are looked up among the slots.
  private let all: [Answer]?

  init(_ ledger: Ledger, of indicator: String, agency: String) {
    past = ledger.past
    if let slots = ledger.plainSlots(of: indicator, agency: agency) {
      self.slots = slots
      all = nil
      return
    }
    slots = 0..<0
    var answers: [Answer] = []
    ledger.figures(of: indicator, agency: agency) { period, figures in
      if figures.flag != .forecast { answers.append((period, figures)) }
    }
    all = answers.sorted { $0.period < $1.period }
  }

  /// The earliest answer.
  var first: Answer? {
    if let all { return all.first }
    return slots.lazy.compactMap(answer).first
  }

  /// The answer of a period, or the latest one before it.
  func last(upTo period: Period) -> Answer? { last { !(period < $0) } }

  /// The latest answer of a period of which `isAsked` says so; it must say so of a first part of the
  /// periods and not of the rest.
  func last(
    _ isAsked: (Period) -> Bool, but isLeftOut: (ObservationFigures) -> Bool = { _ in false }
  ) -> Answer? {
    if let all { return all.last { isAsked($0.period) && !isLeftOut($0.figures) } }
    let end = past.places.firstPlace(in: slots) { isAsked(Period(place: Int($0))) }
    return (slots.lowerBound..<end).reversed().lazy.compactMap(answer)
      .first { !isLeftOut($0.figures) }
  }

  /// The earliest answer with a flag.
  func first(with flag: ObservationFlag) -> Answer? {
    if let all { return all.first { $0.figures.flag == flag } }
    return slots.lazy.compactMap(answer).first { $0.figures.flag == flag }
  }

  private func answer(_ slot: Int) -> Answer? {
    guard !past.rows[slot].shape.contains(.isUnshown),
      let figures = past.figures(slot), figures.flag != .forecast
    else { return nil }
    return (past.period(slot), figures)
  }
}

extension Ledger {
  /// The slots of a series that lies in the snapshot alone, counts as a whole and has periods of one
  /// length; nil for every other.
  fileprivate func plainSlots(of indicator: String, agency: String) -> Range<Int>? {
    guard isWhole, recent.log.isEmpty || !recent.speaks(of: indicator, agency),
      let index = past.series(of: indicator, agency: agency)
    else { return nil }
    let slots = past.soundSlots(ofSeries: index)
    guard let first = slots.first else { return slots }
    let length = past.places[first] & 0xF
    return slots.allSatisfy { past.places[$0] & 0xF == length } ? slots : nil
  }
}
