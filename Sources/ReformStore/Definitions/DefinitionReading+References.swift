import ReformModel

/// References that only name something: what they point to may be missing, and is told.
extension DefinitionReading {
  mutating func checkReferences() {
    let references = ReferenceCheck(definitions)
    findings += references.ofWorkspace() + references.ofRecords() + references.ofPlans()
  }
}

private struct ReferenceCheck {
  let definitions: Definitions
  let agencies: Set<String>
  let indicators: Set<String>

  init(_ definitions: Definitions) {
    self.definitions = definitions
    agencies = Set(definitions.agencies.map(\.id))
    indicators = Set(definitions.indicators.map(\.code))
  }

  func ofWorkspace() -> [Finding] {
    missing([definitions.info.agency], .workspace, "agency")
      + definitions.people.flatMap { missing([$0.agency].compactMap(\.self), .people, $0.login) }
      + definitions.people.filter { $0.role == .editor && $0.agency == nil }.map {
        Finding(
          .warning, file: DefinitionFile.people.name, path: $0.login, .editorWithoutAgency)
      }
  }

  func ofRecords() -> [Finding] {
    definitions.agencies.flatMap {
      missing([$0.parent].compactMap(\.self) + $0.predecessors, .agencies, $0.id)
    }
      + definitions.indicators.flatMap {
        missing([$0.lead.agency].compactMap(\.self), .indicators, $0.code)
      }
  }

  func ofPlans() -> [Finding] {
    definitions.assignments.flatMap { assignment in
      let parties = [assignment.lead] + assignment.coordinators
      return missing(parties.compactMap(\.agency), .assignments, assignment.code)
        + missing(codes: assignment.indicators, .assignments, assignment.code)
    }
      + definitions.rounds.flatMap { missing(codes: $0.indicators, .calendar, $0.id) }
      + definitions.surveys.flatMap { missing(codes: [$0.indicator], .surveys, $0.id) }
  }

  private func missing(_ ids: [String], _ file: DefinitionFile, _ record: String) -> [Finding] {
    ids.filter { !agencies.contains($0) }
      .map { Finding(.warning, file: file.name, path: record, .unknownAgency($0)) }
  }

  private func missing(codes: [String], _ file: DefinitionFile, _ record: String) -> [Finding] {
    codes.filter { !indicators.contains($0) }
      .map { Finding(.warning, file: file.name, path: record, .unknownIndicator($0)) }
  }
}

extension Party {
  fileprivate var agency: String? {
    if case .agency(let id) = self { id } else { nil }
  }
}
