/// A text of the data in both languages, such as the name of an indicator.
public struct LocalizedText: Sendable, Hashable {
  public var vietnamese: String
  public var english: String

  public init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// The text in a language.
  public subscript(language: Language) -> String {
    language == .vietnamese ? vietnamese : english
  }
}
