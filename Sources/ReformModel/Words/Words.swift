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
  func count(_ n: Int, _ vietnamese: String, _ singular: String, _ plural: String) -> String {
    "\(number(n)) " + pick(vietnamese, n == 1 ? singular : plural)
  }
}
