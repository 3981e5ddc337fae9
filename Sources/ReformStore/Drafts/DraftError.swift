/// Why a draft cannot be kept, read or removed; worded by `Words.reason(of:)`.
public struct DraftError: Error, Sendable, Hashable {
  public enum Cause: Sendable, Hashable {
    case refused(FileRefusal)
    /// With the `errno` of the system.
    case failed(code: Int32)
    case damaged
    /// Written by a newer program.
    case newer
    /// A text is longer than a file may hold.
    case tooLong
    /// Something in the key cannot be part of a file name.
    case badName
  }

  public var path: String
  public var cause: Cause

  public init(path: String, _ cause: Cause) {
    self.path = path
    self.cause = cause
  }
}
