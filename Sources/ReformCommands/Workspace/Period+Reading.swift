import ReformModel

extension Period {
  /// Reads a code such as `2026-M10`, or says what may have been meant.
  static func read(_ text: String) throws -> Period {
    if let period = Period(code: text) { return period }
    let nearest = guesses(text).map(\.code)
    throw CommandFailure(.badData) { $0.badPeriod(text, nearest: nearest) }
  }

  /// `2026-10`, `T10/2026`, `Q3/2026`, `2026-M13` and the like.
  private static func guesses(_ text: String) -> [Period] {
    let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    guard let year = numbers.first(where: { (1900...2999).contains($0) }) else { return [] }
    let letters = text.uppercased().filter { $0.isLetter }
    let frequency: Frequency? =
      switch letters.first {
      case "Q": .quarterly
      case "S", "H", "6": .halfYearly
      case "M", "T": .monthly
      case "W": .weekly
      default: numbers.count > 1 ? .monthly : .yearly
      }
    guard let frequency else { return [] }
    let most = Period.count(frequency, in: year)
    let number = numbers.first { $0 != year } ?? most
    return Period(frequency: frequency, year: year, number: min(max(1, number), most)).map { [$0] }
      ?? []
  }
}
