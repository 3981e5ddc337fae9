extension Words {
  /// `,` in Vietnamese, `.` in English.
  public var decimalMark: Character { language == .vietnamese ? "," : "." }
  /// `.` in Vietnamese, `,` in English.
  public var groupMark: Character { language == .vietnamese ? "." : "," }

  /// `690.000` or `690,000`.
  public func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var grouped = ""
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i) % 3 == 0 { grouped.append(groupMark) }
      grouped.append(digit)
    }
    return (value < 0 ? "−" : "") + grouped
  }

  /// A number as it was entered, every digit kept: `86,90`.
  public func number(_ value: ExactDecimal) -> String {
    let plain = value.plain
    let parts = plain.split(separator: ".")
    let whole = Int(parts[0]).map(number) ?? plain
    let sign = plain.hasPrefix("-0") ? "−" : ""
    return sign + whole + (parts.count > 1 ? String(decimalMark) + parts[1] : "")
  }

  /// A number rounded half away from zero to some digits after the decimal mark: `1.234,5`.
  public func number(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    var power = 1
    for _ in 0..<decimals { power *= 10 }
    // The nudge undoes binary representation: 0.285 is stored as 0.28499….
    let scaled = (value.magnitude * Double(power) * (1 + 1e-12)).rounded(.toNearestOrAwayFromZero)
    let units = Int(scaled)
    let fraction = decimals == 0 ? "" : String(decimalMark) + Day.padded(units % power, decimals)
    return (value < 0 && units > 0 ? "−" : "") + number(units / power) + fraction
  }

  /// With its sign always written: `+2,1`, `−0,4`, `0`.
  public func signed(_ value: Double, decimals: Int) -> String {
    let text = number(value, decimals: decimals)
    let isZero = !text.contains { ("1"..."9").contains($0) }
    return value > 0 && !isZero ? "+" + text : text
  }

  /// `23/11/2026` in Vietnamese, `23 Nov 2026` in English.
  public func date(_ day: Day) -> String {
    let (year, month, date) = day.parts
    if language == .english {
      return "\(date) \(Words.englishMonths[month - 1]) \(year)"
    }
    return Day.padded(date, 2) + "/" + Day.padded(month, 2) + "/" + String(year)
  }

  /// `tháng 10/2026`, `quý III/2026`, `năm 2024`; `October 2026`-like in English.
  public func period(_ period: Period) -> String {
    let (year, n) = (period.year, period.number)
    return switch period.frequency {
    case .yearly: pick("năm \(year)", "\(year)")
    case .halfYearly:
      pick("\(n == 1 ? "6 tháng đầu" : "6 tháng cuối") năm \(year)", "H\(n) \(year)")
    case .quarterly: pick("quý \(Words.roman[n - 1])/\(year)", "Q\(n) \(year)")
    case .monthly: pick("tháng \(n)/\(year)", "\(Words.englishMonths[n - 1]) \(year)")
    case .weekly: pick("tuần \(n)/\(year)", "week \(n) of \(year)")
    }
  }

  /// Short enough for a column: `T10/26`, `QIII/26`, `2024`.
  public func shortPeriod(_ period: Period) -> String {
    let (n, year) = (period.number, Day.padded(period.year % 100, 2))
    return switch period.frequency {
    case .yearly: String(period.year)
    case .halfYearly: pick("6T\(n == 1 ? "đ" : "c")/\(year)", "H\(n)/\(year)")
    case .quarterly: pick("Q\(Words.roman[n - 1])/\(year)", "Q\(n)/\(year)")
    case .monthly: pick("T\(n)/\(year)", "\(Words.englishMonths[n - 1]) \(year)")
    case .weekly: pick("Tu\(n)/\(year)", "W\(n)/\(year)")
    }
  }

  private static let roman = ["I", "II", "III", "IV"]
  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
