import ReformModel

/// A value as it is shown: its digits in two parts about the decimal mark, its unit, and whether it
/// was made up.
struct Figure: Hashable, Sendable {
  /// The digits before the decimal mark; a dash where there is no value.
  var whole: String
  /// The decimal mark and what follows; of a rank the size of the field, `/34`.
  var fraction: String
  var unit: String
  /// Made-up values carry a mark, so that they never look official.
  var isIllustrative: Bool
  /// Whether somebody else reported another value and nobody has decided yet.
  var isContested: Bool
  var isAbsent: Bool

  /// What marks a made-up value.
  static let illustrativeMark = "*"
  /// What marks a value on which journals disagree.
  static let contestedMark = "!"

  init(
    _ value: Double?, decimals: Int, unit: String = "", rankOf: Int? = nil,
    isIllustrative: Bool = false, isContested: Bool = false, words: Words
  ) {
    let text = value.map { words.number($0, decimals: decimals) } ?? "–"
    let mark = text.firstIndex(of: words.decimalMark) ?? text.endIndex
    whole = String(text[..<mark])
    fraction = String(text[mark...])
    if let rankOf, value != nil { fraction += "/\(rankOf)" }
    isAbsent = value == nil
    self.unit = isAbsent ? "" : unit
    self.isIllustrative = isIllustrative && !isAbsent
    self.isContested = isContested && !isAbsent
  }

  /// What stands behind the digits, so that nobody takes the value for more than it is.
  var marks: RichText {
    var marks = RichText()
    if isIllustrative { marks.append(Figure.illustrativeMark, .illustrative) }
    if isContested { marks.append(Figure.contestedMark, .conflict) }
    return marks
  }

  /// Without the zeros that only say how exactly a measured value was taken: a target of `80`.
  var shortened: Figure {
    guard fraction.dropFirst().allSatisfy({ $0 == "0" }) else { return self }
    var figure = self
    figure.fraction = ""
    return figure
  }

  /// In one piece: `86,9* %`.
  func text(_ role: Role = .text, withUnit: Bool = true) -> RichText {
    var line = RichText(whole + fraction, isAbsent ? .dim : role)
    line += marks
    if withUnit, !unit.isEmpty { line.append(" " + unit, .dim) }
    return line
  }
}
