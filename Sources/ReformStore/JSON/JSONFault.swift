/// Why a text is no acceptable JSON, and where.
public struct JSONFault: Error, Sendable, Hashable {
  /// What is wrong with the text; worded by `Words.text(of:)`.
  public enum Kind: Sendable, Hashable {
    case byteOrderMark, utf16, invalidUTF8, surrogate
    case tooLarge(bytes: Int)
    case tooDeep, stringTooLong, tooManyDigits
    case trailingComma, comment, textAfterEnd, unexpectedEnd
    case duplicateKey(String)
    case notANumber, hexadecimal, leadingZero, badNumber
    case controlCharacter, badEscape
    case unexpected(String)
  }

  public var kind: Kind
  /// In bytes from the beginning.
  public var offset: Int
  /// 1 for the first.
  public var line: Int
  /// In characters, 1 for the first.
  public var column: Int
  /// Such as `indicators[3].targets[0]`; empty at the top.
  public var path: String

  public init(kind: Kind, offset: Int, line: Int, column: Int, path: String) {
    self.kind = kind
    self.offset = offset
    self.line = line
    self.column = column
    self.path = path
  }
}
