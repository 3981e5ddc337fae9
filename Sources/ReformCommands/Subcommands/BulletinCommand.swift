import ArgumentParser
import ReformModel
import ReformReports
import ReformStore

/// `cchc bulletin`: departments and communes ranked by the service index, with what changed since
/// the week or month before.
struct BulletinCommand: SessionCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bulletin", abstract: Spoken.words.abstractBulletin,
      usage: """
        cchc bulletin [--period <period>] [--indicator <code>]
          [--format md|html] [--template <file>] [-o <file>] [<options>]
        cchc bulletin --print-template [--format md|html]
        """)
  }

  @Option(help: .spoken(\.helpBulletinPeriod, "period"))
  var period: String?

  @Option(help: .spoken(\.helpBulletinIndicator, "code"))
  var indicator = Indicator.serviceIndex

  @Option(help: .spoken(\.helpFormat))
  var format = ReportFormat.md

  @Option(help: .spoken(\.helpTemplate, "file"))
  var template: String?

  @Flag(name: .customLong("print-template"), help: .spoken(\.helpPrintTemplate))
  var printTemplate = false

  @Option(name: [.short, .customLong("output")], help: .spoken(\.helpOutput, "file"))
  var output: String?

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    if printTemplate {
      let text = ReportTemplate.shipped(.bulletin, format)
      return try session.deliver(Array(text.utf8), to: output)
    }
    let workspace = try session.openWorkspace()
    let indicator = try workspace.definitions.found(indicator: indicator)
    let period = try found(in: workspace, of: indicator, session)
    let bulletin = Bulletin(workspace, of: indicator, in: period, session.words)
    let template = try TemplateFile.template(.bulletin, format, at: template)
    try session.deliver(try TemplateFile.document(template, bulletin.values), to: output)
  }

  /// The period asked for, else the latest with figures.
  private func found(
    in workspace: Workspace, of indicator: Indicator, _ session: CommandSession
  ) throws -> Period {
    if let period {
      let asked = try Period.read(period)
      guard workspace.reports(indicator.code, in: asked) else {
        throw CommandFailure(.notFound) { $0.noBulletin(indicator.code, in: asked) }
      }
      return asked
    }
    guard let latest = workspace.latestPeriod(of: indicator.code, asOf: session.asOf) else {
      throw CommandFailure(.notFound) { $0.noBulletin(indicator.code) }
    }
    return latest
  }
}
