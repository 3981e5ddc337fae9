import ReformModel

/// What is missing, filtered and in order.
struct GapList: Sendable {
  /// By what the rows are made, besides what is missing.
  struct Made: Hashable, Sendable {
    var filter: String
    var sort: SortOrder
    var language: Language
  }

  let made: Made
  let rows: [Gap]
  /// A few of them that hold every agency, indicator and stretch of periods there is: columns are as
  /// wide as the widest of all rows, which need not be measured one by one.
  let samples: [Gap]

  /// - Parameter own: The agency for which others answer.
  init(made: Made, rows: [Gap], own: String) {
    self.made = made
    self.rows = rows
    var seen: Set<Part> = []
    samples = rows.filter { gap in
      let parts: [Part] = [
        .agency(gap.agency), .indicator(gap.indicator, isOwn: gap.agency == own),
        .periods(gap.first, gap.last),
      ]
      return parts.reduce(false) { seen.insert($1).inserted || $0 }
    }
  }

  private enum Part: Hashable {
    case agency(String)
    case indicator(String, isOwn: Bool)
    case periods(Period, Period)
  }
}
