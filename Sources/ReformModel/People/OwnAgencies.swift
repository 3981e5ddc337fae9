/// The agencies that an editor answers for, and what these lead.
struct OwnAgencies: Sendable, Hashable {
  /// The short name of the agency that `people.json` names.
  private let name: String
  /// That agency, those below it, and those merged into them.
  private let agencies: Set<String>
  private let above: Set<String>
  /// Codes of indicators.
  private let led: Set<String>
  /// Codes of assignments led or coordinated.
  private let assignments: Set<String>
  /// The indicators that surveys feed, by survey.
  private let fed: [String: String]
  private let names: [String: String]

  /// Nil where there is no agency of that id.
  init?(_ id: String?, in definitions: Definitions) {
    guard let id, definitions.agency(id) != nil else { return nil }
    let own = OwnAgencies.closure(of: id, in: definitions.agencies)
    agencies = own
    above = OwnAgencies.ancestors(of: id, in: definitions.agencies)
    led = Set(definitions.indicators.filter { $0.lead.isAgency(in: own) }.map(\.code))
    assignments = Set(
      definitions.assignments
        .filter { ([$0.lead] + $0.coordinators).contains { $0.isAgency(in: own) } }
        .map(\.code))
    fed = Dictionary(
      definitions.surveys.map { ($0.id, $0.indicator) }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(
      definitions.agencies.map { ($0.id, $0.names.last?.short ?? $0.id) },
      uniquingKeysWith: { first, _ in first })
    name = names[id] ?? id
  }

  func refusal(ofFiguresOf agency: String, indicator: String) -> PermissionRefusal? {
    if agencies.contains(agency) { return nil }
    if above.contains(agency), led.contains(indicator) { return nil }
    return .otherAgency(names[agency] ?? agency, own: name)
  }

  func refusal(ofPartOf agency: String) -> PermissionRefusal? {
    agencies.contains(agency) ? nil : .otherPart(names[agency] ?? agency, own: name)
  }

  /// A survey makes a figure of its indicator, so that who may enter one may enter the other.
  func refusal(ofSurvey survey: String, in agency: String) -> PermissionRefusal? {
    refusal(ofFiguresOf: agency, indicator: fed[survey] ?? "")
  }

  func refusal(ofAssignment code: String) -> PermissionRefusal? {
    assignments.contains(code) ? nil : .otherAssignment(code, own: name)
  }

  /// Downwards and into the past; agencies that name each other in a circle come up once.
  private static func closure(of id: String, in agencies: [Agency]) -> Set<String> {
    var found: Set<String> = []
    var waiting = [id]
    while let next = waiting.popLast() {
      guard found.insert(next).inserted else { continue }
      for agency in agencies {
        if agency.parent == next { waiting.append(agency.id) }
        if agency.id == next { waiting += agency.predecessors }
      }
    }
    return found
  }

  private static func ancestors(of id: String, in agencies: [Agency]) -> Set<String> {
    var found: Set<String> = []
    var next = agencies.first { $0.id == id }?.parent
    while let parent = next, found.insert(parent).inserted {
      next = agencies.first { $0.id == parent }?.parent
    }
    return found
  }
}

extension Party {
  fileprivate func isAgency(in ids: Set<String>) -> Bool {
    if case .agency(let id) = self { ids.contains(id) } else { false }
  }
}
