/// Why a typed text is no number; the wording is `Words.describe(_:)`.
public enum NumberEntryError: Error, Sendable, Hashable {
  case empty
  /// Not a single digit.
  case notANumber
  /// Such as a letter or a blank inside.
  case strangeCharacter(Character)
  /// A digit of another script or width.
  case foreignDigit(Character)
  case severalDecimalMarks
  /// Before or after the decimal mark.
  case digitMissing
  /// A mark of thousands after the decimal mark.
  case groupAfterDecimal
  /// Thousands not in threes; with the number meant, where it has few enough digits.
  case badGrouping(ExactDecimal?)
  /// The decimal mark of the other language; with the number meant.
  case wrongDecimalMark(ExactDecimal)
  /// Can be read in two ways, such as `1.234`.
  case ambiguous(whole: ExactDecimal, fraction: ExactDecimal)
  /// More than 18.
  case tooManyDigits
}
