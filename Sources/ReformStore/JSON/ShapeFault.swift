/// Why a piece of well-formed JSON is not what its place asks for.
public struct ShapeFault: Error, Sendable, Hashable {
  /// What is wrong with the piece; worded by `Words.text(of:)`.
  public enum Kind: Sendable, Hashable {
    case missing(member: String)
    case notText, notWholeNumber, notNumber, notTrueOrFalse, notList, notObject
    case empty
    case unknownWord(String, known: [String])
    case notDay(String)
    case notInstant(String)
    case notPeriod(String)
    case notIdentifier(String)
    case outOfRange(String, lowest: Int, highest: Int)
    case notPositive(String)
    case duplicateRecord(String)
    case unknownArea(Int)
    case unknownContent(Int)
    case minimumAboveMaximum
  }

  public var kind: Kind
  /// The byte at which the piece began.
  public var offset: Int

  public init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}
