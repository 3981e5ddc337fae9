import ReformModel

/// An agency that reports illustrative values of its own, and how it differs from the province.
struct Reporter {
  var agency: String
  /// Its part of the province's dossiers, tasks and ballots.
  var share: Double
  /// Above 0 it does better than the province, in units of `SeriesPlan.spread`.
  var bias: Double
  /// The size of the field in which it is ranked.
  var field: Int
  /// Indicators that cannot apply to it.
  var notApplicable: Set<String> = []

  /// Work files of the province come from departments, those of communes from communes.
  func reports(_ indicator: String) -> Bool {
    let isCommune = agency.hasPrefix("x0")
    return indicator == "6.06" ? !isCommune : indicator == "6.07" ? isCommune : true
  }

  /// Why it has no value where the others have one.
  func silence(at key: ObservationKey) -> (ObservationFlag, String)? {
    if notApplicable.contains(key.indicator) {
      return (.notApplicable, "Không có thủ tục thu phí, lệ phí")
    }
    // The remotest commune was connected two months after it was founded.
    let isUnconnected = agency == "x07615" && ["2025-M07", "2025-M08"].contains(key.period.code)
    return isUnconnected ? (.notCollected, "Chưa kết nối hệ thống sau khi thành lập") : nil
  }
}

/// Sixteen of the 118, chosen so that leaders see strong and weak ones of both levels.
let sampleReporters = [
  Reporter(agency: "so-noi-vu", share: 0.012, bias: 0.3, field: 16, notApplicable: ["6.03"]),
  Reporter(agency: "so-tu-phap", share: 0.05, bias: 0.9, field: 16),
  Reporter(agency: "so-tai-chinh", share: 0.03, bias: 0.2, field: 16),
  Reporter(agency: "so-xay-dung", share: 0.04, bias: -1.1, field: 16),
  Reporter(agency: "so-nn-mt", share: 0.11, bias: -0.5, field: 16),
  Reporter(agency: "so-y-te", share: 0.02, bias: -0.2, field: 16),
  Reporter(agency: "tt-hcc", share: 0.015, bias: 0.8, field: 16),
  Reporter(agency: "x09187", share: 0.03, bias: 0.8, field: 99),
  Reporter(agency: "x09169", share: 0.025, bias: 0.4, field: 99),
  Reporter(agency: "x09286", share: 0.018, bias: 0.5, field: 99),
  Reporter(agency: "x07210", share: 0.03, bias: 0.3, field: 99),
  Reporter(agency: "x09367", share: 0.028, bias: 0.1, field: 99),
  Reporter(agency: "x07777", share: 0.024, bias: 0, field: 99),
  Reporter(agency: "x09193", share: 0.02, bias: -0.3, field: 99),
  Reporter(agency: "x07615", share: 0.009, bias: -1.4, field: 99),
  Reporter(agency: "x07840", share: 0.02, bias: -0.5, field: 99),
]
