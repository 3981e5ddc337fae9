/// One line of the table.
struct Row {
  let figure: String
  var floor = "–"
  var cchc = "–"
  var compared = ""
  var aim = ""
  /// Nil where nothing is aimed at.
  var isMet: Bool?

  /// Times in milliseconds, of which ours may be a multiple.
  static func ratio(_ figure: String, _ floor: Double, _ cchc: Double, atMost limit: Double) -> Row
  {
    let ratio = cchc / max(floor, 0.001)
    return Row(
      figure: figure, floor: floor.milliseconds, cchc: cchc.milliseconds,
      compared: "\(ratio.rounded(to: 10))×", aim: "≤ \(Int(limit))×", isMet: ratio <= limit)
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
    [figure, floor, cchc, compared, aim, isMet.map { $0 ? "ok" : "MISSED" } ?? ""]
  }
}

extension Double {
  func rounded(to parts: Double) -> Double { (self * parts).rounded() / parts }

  var milliseconds: String { "\(rounded(to: 100)) ms" }
}
