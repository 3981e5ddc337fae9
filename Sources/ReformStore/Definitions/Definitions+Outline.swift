import ReformModel

extension Definitions {
  /// What a definition file is to hold; nil where an optional one has nothing to say, unless it
  /// is wanted even empty.
  func outline(of file: DefinitionFile, evenEmpty: Bool = false) -> JSONOutline? {
    switch file {
    case .workspace: info.outline
    case .programme: programme.outline
    case .indicators: list(file, indicators, identity: "code")
    case .assignments: list(file, assignments, identity: "code")
    case .agencies: list(file, agencies, identity: "id")
    case .calendar: list(file, rounds, identity: "id")
    case .surveys:
      surveys.isEmpty && !evenEmpty ? nil : list(file, surveys, identity: "id")
    case .people:
      people.isEmpty && !evenEmpty ? nil : list(file, people, identity: "login")
    }
  }

  private func list(_ file: DefinitionFile, _ records: [some JSONRecord], identity: String)
    -> JSONOutline
  {
    .object([(file.list ?? file.rawValue, .list(records, identity: identity))])
  }
}
