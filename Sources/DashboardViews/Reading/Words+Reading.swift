import ReformModel

/// What is said where a picture has a mark.
extension Words {
  func way(of change: Double) -> String {
    switch change {
    case 0: pick("không đổi", "unchanged")
    case ..<0: pick("giảm", "down")
    default: pick("tăng", "up")
    }
  }

  var attentionLabel: String { pick("cần chú ý", "needs attention") }

  /// What an agency has not reported of one indicator.
  func owes(_ agency: String, _ periods: Int, from first: String, since day: Day) -> String {
    pick(
      "\(agency) còn thiếu \(number(periods)) kỳ số liệu, từ \(first), "
        + "lẽ ra báo cáo từ \(date(day)).",
      "\(agency) has not reported \(number(periods)) \(periods == 1 ? "period" : "periods"), "
        + "from \(first) on, due since \(date(day)).")
  }

  // Boxes that are read.
  var fieldEmpty: String { pick("trống", "empty") }
}
