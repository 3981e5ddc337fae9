extension Character {
  /// The columns a grapheme takes on a terminal: 0, 1 or 2.
  ///
  /// Source: East Asian Width W and F are 2, ambiguous is 1, marks are 0; an emoji with variation
  /// selector 16 is 2.
  public var displayWidth: Int { GlyphWidth.columns(of: self) }
}

extension String {
  /// The columns the text takes once it is safe to show.
  public var displayWidth: Int {
    if SafeText.isPlain(self) { return unicodeScalars.count }
    return safeToShow.reduce(0) { $0 + $1.displayWidth }
  }
}

/// Columns of scalars and graphemes.
enum GlyphWidth {
  static func columns(of character: Character) -> Int {
    var scalars = character.unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return 0 }
    var width = columns(of: first)
    while let scalar = scalars.next() {
      if scalar == "\u{FE0F}", first.properties.isEmoji { return 2 }
      width += columns(of: scalar)
    }
    return min(width, 2)
  }

  static func columns(of scalar: Unicode.Scalar) -> Int {
    if SafeText.isPlain(scalar) { return 1 }
    if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) { return 0 }
    if isZero(scalar) { return 0 }
    return WideRanges.contains(scalar) ? 2 : 1
  }

  /// Whether a scalar joins the grapheme before it, on no column or on one of its own.
  static func extendsBase(_ scalar: Unicode.Scalar) -> Bool {
    if SafeText.isPlain(scalar) { return false }
    return isZero(scalar) || scalar.properties.generalCategory == .spacingMark
  }

  private static func isZero(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // The vowels and finals of Hangul stand inside the square of the initial.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }
}
