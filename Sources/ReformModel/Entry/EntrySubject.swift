/// What a form is about; its draft is found again by it.
///
/// It is no `RecordKey`: the year of a new target is typed in the form, and a comment has no key
/// before it is saved.
public enum EntrySubject: Sendable, Hashable {
  case observation(ObservationKey)
  /// By the code of the assignment.
  case assignment(String)
  case survey(SurveyKey)
  case manualStatus(indicator: String, agency: String)
  /// A new target of an indicator and agency, of whatever year.
  case target(indicator: String, agency: String)
  /// A new remark on an indicator or assignment.
  case comment(on: String)
  /// Something done to an agency's part of a round.
  case roundAct(RoundKey, RoundAct)
  case score(ScoreKey)

  /// A record that a save changes, by which it is decided who may; of a new target or comment one
  /// like it.
  public var changedKey: RecordKey {
    switch self {
    case .observation(let key): .observation(key)
    case .assignment(let code): .assignment(code)
    case .survey(let key): .survey(key)
    case .manualStatus(let indicator, let agency):
      .manualStatus(indicator: indicator, agency: agency)
    case .target(let indicator, let agency):
      .target(indicator: indicator, agency: agency, year: 0)
    case .comment(on: let code): .comment(subject: code, id: "")
    case .roundAct(let key, .except): .roundException(key)
    case .roundAct(let key, _): .round(key)
    case .score(let key): .score(key)
    }
  }

  /// The code of the indicator or assignment it is about; of a survey its identifier, of a round the
  /// agency's.
  public var code: String {
    switch self {
    case .observation(let key): key.indicator
    case .survey(let key): key.survey
    case .roundAct(let key, _): key.agency
    case .score(let key): key.indicator
    case .assignment(let code), .comment(on: let code), .manualStatus(let code, _),
      .target(let code, _):
      code
    }
  }
}
