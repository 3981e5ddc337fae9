extension Words {
  /// How a value leaps out of those before it, with figures as the indicator shows them.
  public func text(of jump: UnusualJump, _ indicator: Indicator) -> String {
    switch jump {
    case .beyondTolerance(let tolerance, let previous):
      let before = number(previous, decimals: indicator.decimals)
      return pick(
        "chênh quá \(number(tolerance)) so với kỳ trước (\(before))",
        "differs from the one before (\(before)) by more than \(number(tolerance))")
    case .outsideUsualRange(let from, let to):
      let low = number(from, decimals: indicator.decimals)
      let high = number(to, decimals: indicator.decimals)
      return pick(
        "nằm ngoài khoảng thường gặp, từ \(low) đến \(high)",
        "lies outside the usual range from \(low) to \(high)")
    }
  }

  /// What is wrong with an observation, and what would be right.
  public func text(of fault: ObservationFault) -> String {
    switch fault {
    case .below(let minimum):
      pick("nhỏ hơn mức thấp nhất \(number(minimum))", "below the minimum of \(number(minimum))")
    case .above(let maximum):
      pick("lớn hơn mức cao nhất \(number(maximum))", "above the maximum of \(number(maximum))")
    case .numeratorExceedsDenominator:
      pick("tử số lớn hơn mẫu số", "the numerator is greater than the denominator")
    case .partMissing:
      pick("cần nhập cả tử số và mẫu số", "numerator and denominator are both needed")
    case .denominatorIsZero:
      pick("mẫu số bằng 0: chọn cờ M nếu không áp dụng", "zero: choose flag M if not applicable")
    case .valueBesideParts:
      pick(
        "khác tỷ lệ tính từ tử số và mẫu số: để trống ô này",
        "differs from the ratio of the parts: leave this empty")
    case .valueNotAllowed(let flag):
      pick(
        "cờ \(flag.rawValue) (\(name(flag))) thì không có giá trị",
        "flag \(flag.rawValue) (\(name(flag))) carries no value")
    case .valueMissing:
      pick(
        "chưa có giá trị, hoặc chọn cờ nêu lý do", "no value yet; or choose a flag that says why")
    case .negativePart: pick("không được âm", "must not be negative")
    case .periodInFuture(let period): self.periodInFuture(period)
    case .otherFrequency(let frequency, let example):
      pick(
        "chỉ tiêu này báo cáo \(name(frequency)): hãy dùng kỳ như \(example.code)",
        "this indicator is reported \(name(frequency)): use a period like \(example.code)")
    }
  }
}
