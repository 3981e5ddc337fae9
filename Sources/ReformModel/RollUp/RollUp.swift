/// The roll-up of some indicators: score = Σ w·s / Σ w over those that have one.
///
/// Coverage = Σ w with a score / Σ w applicable. Too early, only a baseline and no data have no
/// score and lower it; without target and not applicable leave both sums. Growth scores −5…5 are
/// mapped to 0…100 along a straight line.
struct RollUp {
  private var scored = 0.0
  private var scoredWeight = 0.0
  private var applicableWeight = 0.0
  private var expected = 0.0
  private var expectedWeight = 0.0
  private var applicable = 0
  private var achieved = 0
  private let classes: [ProgressClass]

  init(_ ratings: [Rating]) {
    classes = ratings.map(\.shownClass)
    for rating in ratings { add(rating) }
  }

  private mutating func add(_ rating: Rating) {
    guard rating.isApplicable else { return }
    applicable += 1
    applicableWeight += rating.weight
    if rating.shownClass == .achieved { achieved += 1 }
    if let score = rating.score {
      scored += rating.weight * score
      scoredWeight += rating.weight
    }
    if let share = rating.expected {
      expected += rating.weight * share
      expectedWeight += rating.weight
    }
  }

  /// How many there are of each class; counted when asked for, which a score history never is.
  var counts: [ProgressClass: Int] { classes.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

  /// Of the part that has a score, however small.
  var partialScore: Double? { scoredWeight > 0 ? scored / scoredWeight : nil }
  var coverage: Double { applicableWeight > 0 ? scoredWeight / applicableWeight : 0 }
  var expectedScore: Double? { expectedWeight > 0 ? expected / expectedWeight : nil }
  var isAchieved: Bool { applicable > 0 && achieved == applicable }

  /// Nil below the coverage demanded; a sum of weights may miss it by a rounding error.
  func score(demanding share: Double) -> Double? {
    coverage >= share - 1e-9 ? partialScore : nil
  }
}
