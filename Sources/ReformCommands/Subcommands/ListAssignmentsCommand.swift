import ArgumentParser
import ReformModel
import ReformReports
import ReformStore

/// `cchc list assignments`: every assignment with its deadline and status.
struct ListAssignmentsCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assignments", abstract: Spoken.words.abstractListAssignments,
      usage: """
        cchc list assignments [--area <1-6>] [--lead <id>]
          [--status <status>] [--find <text>] [--json] [<options>]
        """)
  }

  @Option(help: .spoken(\.helpArea, "1-6"))
  var area: Int?

  @Option(help: .spoken(\.helpLead, "id"))
  var lead: String?

  @Option(help: .spoken(\.helpAssignmentStatus))
  var status: AssignmentStatus?

  @Option(help: .spoken(\.helpFind, "text"))
  var find: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let workspace = try session.openWorkspace()
    let report = AssignmentReport(workspace, asOf: session.asOf)
    let rows = try wanted(report.rows, workspace.definitions)
    if json {
      session.console.print(report.json(rows, session.words))
    } else if rows.isEmpty {
      session.console.note(session.words.nothingHere)
    } else {
      session.console.print(report.table(rows, session.words))
    }
  }

  private func wanted(_ rows: [AssignmentReport.Row], _ definitions: Definitions) throws
    -> [AssignmentReport.Row]
  {
    let area = try definitions.found(group: area, among: definitions.programme.areas.map(\.id))
    let lead = try lead.map { try definitions.found(agency: $0).id }
    let query = find.map { SearchKey($0) }
    return rows.filter { row in
      (area == nil || row.assignment.area == area) && (status == nil || row.status == status)
        && lead.map { row.assignment.lead == .agency($0) } ?? true
        && query.map { row.assignment.isFound(by: $0) } ?? true
    }
  }
}

extension Assignment {
  fileprivate func isFound(by query: SearchKey) -> Bool {
    SearchKey("\(code) \(name.vietnamese) \(name.english)").matches(query)
  }
}
