import ReformModel

/// Reads numbers of a table in the form that the table has.
struct CSVNumber {
  let form: NumberForm

  /// Nil where the cell is empty. A unit may follow where it is the unit of the column.
  func read(_ cell: String, unit: MeasureUnit?) throws(ImportFault) -> ExactDecimal? {
    let text = cell.trimmingSpaces
    guard !text.isEmpty else { return nil }
    let digits = try withoutUnit(text, unit)
    let readings = self.readings(of: digits.replacingMinus)
    guard let first = readings.first else { throw .badNumber(text) }
    guard let other = readings.dropFirst().first(where: { $0 != first }) else { return first }
    let (whole, fraction) = first.scale == 0 ? (first, other) : (other, first)
    throw .ambiguousNumber(text, whole, fraction)
  }

  private func readings(of text: String) -> [ExactDecimal] {
    let plain = ExactDecimal(plain: text)
    let numbers =
      switch form {
      case .point: [plain]
      case .comma: [number(text, decimal: ",", group: "."), plain]
      case .either:
        [number(text, decimal: ",", group: "."), number(text, decimal: ".", group: ",")]
      }
    return numbers.compactMap(\.self)
  }

  /// `1.234.567,8` with these marks; nil where it is none, its thousands not in threes.
  private func number(_ text: String, decimal: Character, group: Character) -> ExactDecimal? {
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.dropFirst(sign.count)
      .split(separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: group, omittingEmptySubsequences: false)
    guard groups.count == 1 || isGrouped(groups) else { return nil }
    return ExactDecimal(plain: sign + groups.joined() + (parts.count > 1 ? "." + parts[1] : ""))
  }

  /// `1.234`, `12.345.678`
  private func isGrouped(_ groups: [Substring]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.utf8.count), !first.hasPrefix("0") else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  private func withoutUnit(_ text: String, _ unit: MeasureUnit?) throws(ImportFault) -> String {
    guard let end = text.lastIndex(where: \.isASCIIDigit) else { throw .badNumber(text) }
    let suffix = String(text[text.index(after: end)...]).trimmingSpaces
    guard !suffix.isEmpty else { return text }
    guard let unit, UnitNames.of(unit).contains(FoldedName(suffix)) else {
      guard UnitNames.all.contains(FoldedName(suffix)) else { throw .badNumber(text) }
      throw .otherUnit(text, expected: unit)
    }
    return String(text[...end])
  }
}

/// The names of units as people write them behind numbers.
private enum UnitNames {
  static let all = Set(MeasureUnit.allCases.flatMap(of) + names(["nghìn", "triệu", "tỷ"]))

  static func of(_ unit: MeasureUnit) -> [FoldedName] {
    let words = [Words(.vietnamese).name(unit), Words(.english).name(unit)]
    return switch unit {
    case .percent: names(words + ["phần trăm"])
    case .billionDong: names(words + ["tỷ", "tỷ VNĐ"])
    default: names(words)
    }
  }

  private static func names(_ texts: [String]) -> [FoldedName] { texts.map { FoldedName($0) } }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
  /// Without blanks at the ends, those that do not break a line included.
  var trimmingSpaces: String {
    let isBlank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    let head = unicodeScalars.drop(while: isBlank)
    let tail = head.reversed().prefix(while: isBlank).count
    return String(head.dropLast(tail))
  }

  /// The minus of typography as that of keyboards.
  fileprivate var replacingMinus: String {
    hasPrefix("−") ? "-" + dropFirst() : self
  }
}
