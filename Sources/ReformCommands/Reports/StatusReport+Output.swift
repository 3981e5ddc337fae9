import ReformModel
import ReformReports
import ReformStore
import TerminalInterface

extension StatusReport {
  /// The report that a command line asks for.
  init(
    _ workspace: Workspace, asOf: Day, milestone: Int?, agency: String?, by grouping: Grouping
  ) throws {
    let definitions = workspace.definitions
    self.init(
      workspace, asOf: asOf, milestone: try definitions.found(milestone: milestone),
      of: try definitions.found(agency: agency), by: grouping)
  }

  func json(in words: Words) -> JSONValue {
    let list = groups.map { group in
      JSONValue.object(
        [
          ("id", group.id.json), ("name", .string(group.name[words.language])),
          ("short", .string(group.short[words.language])),
        ] + group.evaluation.members + [("illustrative", .bool(group.isIllustrative))])
    }
    return .object([
      ("asOf", .string(asOf.iso)), ("milestone", .number(milestone)),
      ("agency", .string(agency.id)), (grouping.member, .array(list)),
      ("total", .object(total.members + [("illustrative", .bool(isIllustrative))])),
    ])
  }

  func lines(in words: Words, columns: Int?) -> [Line] {
    let heading = words.statusHeading(
      asOf, milestone: milestone, agency: agency.name(on: asOf).text[words.language])
    return [Line(heading, .strong), Line("")]
      + scores(words).lines(columns: columns) + [Line("")]
      + legend(words).wrapped(to: columns ?? 80).map { Line($0, .dim) } + [Line("")]
      + tallies(words).lines(columns: columns)
      + (isIllustrative ? [Line(""), Line(words.partlyIllustrative, .dim)] : [])
  }

  func scores(_ words: Words) -> TextTable {
    var table = TextTable(
      [
        .init(""), .init(words.columnName, shrinksTo: 12), .init(words.columnScore, .right),
        .init(words.columnCoverage, .right),
      ] + ProgressClass.allCases.map { .init($0.sign.glyph, .right) })
    for group in groups {
      table.rows.append(row(group.idText, group.short[words.language], group.evaluation, words))
    }
    table.rows.append(row("", words.wholeProgramme, total, words))
    return table
  }

  private func row(_ id: String, _ name: String, _ group: GroupEvaluation, _ words: Words)
    -> [TextTable.Cell]
  {
    let score = group.score.map { words.number($0, decimals: 1) }
    let coverage = words.number(group.coverage * 100, decimals: 0) + " %"
    return [.init(id), .init(name), .init(score ?? "–"), .init(coverage)]
      + ProgressClass.allCases.map { progressClass in
        let count = group.counts[progressClass] ?? 0
        return .init(words.number(count), count == 0 ? .dim : Tone(progressClass))
      }
  }

  /// A blank that no line break takes ties each sign to its word.
  func legend(_ words: Words) -> String {
    ProgressClass.allCases.map { "\($0.sign.glyph)\u{A0}\(words.name($0).nonBreaking)" }
      .joined(separator: ", ")
  }

  func tallies(_ words: Words) -> TextTable {
    var table = TextTable([
      .init(""), .init(words.columnAssignments, shrinksTo: 12), .init(words.columnTotal, .right),
      .init(words.name(.overdue), .right), .init(words.name(.dueSoon), .right),
      .init(words.name(AssignmentProgress.State.done), .right), .init(words.columnProgress, .right),
    ])
    for group in groups {
      table.rows.append(
        row(group.idText, group.short[words.language], group.evaluation.assignments, words))
    }
    table.rows.append(row("", words.wholeProgramme, total.assignments, words))
    return table
  }

  private func row(_ id: String, _ name: String, _ tally: AssignmentTally, _ words: Words)
    -> [TextTable.Cell]
  {
    let progress = tally.progress.map { words.number($0, decimals: 0) + " %" }
    return [
      .init(id), .init(name), .init(words.number(tally.total)),
      .init(words.number(tally.overdue), tally.overdue > 0 ? .bad : .dim),
      .init(words.number(tally.dueSoon), tally.dueSoon > 0 ? .poor : .dim),
      .init(words.number(tally.done), tally.done > 0 ? .good : .dim), .init(progress ?? "–"),
    ]
  }
}

extension StatusReport.Group {
  /// The id as people read it.
  var idText: String {
    switch id {
    case .number(let number): String(number)
    case .agency(let id): id
    }
  }
}

extension StatusReport.Group.ID {
  fileprivate var json: JSONValue {
    switch self {
    case .number(let number): .number(number)
    case .agency(let id): .string(id)
    }
  }
}

extension StatusReport.Grouping {
  /// The member of the JSON document that holds the groups.
  fileprivate var member: String {
    switch self {
    case .area: "areas"
    case .content: "contents"
    case .agency: "agencies"
    }
  }
}

extension GroupEvaluation {
  /// Every class has its count, 0 as well, so that scripts need not ask whether it is there.
  var members: [(String, JSONValue?)] {
    let counts = ProgressClass.allCases.map {
      ($0.rawValue, JSONValue?.some(.number(self.counts[$0] ?? 0)))
    }
    return [
      ("score", .number(score)), ("partialScore", .number(partialScore)),
      ("coverage", .number(coverage)), ("expectedScore", .number(expectedScore)),
      ("achieved", .bool(isAchieved)), ("counts", .object(counts)),
      (
        "assignments",
        .object([
          ("total", .number(assignments.total)), ("overdue", .number(assignments.overdue)),
          ("dueSoon", .number(assignments.dueSoon)), ("done", .number(assignments.done)),
          ("progress", .number(assignments.progress)),
        ])
      ),
    ]
  }
}

extension String {
  fileprivate var nonBreaking: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
