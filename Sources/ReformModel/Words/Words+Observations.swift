extension Words {
  /// What is wrong with an observation and what would be right, as a sentence without its stop.
  public func describe(_ fault: ObservationFault) -> String {
    switch fault {
    case .valueMissing:
      pick(
        "chưa có giá trị; hãy nhập số hoặc chọn lý do không có số liệu",
        "no value; enter one or choose why there is none")
    case .valueBesideFlag(let flag):
      pick(
        "đã đánh dấu “\(name(flag))” thì để trống giá trị",
        "with the mark “\(name(flag))” the value must stay empty")
    case .partMissing:
      pick("cần cả tử số và mẫu số", "both numerator and denominator are needed")
    case .partNegative:
      pick("tử số và mẫu số không được âm", "numerator and denominator cannot be negative")
    case .numeratorExceedsDenominator:
      pick(
        "tử số lớn hơn mẫu số; hãy kiểm tra có nhập ngược không",
        "the numerator is greater than the denominator; are they swapped?")
    case .belowMinimum(let bound):
      pick(
        "giá trị phải từ \(number(bound)) trở lên", "the value must be at least \(number(bound))")
    case .aboveMaximum(let bound):
      pick("giá trị không được quá \(number(bound))", "the value cannot exceed \(number(bound))")
    case .rankBeyondField(let field):
      pick("hạng không được quá \(number(field))", "the rank cannot exceed \(number(field))")
    }
  }
}
