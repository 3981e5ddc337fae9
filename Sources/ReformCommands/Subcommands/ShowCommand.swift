import ArgumentParser
import ReformModel
import ReformReports
import ReformStore

/// `cchc show`: everything that is known of one indicator or assignment.
struct ShowCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Spoken.words.abstractShow,
      usage: "cchc show <code> [--agency <id>] [--json] [<options>]")
  }

  @Argument(help: .spoken(\.helpCode, "code"))
  var code: String

  @Option(help: .spoken(\.helpAgencyShown, "id"))
  var agency: String?

  @Option(help: .spoken(\.helpMilestone, "year"))
  var milestone: Int?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let workspace = try session.openWorkspace()
    switch try workspace.definitions.found(code: code) {
    case .indicator(let indicator): try show(indicator, in: workspace, session)
    case .assignment(let assignment): show(assignment, in: workspace, session)
    }
  }

  private func show(_ indicator: Indicator, in workspace: Workspace, _ session: CommandSession)
    throws
  {
    let definitions = workspace.definitions
    let agency = try definitions.found(agency: agency)
    let evaluation = workspace.evaluation(
      of: indicator.code, asOf: session.asOf,
      milestone: try definitions.found(milestone: milestone), agency: agency.id)
    guard let evaluation else { return }
    let report = IndicatorReport(
      workspace: workspace, indicator: indicator, agency: agency, asOf: session.asOf,
      evaluation: evaluation)
    if json {
      session.console.print(report.json(in: session.words))
    } else {
      report.print(on: session.console, session.words)
    }
  }

  private func show(_ assignment: Assignment, in workspace: Workspace, _ session: CommandSession) {
    let report = AssignmentReport(workspace, asOf: session.asOf)
    guard let row = report.rows.first(where: { $0.assignment.code == assignment.code }) else {
      return
    }
    let history = workspace.ledger.entries { key, _ in key.subject == assignment.code }
    if json {
      let conflict = ConflictList(workspace, keys: [.assignment(assignment.code)])
      session.console.print(
        .object(
          report.members(of: row, session.words) + [
            ("history", .array(history.map { $0.json(workspace.definitions) })),
            ("conflicts", conflict.json),
          ]))
    } else {
      report.print(row, history, on: session.console, session.words)
    }
  }
}
