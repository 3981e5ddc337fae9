/// The key of what is no observation: its kind, and its parts as names and a number.
struct PackedKey: BitwiseCopyable, Hashable {
  var kind: UInt8
  /// Which score step; 0 for other kinds.
  var step: UInt8 = 0
  var padding: UInt16 = 0
  var first: UInt32
  var second: UInt32 = 0
  /// A third name, a year, or the place of a period.
  var third: UInt32 = 0

  /// By it keys are in order; numbers of one snapshot only.
  static func isBefore(_ a: PackedKey, _ b: PackedKey) -> Bool {
    (a.kind, a.step, a.first, a.second, a.third) < (b.kind, b.step, b.first, b.second, b.third)
  }
}

/// What a key is about, but for observations; its number stands in a `PackedKey`.
enum RecordKind: UInt8, CaseIterable {
  case assignment = 1
  case survey, manualStatus, target, comment, round, roundException, score
}

extension PackedKey {
  /// Nil for an observation. `name` gives the number of a name.
  init?(_ key: RecordKey, name: (String) -> UInt32) {
    func packed(
      _ kind: RecordKind, _ first: String, _ second: String = "", third: UInt32 = 0
    ) -> PackedKey {
      PackedKey(
        kind: kind.rawValue, first: name(first), second: name(second), third: third)
    }
    switch key {
    case .observation: return nil
    case .assignment(let code): self = packed(.assignment, code)
    case .survey(let key):
      self = packed(.survey, key.survey, key.agency, third: UInt32(key.period.place))
    case .manualStatus(let indicator, let agency):
      self = packed(.manualStatus, indicator, agency)
    case .target(let indicator, let agency, let year):
      self = packed(.target, indicator, agency, third: UInt32(clamping: year))
    case .comment(let subject, let id): self = packed(.comment, subject, id)
    case .round(let key): self = packed(.round, key.agency, key.round)
    case .roundException(let key): self = packed(.roundException, key.agency, key.round)
    case .score(let key):
      self = packed(.score, key.indicator, key.agency, third: name(key.round))
      step = UInt8(ScoreStep.allCases.firstIndex(of: key.step) ?? 0)
    }
  }

  /// `name` gives the name of a number.
  func key(name: (UInt32) -> String) -> RecordKey {
    switch RecordKind(rawValue: kind) {
    case .assignment, nil: .assignment(name(first))
    case .survey:
      .survey(
        SurveyKey(survey: name(first), agency: name(second), period: Period(place: Int(third))))
    case .manualStatus: .manualStatus(indicator: name(first), agency: name(second))
    case .target: .target(indicator: name(first), agency: name(second), year: Int(third))
    case .comment: .comment(subject: name(first), id: name(second))
    case .round: .round(RoundKey(agency: name(first), round: name(second)))
    case .roundException: .roundException(RoundKey(agency: name(first), round: name(second)))
    case .score:
      .score(
        ScoreKey(
          indicator: name(first), agency: name(second), round: name(third),
          step: ScoreStep.allCases[Int(step) % ScoreStep.allCases.count]))
    }
  }
}
