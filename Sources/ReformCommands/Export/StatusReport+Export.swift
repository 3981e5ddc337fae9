import ReformModel
import ReformReports

extension StatusReport {
  func sheet(_ words: Words) -> Sheet {
    let classes = ProgressClass.allCases
    return Sheet(
      columns: ["id", "name", "score", "coverage"] + classes.map(\.rawValue) + [
        "assignments", "overdue", "dueSoon", "done", "progress",
        "illustrative",
      ],
      rows: groups.map { group in
        let (evaluation, tally) = (group.evaluation, group.evaluation.assignments)
        return [
          .text(group.idText), .text(group.name[words.language]), Sheet.Cell(evaluation.score),
          Sheet.Cell(evaluation.coverage),
        ] + classes.map { Sheet.Cell(evaluation.counts[$0] ?? 0) } + [
          Sheet.Cell(tally.total), Sheet.Cell(tally.overdue), Sheet.Cell(tally.dueSoon),
          Sheet.Cell(tally.done), Sheet.Cell(tally.progress),
          .text(group.isIllustrative ? "true" : "false"),
        ]
      })
  }

  func pages(_ words: Words) -> ReportPage {
    let heading = words.statusHeading(
      asOf, milestone: milestone, agency: agency.name(on: asOf).text[words.language])
    return ReportPage(
      title: heading,
      language: words.language,
      sections: [
        .init(words.labelAssessment, scores(words).report),
        .init(words.columnAssignments, tallies(words).report),
      ],
      remarks: [legend(words)] + (isIllustrative ? [words.partlyIllustrative] : []))
  }
}
