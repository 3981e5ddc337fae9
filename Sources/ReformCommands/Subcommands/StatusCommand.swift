import ArgumentParser
import ReformModel
import ReformReports
import ReformStore

/// `cchc status`: scores, coverage and counts per class.
struct StatusCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status", abstract: Spoken.words.abstractStatus,
      usage: """
        cchc status [--milestone <year>] [--by area|content|agency]
          [--json] [<options>]
        """)
  }

  @Option(help: .spoken(\.helpMilestone, "year"))
  var milestone: Int?

  @Option(help: .spoken(\.helpStatusBy))
  var by = StatusReport.Grouping.area

  @Option(help: .spoken(\.helpAgencyShown, "id"))
  var agency: String?

  @Flag(help: .spoken(\.helpJSON))
  var json = false

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let report = try StatusReport(
      session.openWorkspace(), asOf: session.asOf, milestone: milestone, agency: agency, by: by)
    if json {
      session.console.print(report.json(in: session.words))
    } else {
      for line in report.lines(in: session.words, columns: session.console.screen?.columns) {
        session.console.print(line)
      }
    }
  }
}
