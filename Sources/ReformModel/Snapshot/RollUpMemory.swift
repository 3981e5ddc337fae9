import Synchronization

/// What parts of agencies add up to by a ledger that never changes, such as one of a snapshot alone:
/// added up once and kept beside it.
///
/// Nothing here can be stale, for the rule is part of the question.
final class RollUpMemory: Sendable {
  struct Question: Hashable {
    /// The number of its name.
    var indicator: UInt32
    var rule: AgencyAggregation
    var factor: Int?
    var mark: UInt64
  }

  private let known = Mutex<[Question: PeriodTable<PartsOfPeriod>]>([:])

  var all: [Question: PeriodTable<PartsOfPeriod>] { known.withLock { $0 } }

  func remember(_ answers: [Question: PeriodTable<PartsOfPeriod>]) {
    known.withLock { $0.merge(answers) { _, new in new } }
  }

  /// Of a ledger that never changes: one of a snapshot alone, or one narrowed to a day.
  func parts(
    of indicator: String, by rule: PartsRule, in ledger: Ledger,
    added: () -> PeriodTable<PartsOfPeriod>
  ) -> PeriodTable<PartsOfPeriod> {
    guard let number = ledger.past.number(ofName: indicator) else { return added() }
    let question = Question(
      indicator: number, rule: rule.rule, factor: rule.factor, mark: rule.agencies.mark)
    if let answer = known.withLock({ $0[question] }) { return answer }
    let answer = added()
    // What is damaged must not be remembered as if nothing had been said.
    if !ledger.isDamaged { known.withLock { $0[question] = answer } }
    return answer
  }
}
