import Foundation

extension String {
  /// The text in Unicode normalisation form C, in which all text is stored and compared.
  public var nfc: String {
    // Foundation is asked only where something could change; most text is composed already.
    unicodeScalars.allSatisfy(String.isComposed) ? self : precomposedStringWithCanonicalMapping
  }

  /// Scalars that stand for themselves in form C and never join with the one before.
  ///
  /// Below U+0300 there is no combining mark; U+1E00…U+1EFF are Latin letters with marks; dashes
  /// and quotes lie in U+2010…U+2027.
  private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300, 0x1E00...0x1EFF, 0x2010...0x2027: true
    default: false
    }
  }
}
