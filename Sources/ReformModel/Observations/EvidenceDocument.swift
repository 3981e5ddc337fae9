/// The document that proves a figure, in its parts; all empty where none is named.
public struct EvidenceDocument: Sendable, Hashable {
  /// Such as `123/BC-SNV`.
  public var number: String
  public var date: Day?
  /// Who issued it.
  public var issuer: String
  /// The name of its file; the file itself is kept elsewhere.
  public var fileName: String

  public init(number: String = "", date: Day? = nil, issuer: String = "", fileName: String = "") {
    self.number = number
    self.date = date
    self.issuer = issuer
    self.fileName = fileName
  }

  public var isEmpty: Bool {
    number.isEmpty && date == nil && issuer.isEmpty && fileName.isEmpty
  }
}
