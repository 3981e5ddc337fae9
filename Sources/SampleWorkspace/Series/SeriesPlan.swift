/// The story of one illustrative series: where it goes, how it wobbles, what it is a share of.
struct SeriesPlan {
  /// A place the province's series runs through: position on the axis of years, and value.
  typealias Anchor = (position: Double, value: Double)

  /// What stands under the fraction bar, as counts of the merged province in one period.
  enum Basis {
    /// Not a ratio.
    case none
    /// Dossiers, tasks, ballots: another number every period.
    case flow(Int)
    /// Communes, procedures, budgets of a year: the same number in every period.
    case stock(Int)
  }

  var code: String
  /// In order of position; straight between, level outside.
  var path: [Anchor]
  /// The largest deviation from the path.
  var wobble: Double
  var basis: Basis = .none
  /// Share of the year's value reached by each part of the year; empty where not cumulative.
  var profile: [Double] = []
  /// How much lower the month of the lunar new year is.
  var newYearDip = 0.0
  /// How far the former Bắc Giang lies from the former Bắc Ninh; nil where it reports no parts.
  var bacGiang: Double?
  /// How far agencies lie from the province, for a bias of 1; nil where they do not report.
  var spread: Double?
  /// Published by others months after the year, with the size of the field.
  var isPublishedIndex = false

  func level(at position: Double) -> Double {
    guard let first = path.first, let last = path.last, position > first.position else {
      return path.first?.value ?? 0
    }
    guard let next = path.firstIndex(where: { $0.position >= position }) else { return last.value }
    let (begin, end) = (path[next - 1], path[next])
    let share = (position - begin.position) / (end.position - begin.position)
    return begin.value + (end.value - begin.value) * share
  }
}
