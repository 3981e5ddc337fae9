/// Reads a number as a person types it in a language: `1.234.567,8` in Vietnamese,
/// `1,234,567.8` in English.
///
/// Never rounds and never guesses: what can be read in two ways is refused with both.
public enum NumberEntry {
  /// The number, or what is wrong with the text and what would be right.
  ///
  /// Blanks around it and one `%` at its end are tolerated; the minus may be `-` or `−`.
  public static func parse(
    _ text: String, in language: Language
  ) -> Result<ExactDecimal, NumberEntryError> {
    var rest = trimmed(Substring(text))
    if rest.last == "%" { rest = trimmed(rest.dropLast()) }
    guard !rest.isEmpty else { return .failure(.empty) }
    let isNegative = rest.first == "-" || rest.first == "−"
    if isNegative { rest = trimmed(rest.dropFirst()) }
    guard rest.contains(where: { isDigit($0) || isForeignDigit($0) }) else {
      return .failure(.notANumber)
    }
    let marks = Marks(language)
    if let fault = firstFault(rest, marks) { return .failure(fault) }
    return unsigned(rest, marks, isNegative: isNegative)
  }

  private static func firstFault(_ text: Substring, _ marks: Marks) -> NumberEntryError? {
    for character in text where !isDigit(character) {
      if character == marks.decimal || character == marks.group { continue }
      return isForeignDigit(character) ? .foreignDigit(character) : .strangeCharacter(character)
    }
    return nil
  }

  private static func unsigned(
    _ text: Substring, _ marks: Marks, isNegative: Bool
  ) -> Result<ExactDecimal, NumberEntryError> {
    let parts = text.split(separator: marks.decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2 else { return .failure(.severalDecimalMarks) }
    let groups = parts[0].split(separator: marks.group, omittingEmptySubsequences: false)
    let whole = groups.joined()
    let sign = isNegative ? "-" : ""
    if parts.count == 2 {
      let fraction = parts[1]
      guard !whole.isEmpty, !fraction.isEmpty else { return .failure(.digitMissing) }
      guard !fraction.contains(marks.group) else { return .failure(.groupAfterDecimal) }
      guard isGrouped(groups) else { return .failure(.badGrouping(number(sign + whole))) }
      return exact(sign + whole + "." + fraction)
    }
    if groups.count == 2 { return oneGroupMark(sign, groups, whole) }
    guard isGrouped(groups) else { return .failure(.badGrouping(number(sign + whole))) }
    return exact(sign + whole)
  }

  /// `1.234` in Vietnamese: a thousand or a fraction? `86.9` can only be a fraction, marked wrongly.
  private static func oneGroupMark(
    _ sign: String, _ groups: [Substring], _ whole: String
  ) -> Result<ExactDecimal, NumberEntryError> {
    guard !groups[0].isEmpty, !groups[1].isEmpty else { return .failure(.digitMissing) }
    guard let fraction = number(sign + groups[0] + "." + groups[1]) else {
      return .failure(.tooManyDigits)
    }
    guard isGrouped(groups), let grouped = number(sign + whole) else {
      return .failure(.wrongDecimalMark(fraction))
    }
    return .failure(.ambiguous(whole: grouped, fraction: fraction))
  }

  /// One to three digits without a leading zero, then threes; or no mark at all.
  private static func isGrouped(_ groups: [Substring]) -> Bool {
    guard groups.count > 1, let first = groups.first else { return true }
    return (1...3).contains(first.count) && first.first != "0"
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func exact(_ plain: String) -> Result<ExactDecimal, NumberEntryError> {
    number(plain).map { .success($0) } ?? .failure(.tooManyDigits)
  }

  private static func number(_ plain: String) -> ExactDecimal? { ExactDecimal(plain: plain) }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// A digit of another script or width, such as `１`.
  private static func isForeignDigit(_ character: Character) -> Bool {
    !isDigit(character) && character.unicodeScalars.first?.properties.numericType == .decimal
  }

  private struct Marks {
    let decimal: Character
    let group: Character

    init(_ language: Language) {
      decimal = Words(language).decimalMark
      group = Words(language).groupMark
    }
  }
}
