// The one import of Foundation in this target: NFC is nowhere smaller.
import Foundation

extension String {
  /// The text as it may reach a screen, a terminal or a report: one line, in NFC, nothing hidden.
  ///
  /// C0 and DEL become their pictures (`␛`), C1 the picture of the escape it stands for (`␛[`), line
  /// breaks a space, bidi controls `⇄`, zero-width characters `◌`, unassigned and private ones
  /// U+FFFD; a base keeps three combining marks. Making a safe text safe again changes nothing.
  public var safeToShow: String {
    if SafeText.isPlain(self) { return self }
    return SafeText.limitingMarks(
      in: SafeText.replacingHidden(in: self).nfc)
  }

  /// The text in Unicode normalisation form C.
  var nfc: String {
    SafeText.isPlain(self) ? self : precomposedStringWithCanonicalMapping
  }
}

/// The steps that make a text safe to show.
enum SafeText {
  static let markLimit = 3
  static let zeroWidthMark: Unicode.Scalar = "◌"
  static let bidiMark: Unicode.Scalar = "⇄"
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Whether each scalar is a visible NFC grapheme of one column by itself, as in nearly all text.
  static func isPlain(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { isPlain($0) }
  }

  /// ASCII, Latin with Vietnamese, dashes and quotes, currency, box drawing, blocks and braille.
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: true
    case 0xA0...0xAC, 0xAE...0x24F, 0x1E00...0x1EFF: true
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF: true
    case 0x2500...0x25FC, 0x2800...0x28FF: true
    default: false
    }
  }

  static func replacingHidden(in text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      // CR LF is one break.
      if !(wasReturn && scalar == "\n") { append(scalar, to: &scalars) }
      wasReturn = scalar == "\r"
    }
    return String(scalars)
  }

  /// Drops the marks past the limit and gives a mark without a base one to stand on.
  static func limitingMarks(in text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var marks: Int?
    for scalar in text.unicodeScalars {
      guard GlyphWidth.extendsBase(scalar) else {
        scalars.append(scalar)
        marks = 0
        continue
      }
      if marks == nil { scalars.append(zeroWidthMark) }
      let count = marks ?? 0
      if count < markLimit { scalars.append(scalar) }
      marks = count + 1
    }
    return String(scalars)
  }

  private static func append(_ scalar: Unicode.Scalar, to out: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: out.append(" ")
    case 0x00...0x1F: out.append(picture(0x2400 + scalar.value))
    case 0x7F: out.append("␡")
    case 0x80...0x9F:
      // A C1 control is what ESC and this letter mean in seven bits.
      out.append("␛")
      out.append(picture(scalar.value - 0x40))
    default: out.append(visible(scalar))
    }
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if isPlain(scalar) { return scalar }
    let properties = scalar.properties
    if properties.isBidiControl { return bidiMark }
    switch properties.generalCategory {
    case .unassigned, .privateUse, .surrogate: return replacement
    case .format, .control: return zeroWidthMark
    case .nonspacingMark where !isVariationSelector(scalar):
      return properties.isDefaultIgnorableCodePoint ? zeroWidthMark : scalar
    case .otherLetter where properties.isDefaultIgnorableCodePoint: return zeroWidthMark
    default: return scalar
    }
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value)
  }

  private static func picture(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(value) ?? replacement
  }
}
