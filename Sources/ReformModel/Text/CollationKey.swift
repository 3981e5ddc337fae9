/// Sorts texts as Vietnamese readers expect: a ă â b c d đ e ê …, then tones, then small before
/// capital letters.
///
/// As in the Unicode collation of Vietnamese, tones decide only between texts whose letters are
/// the same throughout. Blanks and signs come before digits, digits before letters.
public struct CollationKey: Sendable, Hashable, Comparable {
  private let letters: [UInt32]
  private let tones: [UInt8]
  private let capitals: [UInt8]

  public init(_ text: String) {
    var letters: [UInt32] = []
    var tones: [UInt8] = []
    var capitals: [UInt8] = []
    for scalar in text.nfc.unicodeScalars {
      let letter = VietnameseLetter.of(scalar)
      letters.append(letter.map { CollationKey.firstLetter + UInt32($0.place) } ?? scalar.value)
      tones.append(letter?.tone ?? 0)
      capitals.append(letter?.isCapital == true ? 1 : 0)
    }
    self.letters = letters
    self.tones = tones
    self.capitals = capitals
  }

  /// Above all signs and digits of ASCII, below every other script.
  private static let firstLetter: UInt32 = 0x80

  public static func < (a: CollationKey, b: CollationKey) -> Bool {
    if a.letters != b.letters { return a.letters.lexicographicallyPrecedes(b.letters) }
    if a.tones != b.tones { return a.tones.lexicographicallyPrecedes(b.tones) }
    return a.capitals.lexicographicallyPrecedes(b.capitals)
  }
}
