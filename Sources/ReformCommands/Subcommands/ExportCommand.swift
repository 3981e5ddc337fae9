import ArgumentParser
import ReformModel
import ReformReports
import ReformStore

/// `cchc export`: observations, assignments or the status as a file for other programs or people, and
/// tables for agencies to fill in.
struct ExportCommand: SessionCommand {
  enum Content: String, CaseIterable, Sendable {
    case observations, assignments, status, template
  }

  enum Format: String, CaseIterable, Sendable {
    case csv, json, html, md
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: Spoken.words.abstractExport,
      usage: """
        cchc export observations|assignments|status
          [--format csv|json|html|md] [--profile plain|excel-vi] [-o <file>]
          [<options>]
        cchc export template --agency <id> --round <round>
          [--profile plain|excel-vi] [-o <file>] [<options>]
        """)
  }

  @Argument(help: .spoken(\.helpExportWhat, "content"))
  var content: Content

  @Option(help: .spoken(\.helpFormat))
  var format = Format.csv

  @Option(help: .spoken(\.helpProfile))
  var profile = CSVProfile.plain

  @Option(help: .spoken(\.helpTemplateAgency, "id"))
  var agency: String?

  @Option(help: .spoken(\.helpTemplateRound, "round"))
  var round: String?

  @Option(name: [.short, .customLong("output")], help: .spoken(\.helpOutput, "file"))
  var output: String?

  @OptionGroup var common: CommonOptions

  func run(in session: CommandSession) throws {
    let bytes = try document(of: session.openWorkspace(), session)
    if let output, output != "-" {
      try FileBytes.write(bytes, to: output)
      session.console.note(session.words.exported(output))
    } else if session.console.screen != nil, format != .json {
      // A terminal would obey what is in the data; a file or pipe gets every byte.
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        session.console.print(String(line))
      }
    } else {
      session.console.print(document: bytes)
    }
  }

  func validate() throws {
    let words = Spoken.words
    if content != .template, agency != nil || round != nil {
      throw ValidationError(words.onlyForTemplate)
    }
    if content == .template, agency == nil || round == nil {
      throw ValidationError(words.templateNeedsBoth)
    }
    if content == .template, format != .csv { throw ValidationError(words.templateIsCSV) }
  }

  private func document(of workspace: Workspace, _ session: CommandSession) throws -> [UInt8] {
    switch content {
    case .observations:
      let export = ObservationExport(workspace, asOf: session.asOf)
      return switch format {
      case .csv: CSVExport.observations(in: workspace.ledger, profile: profile)
      case .json: bytes(export.json)
      case .html, .md: bytes(export.pages(session.words))
      }
    case .assignments:
      let report = AssignmentReport(workspace, asOf: session.asOf)
      return switch format {
      case .csv: report.sheet(session.words).csv(profile)
      case .json: bytes(report.json(report.rows, session.words))
      case .html, .md: bytes(report.pages(session.words))
      }
    case .status:
      let report = try StatusReport(
        workspace, asOf: session.asOf, milestone: nil, agency: nil, by: .area)
      return switch format {
      case .csv: report.sheet(session.words).csv(profile)
      case .json: bytes(report.json(in: session.words))
      case .html, .md: bytes(report.pages(session.words))
      }
    case .template:
      return try template(of: workspace, session)
    }
  }

  private func template(of workspace: Workspace, _ session: CommandSession) throws -> [UInt8] {
    let definitions = workspace.definitions
    return try RoundTemplate(
      definitions.found(agency: agency), definitions.found(round: round, on: session.today),
      in: workspace
    ).csv(profile, session.words)
  }

  private func bytes(_ json: JSONValue) -> [UInt8] {
    TerminalSafeJSON.escaped(JSONWriter.document(json))
  }

  private func bytes(_ page: ReportPage) -> [UInt8] {
    Array((format == .md ? MarkdownText.document(page) : HTMLText.document(page)).utf8)
  }
}
