public import ReformModel

extension Words {
  /// What is wrong in a field, and what would be right.
  public func text(of fault: EntryFault) -> String {
    switch fault {
    case .number(let error): describe(error)
    case .day(let error): describe(error)
    case .observation(let fault): text(of: fault)
    case .periodInFuture: periodInFuture
    case .unusual(let jump, let indicator): reasonWanted(text(of: jump, indicator))
    case .progress(let fault): text(of: fault)
    case .round(let fault): text(of: fault)
    case .score(let fault): text(of: fault)
    case .missing(let missing): text(of: missing)
    case .dayInFuture: dayInFuture
    case .dayPast: dayPast
    case .yearPast(let first): yearPast(first: first)
    case .notWhole: notWhole
    case .outside(let range): outside(range)
    case .textTooLong: textTooLong
    }
  }

  private func text(of missing: EntryFault.Missing) -> String {
    switch missing {
    case .percent: percentMissing
    case .progressClass: classMissing
    case .manualReason: manualReasonMissing
    case .endDay: endDayMissing
    case .year: yearMissing
    case .targetValue: targetValueMissing
    case .targetSource: targetSourceMissing
    case .comment: commentMissing
    case .finishedDay: finishedDayMissing
    case .count: countMissing
    case .answers: answersMissing
    case .roundReason: roundReasonMissing
    }
  }
}
