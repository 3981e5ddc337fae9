import ReformModel

/// How many days before the due day each level hands in; made up.
private let internalDue: [Agency.Level: Int] = [.department: 2, .commune: 4]

/// The reports of a year and their windows, as guidance 581/BNV-CCHC sets them.
let reportingCalendar = [
  RoundRule(
    id: "q1", name: LocalizedText(vi: "Báo cáo quý I", en: "Quarter I report"),
    windowStart: .init(yearOffset: -1, month: 12, day: 15), windowEnd: .init(month: 3, day: 14),
    due: .init(month: 3, day: 20), isCumulative: true, internalDue: internalDue),
  RoundRule(
    id: "s1", name: LocalizedText(vi: "Báo cáo 6 tháng đầu năm", en: "Six-month report"),
    windowStart: .init(yearOffset: -1, month: 12, day: 15), windowEnd: .init(month: 6, day: 14),
    due: .init(month: 6, day: 20), isCumulative: true, internalDue: internalDue),
  RoundRule(
    id: "q3", name: LocalizedText(vi: "Báo cáo quý III", en: "Quarter III report"),
    windowStart: .init(month: 6, day: 15), windowEnd: .init(month: 9, day: 14),
    due: .init(month: 9, day: 20), isCumulative: false, internalDue: internalDue),
  RoundRule(
    id: "y", name: LocalizedText(vi: "Báo cáo năm", en: "Yearly report"),
    windowStart: .init(yearOffset: -1, month: 12, day: 15), windowEnd: .init(month: 12, day: 14),
    due: .init(month: 12, day: 20), isCumulative: true, internalDue: internalDue),
]
