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

  /// The code of the indicator or assignment it is about; of a survey its identifier.
  public var code: String {
    switch self {
    case .observation(let key): key.indicator
    case .survey(let key): key.survey
    case .assignment(let code), .comment(on: let code), .manualStatus(let code, _),
      .target(let code, _):
      code
    }
  }
}
