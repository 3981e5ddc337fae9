/// What forms are about.
extension Words {
  /// What a form is about, the most telling first: `6.01`, `Bắc Ninh`, `tháng 10/2026`.
  public func parts(of subject: EntrySubject, in definitions: Definitions, on day: Day)
    -> [String]
  {
    let agency = { (id: String) in definitions.agency(id)?.name(on: day).short ?? id }
    return switch subject {
    case .observation(let key): [key.indicator, agency(key.agency), period(key.period)]
    case .assignment(let code): [pick("nhiệm vụ \(code)", "assignment \(code)")]
    case .survey(let key):
      [
        definitions.survey(key.survey).map { $0.name[language] } ?? key.survey,
        agency(key.agency), period(key.period),
      ]
    case .manualStatus(let indicator, let id):
      [pick("đánh giá \(indicator)", "class of \(indicator)"), agency(id)]
    case .target(let indicator, let id):
      [pick("mục tiêu \(indicator)", "target of \(indicator)"), agency(id)]
    case .comment(on: let code): [pick("ý kiến về \(code)", "comment on \(code)")]
    case .roundAct(let key, let act):
      [name(act), agency(key.agency), roundTitle(key.round, in: definitions)]
    case .score(let key):
      [
        "\(key.indicator) \(name(key.step))", agency(key.agency),
        roundTitle(key.round, in: definitions),
      ]
    }
  }
}
