import ReformModel

/// References that only name something: what they point to may be missing, and is told.
extension DefinitionReading {
  mutating func checkReferences() {
    let agencies = Set(definitions.agencies.map(\.id))
    let indicators = Set(definitions.indicators.map(\.code))
    var references: [(DefinitionFile, String, Finding.Cause)] = []
    func agency(_ id: String?, _ file: DefinitionFile, _ record: String) {
      guard let id, !agencies.contains(id) else { return }
      references.append((file, record, .unknownAgency(id)))
    }
    func codes(_ codes: [String], _ file: DefinitionFile, _ record: String) {
      for code in codes where !indicators.contains(code) {
        references.append((file, record, .unknownIndicator(code)))
      }
    }
    agency(definitions.info.agency, .workspace, "agency")
    for agencyRecord in definitions.agencies {
      for id in [agencyRecord.parent].compactMap(\.self) + agencyRecord.predecessors {
        agency(id, .agencies, agencyRecord.id)
      }
    }
    for indicator in definitions.indicators {
      agency(indicator.lead.agency, .indicators, indicator.code)
    }
    for assignment in definitions.assignments {
      for party in [assignment.lead] + assignment.coordinators {
        agency(party.agency, .assignments, assignment.code)
      }
      codes(assignment.indicators, .assignments, assignment.code)
    }
    for round in definitions.rounds { codes(round.indicators, .calendar, round.id) }
    for survey in definitions.surveys { codes([survey.indicator], .surveys, survey.id) }
    for person in definitions.people { agency(person.agency, .people, person.login) }
    findings += references.map { file, record, cause in
      Finding(.warning, file: file.name, path: record, cause)
    }
  }
}

extension Party {
  fileprivate var agency: String? {
    if case .agency(let id) = self { id } else { nil }
  }
}

extension Definitions {
  /// Of a workspace that has not been opened yet.
  static let empty = Definitions(
    info: WorkspaceInfo(
      format: WorkspaceInfo.currentFormat, id: "", name: LocalizedText(vi: "", en: ""),
      language: .vietnamese, agency: ""),
    programme: Programme(
      id: "", name: LocalizedText(vi: "", en: ""), resolution: "", startYear: 1900,
      endYear: 2999, milestones: [], areas: [], contents: []),
    indicators: [], assignments: [], agencies: [], rounds: [])
}
