public import ReformModel

extension Words {
  public func text(of fault: ImportFault) -> String {
    switch fault {
    case .empty: pick("ô trống", "the cell is empty")
    case .badPeriod(let text): self.text(of: ShapeFault.Kind.notPeriod(text))
    case .badNumber(let text):
      pick("“\(text)” không phải số hợp lệ", "“\(text)” is no valid number")
    case .badDay(let text):
      pick("“\(text)” không phải ngày, ví dụ 2026-11-23", "“\(text)” is no day like 2026-11-23")
    case .ambiguousNumber(let text, let grouped, let decimal):
      pick(
        "“\(text)” có hai cách đọc: \(number(grouped)) hoặc \(number(decimal)); hãy viết rõ",
        "“\(text)” reads as \(number(grouped)) or as \(number(decimal)); write which")
    case .unknownFlag(let text):
      pick("không có cờ “\(text)”", "there is no flag “\(text)”")
    case .cellCount(let count, let expected):
      pick(
        "có \(count) ô, đáng lẽ \(expected)",
        "\(self.count(count, "", "cell", "cells")) where \(expected) should be")
    case .repeatedRow(let first):
      pick("trùng khóa với dòng \(first)", "the same key as row \(first)")
    case .change(let fault): text(of: fault)
    }
  }
}
