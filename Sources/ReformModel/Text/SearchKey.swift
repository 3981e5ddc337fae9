/// A text made ready to be found without marks, tones and case: `hoa` finds Hoà, Hòa and Hóa,
/// `d` finds đ.
public struct SearchKey: Sendable, Hashable {
  /// The folded text: composed, lower case, without Vietnamese marks, blanks joined to one.
  public var folded: String { String(decoding: bytes, as: UTF8.self) }
  private let bytes: [UInt8]
  /// The words of the folded text.
  public let words: [[UInt8]]

  public init(_ text: String) {
    var bytes: [UInt8] = []
    for scalar in text.nfc.unicodeScalars { SearchKey.fold(scalar, into: &bytes) }
    words = bytes.split(separator: UInt8(ascii: " ")).map(Array.init)
    self.bytes = Array(words.joined(separator: [UInt8(ascii: " ")]))
  }

  /// Whether every word of the query stands somewhere in the text; an empty query matches all.
  public func matches(_ query: SearchKey) -> Bool {
    query.words.allSatisfy { SearchKey.contains(bytes, $0) }
  }

  /// Those of some words that stand nowhere in the text.
  public func lacks(_ words: [[UInt8]]) -> [[UInt8]] {
    words.filter { !SearchKey.contains(bytes, $0) }
  }

  /// The same for a query as it is typed.
  public func matches(_ query: String) -> Bool { matches(SearchKey(query)) }

  private static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
    if scalar.isASCII { return bytes.append(folded(UInt8(truncatingIfNeeded: scalar.value))) }
    if let letter = VietnameseLetter.of(scalar) {
      bytes.append(letter.base)
    } else if scalar.properties.isWhitespace {
      bytes.append(UInt8(ascii: " "))
    } else if !isMark(scalar) {
      bytes += Array(scalar.properties.lowercaseMapping.utf8)
    }
  }

  private static func folded(_ ascii: UInt8) -> UInt8 {
    switch ascii {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): ascii + 32
    case 0x09...0x0D: UInt8(ascii: " ")
    default: ascii
    }
  }

  /// A combining mark that no letter took up.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }

  private static func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    guard text.count >= word.count else { return false }
    return text.withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { word in
        (0...text.count - word.count).contains { at in
          text[at] == first && word.indices.allSatisfy { text[at + $0] == word[$0] }
        }
      }
    }
  }
}
