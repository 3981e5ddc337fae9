public import ReformModel

/// The solutions of the programme against its contents, each with all of it at the end.
public struct ProgrammeMatrix: Sendable, Hashable {
  /// How many cells stand side by side.
  public let columns: Int
  /// The cells, row by row.
  public let sections: [ProgrammeSection]

  public init(_ definitions: Definitions) {
    let areas = definitions.programme.areas.map { Optional($0.id) } + [nil]
    let contents = definitions.programme.contents.map { Optional($0.id) } + [nil]
    columns = contents.count
    sections = areas.flatMap { area in
      contents.map { ProgrammeSection(area: area, content: $0) }
    }
  }

  public var rows: Int { sections.count / columns }
}

extension DashboardState {
  /// How a part of the programme stands.
  public func group(of section: ProgrammeSection) -> GroupEvaluation {
    groups(of: [section]).first ?? evaluation.total
  }

  /// The same of several parts.
  public func groups(of sections: [ProgrammeSection]) -> [GroupEvaluation] {
    shownWorkspace.groups(of: sections, in: evaluation)
  }
}
