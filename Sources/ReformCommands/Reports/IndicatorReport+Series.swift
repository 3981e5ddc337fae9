import ReformModel
import ReformStore

extension IndicatorReport {
  /// Whose report a point of the assessed series is.
  enum Origin {
    case own
    /// Nil where all predecessors were added up.
    case predecessor(String?)
    /// Added up from the agency's parts.
    case parts
  }

  func origin(of point: SeriesPoint) -> Origin {
    if let reporter = point.observation?.agency {
      return reporter == agency.id ? .own : .predecessor(reporter)
    }
    let isBefore = agency.from.map { point.period.firstDay < $0 } ?? false
    return isBefore && !agency.predecessors.isEmpty ? .predecessor(nil) : .parts
  }

  /// Whether the series assessed holds more than the agency's own observations.
  var continuesOthers: Bool {
    evaluation.series.contains { if case .own = origin(of: $0) { false } else { true } }
  }

  /// Whether a made-up value is among those shown.
  var isIllustrative: Bool {
    standing.contains { $0.observation.isIllustrative }
      || evaluation.series.contains { $0.isIllustrative }
  }

  /// The series assessed, as `origin` of each point tells: `own`, `predecessor` or `parts`.
  var seriesJSON: JSONValue {
    .array(
      evaluation.series.map { point in
        .object([
          ("period", .string(point.period.code)), ("value", .number(point.value)),
          ("flag", .string(point.flag.rawValue)), ("origin", .string(origin(of: point).name)),
          ("agency", .optional(point.observation?.agency)),
          ("illustrative", .bool(point.isIllustrative)),
        ])
      })
  }
}

extension IndicatorReport.Origin {
  fileprivate var name: String {
    switch self {
    case .own: "own"
    case .predecessor: "predecessor"
    case .parts: "parts"
    }
  }
}
