/// The words of the interface, in the language chosen.
///
/// Each word stands in an extension by topic, Vietnamese and English side by side; one that is
/// missing does not compile. Numbers and dates follow the language as well.
public struct Words: Sendable, Hashable {
  public let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  /// Picks one of the two.
  public func pick(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  /// A count with its noun; Vietnamese nouns do not change, English ones do.
  public func count(
    _ n: Int, _ vietnamese: String, _ singular: String, _ plural: String
  ) -> String {
    "\(number(n)) " + pick(vietnamese, n == 1 ? singular : plural)
  }

  /// A place in an order: `1st`, `22nd`, and in Vietnamese, behind “thứ”, `nhất`, `hai`, `22`.
  public func ordinal(_ n: Int) -> String {
    switch language {
    case .vietnamese: (1...10).contains(n) ? Words.vietnameseOrdinals[n - 1] : number(n)
    case .english: number(n) + Words.englishEnding(of: n)
    }
  }

  private static let vietnameseOrdinals = [
    "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười",
  ]

  private static func englishEnding(of n: Int) -> String {
    if (11...13).contains(n % 100) { return "th" }
    switch n % 10 {
    case 1: return "st"
    case 2: return "nd"
    case 3: return "rd"
    default: return "th"
    }
  }
}
