extension Words {
  /// What is wrong with a typed number and what would be right, as a sentence without its stop.
  public func describe(_ error: NumberEntryError) -> String {
    let mark = decimalMark
    return switch error {
    case .empty: pick("chưa nhập số, ví dụ 86,9", "no number yet, for example 86.9")
    case .notANumber: pick("đây không phải là số, ví dụ đúng: 86,9", "not a number; write 86.9")
    case .strangeCharacter(let character):
      pick(
        "số không được có ký tự “\(shown(character))”, ví dụ đúng: 1234,5",
        "a number cannot contain “\(shown(character))”; write 1234.5")
    case .foreignDigit(let character):
      pick(
        "chữ số “\(character)” không phải chữ số thường, hãy gõ 0–9",
        "“\(character)” is not an ordinary digit; type 0–9")
    case .severalDecimalMarks:
      pick("chỉ được có một dấu phẩy thập phân, ví dụ 86,9", "only one decimal point, as in 86.9")
    case .digitMissing:
      pick(
        "thiếu chữ số trước hoặc sau dấu “\(mark)”, ví dụ đúng: 0,5",
        "a digit is missing before or after the mark; write 0.5")
    case .groupAfterDecimal:
      pick(
        "sau dấu phẩy thập phân không dùng dấu chấm, ví dụ đúng: 1.234,5678",
        "no commas after the decimal point; write 1,234.5678")
    case .badGrouping(let meant): badGrouping(meant)
    case .wrongDecimalMark(let meant):
      pick(
        "dấu thập phân là dấu phẩy: \(ungrouped(meant))",
        "the decimal mark is a point: \(ungrouped(meant))")
    case .ambiguous(let whole, let fraction):
      pick(
        "có hai cách hiểu: \(ungrouped(whole)) hay \(ungrouped(fraction))? Hãy gõ một trong hai",
        "could be \(ungrouped(whole)) or \(ungrouped(fraction)); type one of the two")
    case .tooManyDigits: pick("số có quá 18 chữ số", "more than 18 digits")
    }
  }

  private func badGrouping(_ meant: ExactDecimal?) -> String {
    let example = meant.map { meant in
      let (grouped, plain) = (number(meant), ungrouped(meant))
      return grouped == plain ? plain : "\(grouped) \(pick("hoặc", "or")) \(plain)"
    }
    return pick(
      "dấu chấm phải tách từng nhóm ba chữ số: \(example ?? "1.234.567")",
      "commas must separate groups of three digits: \(example ?? "1,234,567")")
  }

  /// As it can be typed without a doubt: `1234` or `1,234` in Vietnamese.
  public func ungrouped(_ value: ExactDecimal) -> String {
    String(value.plain.map { $0 == "." ? decimalMark : $0 })
  }

  private func shown(_ character: Character) -> String {
    character.isWhitespace ? pick("dấu cách", "blank") : String(character)
  }
}
