import DashboardLogic
import ReformModel
import ReformReports
import TerminalInterface

/// Writes the reports that the dashboard shows, from the templates that come with the program.
struct TemplateReports: ReportSource {
  func report(_ request: ReportRequest, of workspace: Workspace) -> WrittenReport? {
    guard let report = RoundReport(request, of: workspace) else { return nil }
    let words = Words(request.language)
    guard let markdown = TemplateReports.text(of: report, as: .md, words) else { return nil }
    return WrittenReport(
      markdown: markdown,
      values: CopyOut(report, words).rows.map { row in
        ReportValue(
          code: row.code, name: row.name, part: words.name(row.part), value: row.value,
          remark: row.remark)
      })
  }

  /// The document of a report; nil where its template does not fit it, which a test rules out.
  static func text(of report: RoundReport, as format: ReportFormat, _ words: Words) -> String? {
    let values = RoundTexts(report, words).values.mapTexts(\.safeToShow)
    return try? ReportTemplate(.round, format).document(values)
  }
}

extension RoundReport {
  init?(_ request: ReportRequest, of workspace: Workspace) {
    guard let agency = workspace.definitions.agency(request.agency) else { return nil }
    self.init(workspace, request.round, of: agency, by: .content, asOf: request.asOf)
  }
}
