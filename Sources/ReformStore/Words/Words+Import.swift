public import ReformModel

extension Words {
  public func text(of fault: ImportFault) -> String {
    switch fault {
    case .empty: pick("ô trống", "the cell is empty")
    case .badPeriod(let text): notPeriod(text)
    case .badNumber(let text):
      pick("“\(text)” không phải số hợp lệ", "“\(text)” is no valid number")
    case .badDay(let text):
      pick("“\(text)” không phải ngày, ví dụ 2026-11-23", "“\(text)” is no day like 2026-11-23")
    case .ambiguousNumber(let text, let grouped, let decimal):
      pick(
        "“\(text)” có hai cách đọc: \(number(grouped)) hoặc \(number(decimal)); hãy viết rõ",
        "“\(text)” reads as \(number(grouped)) or as \(number(decimal)); write which")
    case .otherUnit(let text, let unit): otherUnit(text, unit)
    case .ambiguousName(let text, let names):
      pick(
        "“\(text)” là tên của \(names.joined(separator: " và ")); hãy ghi mã",
        "“\(text)” is the name of \(names.joined(separator: " and ")); write the code")
    case .unknownFlag(let text):
      pick("không có cờ “\(text)”", "there is no flag “\(text)”")
    case .cellCount(let count, let expected):
      pick(
        "có \(count) ô, đáng lẽ \(expected)",
        "\(self.count(count, "", "cell", "cells")) where \(expected) should be")
    case .repeatedRow(let first):
      pick("trùng khóa với dòng \(first)", "the same key as row \(first)")
    case .change(let fault): text(of: fault)
    case .notAllowed(let refusal): text(of: refusal)
    case .locked(let lock): text(of: lock)
    }
  }

  private func notPeriod(_ text: String) -> String {
    guard !looksLikeDay(text) else {
      return pick(
        "“\(text)” là ngày, có thể do Excel tự đổi từ kỳ; hãy đặt định dạng cột là Văn bản rồi ghi "
          + "lại, như 2026-M10",
        "“\(text)” is a day, which Excel may have made of a period; format the column as Text and "
          + "write as in 2026-M10")
    }
    return pick(
      "“\(text)” không phải kỳ số liệu; hãy ghi như 10/2026, Quý III/2026, 6 tháng đầu năm 2026 "
        + "hoặc 2026",
      "“\(text)” is no period; write as in 10/2026, Q3/2026, first half 2026 or 2026")
  }

  /// `01/10/2026`, or the `Oct-26` and `Thg10-26` that Excel shows for it.
  private func looksLikeDay(_ text: String) -> Bool {
    if case .success = DayEntry.parse(text) { return true }
    let parts = text.split(separator: "-")
    return parts.count == 2 && parts[1].count == 2 && parts[1].allSatisfy(\.isNumber)
      && parts[0].first?.isLetter == true
  }

  private func otherUnit(_ text: String, _ unit: MeasureUnit?) -> String {
    guard let unit else {
      return pick(
        "“\(text)” có đơn vị tính; cột này chỉ ghi số",
        "“\(text)” has a unit; only a number goes here")
    }
    return pick(
      "“\(text)” không theo đơn vị tính của chỉ tiêu (\(name(unit)))",
      "“\(text)” is not in the unit of the indicator (\(name(unit)))")
  }
}
