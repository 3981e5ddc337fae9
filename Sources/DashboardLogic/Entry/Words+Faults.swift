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
    case .notWhole: notWhole
    case .outside(let range): outside(range)
    case .textTooLong: textTooLong
    }
  }
}
