import ArgumentParser
import ReformModel
import ReformReports
import ReformStore

/// `cchc report`: the periodic report in the order officials file it, for somebody to sign.
struct ReportCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", abstract: Spoken.words.abstractReport,
      usage: """
        cchc report <round> [--agency <id>] [--format md|html]
          [--by content|area] [--template <file>] [-o <file>] [<options>]
        cchc report <round> --copy-out [--agency <id>] [-o <file>] [<options>]
        cchc report --print-template [--format md|html]
        """)
  }

  @Argument(help: .spoken(\.helpReportRound, "round"))
  var round: String?

  @Option(help: .spoken(\.helpReportAgency, "id"))
  var agency: String?

  @Option(help: .spoken(\.helpFormat))
  var format: ReportFormat?

  @Option(help: .spoken(\.helpReportBy))
  var by = RoundReport.Grouping.content

  @Option(help: .spoken(\.helpTemplate, "file"))
  var template: String?

  @Flag(name: .customLong("print-template"), help: .spoken(\.helpPrintTemplate))
  var printTemplate = false

  @Flag(name: .customLong("copy-out"), help: .spoken(\.helpCopyOut))
  var copyOut = false

  @Option(name: [.short, .customLong("output")], help: .spoken(\.helpOutput, "file"))
  var output: String?

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    if copyOut, format != nil || template != nil || printTemplate {
      throw CommandFailure(.usage) { $0.copyOutStandsAlone }
    }
    if printTemplate {
      let text = ReportTemplate.shipped(.round, format ?? .md)
      return try session.deliver(Array(text.utf8), to: output)
    }
    guard let round else { throw CommandFailure(.usage) { $0.reportNeedsRound } }
    let workspace = try session.openWorkspace()
    let report = RoundReport(
      workspace, try workspace.definitions.found(round: round, on: session.asOf),
      of: try workspace.definitions.found(agency: agency), by: by, asOf: session.asOf)
    try copyOut ? copy(report, session) : write(report, session)
  }

  private func write(_ report: RoundReport, _ session: CommandSession) throws {
    let template = try TemplateFile.template(.round, format ?? .md, at: template)
    let values = RoundTexts(report, session.words).values
    try session.deliver(try TemplateFile.document(template, values), to: output)
  }

  private func copy(_ report: RoundReport, _ session: CommandSession) throws {
    let rows = CopyOut(report, session.words).rows
    if session.console.screen != nil, output ?? "-" == "-" {
      session.console.print(rows.table(session.words))
    } else {
      try session.deliver(rows.separatedByTabs(session.words), to: output)
    }
  }
}
