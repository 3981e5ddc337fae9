extension Workspace {
  /// The roll-ups of parts of the programme, from indicators already evaluated.
  ///
  /// Where a solution meets a content there is no history of the score.
  public func groups(of sections: [ProgrammeSection], in evaluation: ProgrammeEvaluation)
    -> [GroupEvaluation]
  {
    // Only where the two lists meet is anything left to roll up.
    lazy var table = RatingTable(self, evaluation)
    return sections.map { section in
      evaluation.group(of: section)
        ?? table.group(0, of: section.holds, assignments: section.holds)
    }
  }
}

extension ProgrammeEvaluation {
  /// The roll-up of a part that belongs to one of the two lists; nil where both are meant.
  fileprivate func group(of section: ProgrammeSection) -> GroupEvaluation? {
    switch (section.area, section.content) {
    case (nil, nil): total
    case (let area?, nil): areas.first { $0.id == area }
    case (nil, let content?): contents.first { $0.id == content }
    case (_?, _?): nil
    }
  }
}

extension RatingTable {
  /// The ratings behind an evaluation, without those of the past.
  fileprivate init(_ workspace: Workspace, _ evaluation: ProgrammeEvaluation) {
    let definitions = workspace.definitions
    self.init(
      definitions: definitions,
      ratings: definitions.indicators.map { indicator in
        let found = evaluation.indicators[indicator.code]
        let nothing = Assessment(
          progressClass: .noData, milestone: evaluation.milestone, method: .linear)
        return Rating(
          indicator, found?.assessment ?? nothing, expected: found?.assessment.expected,
          manual: found?.manualStatus)
      }, history: [],
      progress: definitions.assignments.map { workspace.ledger.progress(of: $0.code) },
      asOf: evaluation.asOf)
  }
}
