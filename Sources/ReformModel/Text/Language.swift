/// A language the interface and the data speak.
public enum Language: String, Sendable, Hashable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"

  /// The other of the two, for the language switch.
  public var other: Language { self == .vietnamese ? .english : .vietnamese }
}
