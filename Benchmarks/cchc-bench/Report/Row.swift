/// One line of the table.
struct Row {
  let figure: String
  var floor = "–"
  var cchc = "–"
  var compared = ""
  var aim = ""
  /// Nil where nothing is aimed at.
  var isMet: Bool?

  /// Times in milliseconds, of which ours may be a multiple; `limit` is nil where nothing is aimed
  /// at.
  static func ratio(
    _ figure: String, _ floor: Double, _ cchc: Double, atMost limit: Double? = nil
  ) -> Row {
    let ratio = cchc / max(floor, 0.001)
    return Row(
      figure: figure, floor: floor.milliseconds, cchc: cchc.milliseconds,
      compared: "\(ratio.rounded(to: ratio < 1 ? 100 : 10))×",
      aim: limit.map { "≤ \($0.short)×" } ?? "", isMet: limit.map { ratio <= $0 })
  }

  /// Times in milliseconds, of which ours may be so much longer.
  static func excess(
    _ figure: String, _ floor: Double, _ cchc: Double, below limit: Double
  ) -> Row {
    Row(
      figure: figure, floor: floor.milliseconds, cchc: cchc.milliseconds,
      compared: (cchc < floor ? "" : "+") + (cchc - floor).milliseconds, aim: "< +\(Int(limit)) ms",
      isMet: cchc - floor < limit)
  }

  /// A time in milliseconds with an aim of its own.
  static func time(_ figure: String, _ cchc: Double, atMost limit: Double? = nil) -> Row {
    Row(
      figure: figure, cchc: cchc.milliseconds, aim: limit.map { "≤ \($0.short) ms" } ?? "",
      isMet: limit.map { cchc <= $0 })
  }

  /// Megabytes a second, of which there should be so many.
  static func speed(
    _ figure: String, _ floor: Double?, _ cchc: Double, atLeast limit: Double? = nil
  ) -> Row {
    Row(
      figure: figure, floor: floor.map { "\(Int($0)) MB/s" } ?? "–", cchc: "\(Int(cchc)) MB/s",
      compared: floor.map { "\((cchc / $0).rounded(to: 100))×" } ?? "",
      aim: limit.map { "≥ \(Int($0))" } ?? "", isMet: limit.map { cchc >= $0 })
  }

  /// Counts; `limit` is nil where nothing is aimed at.
  static func count(
    _ figure: String, _ floor: Int?, _ cchc: Int, atMost limit: Int?, unit: String = ""
  ) -> Row {
    let ratio = floor.map { "\((Double(cchc) / Double(max(1, $0))).rounded(to: 10))×" }
    return Row(
      figure: figure, floor: floor.map { "\($0)\(unit)" } ?? "–", cchc: "\(cchc)\(unit)",
      compared: floor == 0 ? "" : ratio ?? "", aim: limit.map { "≤ \($0)\(unit)" } ?? "",
      isMet: limit.map { cchc <= $0 })
  }

  var columns: [String] {
    [figure, floor, cchc, compared, aim, isMet.verdict]
  }
}

extension Bool? {
  /// Of an aim; nothing where there is none.
  var verdict: String { map { $0 ? "ok" : "MISSED" } ?? "" }
}

extension Double {
  func rounded(to parts: Double) -> Double { (self * parts).rounded() / parts }

  /// Without the decimals of a whole number.
  var short: String { self == rounded() ? "\(Int(self))" : "\(self)" }

  /// In whole milliseconds where there are many.
  var milliseconds: String {
    abs(self) < 1000 ? "\(rounded(to: 100)) ms" : "\(Int(rounded())) ms"
  }
}
