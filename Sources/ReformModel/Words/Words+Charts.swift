/// Words of charts: the legend, and the sentence that stands for a chart where none can be drawn.
extension Words {
  public var chartActual: String { pick("thực tế", "actual") }
  public var chartPath: String { pick("lộ trình", "path") }
  /// Beside the keys that walk a chart.
  public var chartPoints: String { pick("từng điểm", "points") }
  public var chartForecast: String { pick("dự báo", "forecast") }
  public var chartBreak: String { pick("gián đoạn", "break") }
  public var chartIllustrative: String { pick("số liệu minh họa", "illustrative data") }
  public var noOtherSeries: String {
    pick("Chưa có chuỗi số liệu nào khác để so sánh", "There is no other series to compare with")
  }
  public var compareTitle: String { pick("So sánh với", "Compare with") }
  /// Of values in different units: how much of the way to their targets is gone.
  public var chartShareOfWay: String {
    pick("% quãng đường tới mục tiêu", "% of the way to the target")
  }
  public var chartNoCommonScale: String {
    pick("không chung thang đo với", "no common scale with")
  }

  public var chartNoData: String { pick("chưa có số liệu", "no data yet") }

  public func chartMilestone(_ year: Int) -> String { pick("mốc \(year)", "milestone \(year)") }

  /// A value with its unit: `78,4 %`, `34 ngày`, `hạng 5`.
  public func value(_ value: Double, _ unit: MeasureUnit, decimals: Int) -> String {
    let figure = number(value, decimals: decimals)
    return unit == .rank ? pick("hạng \(figure)", "rank \(figure)") : "\(figure) \(name(unit))"
  }

  /// `tăng 2,1 điểm từ quý II/2026`; of ranks whether they rose or fell.
  public func chartChange(
    _ change: Double, _ unit: MeasureUnit, decimals: Int, since period: Period
  )
    -> String
  {
    let figure = number(change.magnitude, decimals: decimals)
    let since = self.period(period)
    guard figure.contains(where: { ("1"..."9").contains($0) }) else {
      return pick("không đổi so với \(since)", "unchanged since \(since)")
    }
    let amount = "\(figure) \(changeUnit(unit, isOne: figure == "1"))"
    if unit == .rank {
      return change < 0
        ? pick("lên \(amount) từ \(since)", "up \(amount) since \(since)")
        : pick("xuống \(amount) từ \(since)", "down \(amount) since \(since)")
    }
    return change > 0
      ? pick("tăng \(amount) từ \(since)", "up \(amount) since \(since)")
      : pick("giảm \(amount) từ \(since)", "down \(amount) since \(since)")
  }

  /// `quý III/2026: 78,4 %`
  public func chartReading(_ period: Period, _ value: String?) -> String {
    "\(self.period(period)): \(value ?? chartNoData)"
  }

  public func chartExpected(_ value: String) -> String {
    pick("lộ trình \(value)", "the path expects \(value)")
  }

  public func chartForecast(_ value: String, _ range: String, for year: Int) -> String {
    let value = range.isEmpty ? value : "\(value) (\(range))"
    return pick("dự báo \(value) vào cuối năm \(year)", "\(value) forecast for the end of \(year)")
  }

  /// `từ 88 đến 96`
  public func chartRange(_ low: String, _ high: String) -> String {
    pick("từ \(low) đến \(high)", "\(low) to \(high)")
  }

  /// `dự báo 2030: 92 (từ 88 đến 96)`
  public func chartForecastLegend(_ year: Int, _ value: String, _ range: String) -> String {
    "\(chartForecast) \(year): \(value)" + (range.isEmpty ? "" : " (\(range))")
  }

  public func chartBreaks(_ periods: [Period]) -> String {
    let list = periods.map(period).joined(separator: ", ")
    return pick("chuỗi gián đoạn tại \(list)", "the series breaks at \(list)")
  }

  func changeUnit(_ unit: MeasureUnit, isOne: Bool) -> String {
    switch unit {
    case .percent, .points: pick("điểm", isOne ? "point" : "points")
    case .rank: pick("bậc", isOne ? "place" : "places")
    case .days: pick("ngày", isOne ? "day" : "days")
    case .count: pick("đơn vị", isOne ? "unit" : "units")
    case .billionDong: name(unit)
    }
  }
}
