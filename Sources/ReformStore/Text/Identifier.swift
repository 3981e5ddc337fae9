/// The shapes of names that may become file names or parts of keys.
public enum Identifier {
  /// In characters.
  static let longest = 64

  /// `[a-z0-9][a-z0-9._@-]{0,63}`
  public static func isValid(_ text: String) -> Bool {
    isCode(text) && !text.utf8.contains { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// The same with capital letters, as in `1.T3`.
  static func isCode(_ text: String) -> Bool { isCode(text.utf8) }

  static func isCode(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first, isLetterOrDigit(first), bytes.count <= longest else {
      return false
    }
    return bytes.allSatisfy { isLetterOrDigit($0) || isMark($0) }
  }

  /// Some text made to fit: small letters, other characters as a hyphen, at most 64.
  static func fitting(_ text: String) -> String {
    let bytes = text.lowercased().utf8.map { byte in
      isLetterOrDigit(byte) || isMark(byte) ? byte : UInt8(ascii: "-")
    }
    let fitted = bytes.drop { !isLetterOrDigit($0) }.prefix(longest)
    return String(decoding: fitted, as: UTF8.self)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}
