/// Which value is meant: one indicator of one agency in one period.
public struct ObservationKey: Sendable, Hashable {
  public var indicator: String
  public var agency: String
  public var period: Period

  public init(indicator: String, agency: String, period: Period) {
    self.indicator = indicator
    self.agency = agency
    self.period = period
  }
}

/// The value of one indicator, agency and period, as somebody reported it.
public struct Observation: Sendable, Hashable {
  /// Nil where the flag says why there is none.
  public var value: ExactDecimal?
  public var numerator: ExactDecimal?
  public var denominator: ExactDecimal?
  public var flag: ObservationFlag
  /// For a rank: among how many.
  public var rankOf: Int?
  public var note: String
  public var source: String
  /// What proves it, in free words.
  public var evidence: String
  /// What proves it, in parts.
  public var document: EvidenceDocument
  /// Why there is no evidence, or what a reviewer has to know.
  public var explanation: String

  public init(
    value: ExactDecimal?, numerator: ExactDecimal? = nil, denominator: ExactDecimal? = nil,
    flag: ObservationFlag = .normal, rankOf: Int? = nil, note: String = "", source: String = "",
    evidence: String = "", document: EvidenceDocument = EvidenceDocument(),
    explanation: String = ""
  ) {
    self.value = value
    self.numerator = numerator
    self.denominator = denominator
    self.flag = flag
    self.rankOf = rankOf
    self.note = note
    self.source = source
    self.evidence = evidence
    self.document = document
    self.explanation = explanation
  }

  /// The digits after the decimal mark with which it is shown: those of its indicator, and all that
  /// were entered, so that no correction looks like none.
  public func decimals(as indicator: Indicator) -> Int {
    max(indicator.decimals, value.map { Int($0.reduced.scale) } ?? 0)
  }

  /// Sample data made up for demonstration; shown with a mark, never as an official figure.
  public var isIllustrative: Bool { source.hasPrefix(Observation.illustrativeSource) }

  /// How the source of made-up values begins.
  public static let illustrativeSource = "illustrative"
}
