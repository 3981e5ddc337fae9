/// What somebody typed into a form and has not saved.
public struct Draft: Sendable, Hashable {
  public var subject: EntrySubject
  /// What stands in each field, by the name of the field, as it was typed.
  public var texts: [String: String]
  /// The language whose decimal mark was typed.
  public var language: Language
  /// The versions that the form showed as saved.
  public var replaces: [EventID]
  /// When it was last typed at; nil until something keeps it.
  public var typedAt: Instant?

  public init(
    subject: EntrySubject, texts: [String: String], language: Language, replaces: [EventID] = [],
    typedAt: Instant? = nil
  ) {
    self.subject = subject
    self.texts = texts
    self.language = language
    self.replaces = replaces
    self.typedAt = typedAt
  }
}
