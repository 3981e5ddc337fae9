/// What one person may change in a workspace, by the role that `people.json` gives.
///
/// | | viewer | editor | reviewer | administrator |
/// |---|---|---|---|---|
/// | figures | – | own agencies, and what these lead | all | all |
/// | progress of an assignment | – | led or coordinated by an own agency | all | all |
/// | comments | – | own | own | all |
/// | class set by hand | – | – | all | all |
/// | targets, definitions | – | – | – | all |
/// | submitting a part of a round | – | own agencies | all | all |
/// | returning, approving | – | – | all | all |
/// | reopening, excepting, taking an approval back | – | – | – | all |
/// | self-score, explanation | – | own agencies | all | all |
/// | appraisal, final score | – | – | all | all |
///
/// The own agencies of an editor are the one of `people.json`, those below it, and those merged into
/// them. Of an indicator that one of them leads, an editor also enters the figures of the agencies
/// above: the lead answers for the figure of the province.
///
/// Without people everybody may change everything. Nothing here keeps anybody from the files: that
/// is what their group and modes are for.
public struct Permission: Sendable, Hashable {
  /// Nil where the workspace names no people, or not this one.
  public let role: Person.Role?
  /// Why nothing at all may be changed; nil where something may.
  public let refusalOfAll: PermissionRefusal?

  private let login: String
  private let own: OwnAgencies?

  public init(of login: String, in definitions: Definitions) {
    self.login = login
    let person = definitions.people.first { $0.login == login }
    role = person?.role
    own = person.flatMap { OwnAgencies($0.agency, in: definitions) }
    refusalOfAll =
      switch person?.role {
      case nil: definitions.people.isEmpty ? nil : .unknownPerson
      case .viewer: .viewer
      case .editor: own == nil ? .noAgency : nil
      case .reviewer, .administrator: nil
      }
  }

  /// Why a record may not be changed; nil where it may.
  ///
  /// - Parameter author: The login of whoever saved what stands there; nil where nothing does.
  public func refusal(of key: RecordKey, over author: String? = nil) -> PermissionRefusal? {
    if let refusalOfAll { return refusalOfAll }
    guard let role, role != .administrator else { return nil }
    switch key {
    case .target: return .needsRole(.administrator)
    case .comment:
      return author.flatMap { $0 == login ? nil : .otherPerson($0) }
    case .manualStatus: return role == .reviewer ? nil : .needsRole(.reviewer)
    case .observation(let key):
      return role == .reviewer
        ? nil : own?.refusal(ofFiguresOf: key.agency, indicator: key.indicator)
    case .survey(let key):
      return role == .reviewer ? nil : own?.refusal(ofSurvey: key.survey, in: key.agency)
    case .assignment(let code):
      return role == .reviewer ? nil : own?.refusal(ofAssignment: code)
    case .round(let key): return refusal(below: .editor, agency: key.agency)
    case .roundException(let key):
      return refusal(below: RoundAct.except.role, agency: key.agency)
    case .score(let key): return refusal(below: key.step.role, agency: key.agency)
    }
  }

  /// Why a change may not be made over what stands; nil where it may, or where it is no step of a
  /// round at all.
  public func refusal(of change: Change, over standing: Standing?, isUndo: Bool = false)
    -> PermissionRefusal?
  {
    if let refusal = refusal(of: change.key, over: standing?.shown.person) { return refusal }
    guard case .round(let key) = change.key,
      let move = try? RoundMove(from: standing, to: change.record?.round, isUndo: isUndo)
    else { return nil }
    return refusal(below: move.role, agency: key.agency)
  }

  /// Why something may not be done to an agency's part of a round; nil where it may.
  public func refusal(of act: RoundAct, agency: String) -> PermissionRefusal? {
    refusalOfAll ?? refusal(below: act.role, agency: agency)
  }

  /// What is kept from everybody below a role, and open to editors for their own agencies alone.
  private func refusal(below least: Person.Role, agency: String) -> PermissionRefusal? {
    switch (role, least) {
    case (nil, _), (.administrator?, _): nil
    case (.reviewer?, .administrator): .needsRole(.administrator)
    case (.reviewer?, _): nil
    case (.editor?, .editor): own?.refusal(ofPartOf: agency)
    case (_, let least): .needsRole(least)
    }
  }

  /// Why the definition files may not be rewritten; nil where they may.
  public var refusalOfDefinitions: PermissionRefusal? {
    if let refusalOfAll { return refusalOfAll }
    return role.flatMap { $0 == .administrator ? nil : .needsRole(.administrator) }
  }
}

extension Definitions {
  /// What a person may change.
  public func permission(of login: String) -> Permission { Permission(of: login, in: self) }
}
