import DashboardLogic
import DashboardRuntime
import DashboardViews
import ReformModel
import ReformReports
import ReformStore

/// A screen as the file of a format.
struct ScreenDocument {
  let screen: ShownScreen

  /// Nil where the screen has no table.
  func bytes(_ format: ExportFormat, _ profile: CSVProfile) -> [UInt8]? {
    let (frame, theme) = (screen.frame, screen.theme)
    switch format {
    case .text: return Array(FrameText.text(frame).utf8)
    case .ansi: return Array(FrameText.ansi(frame).utf8)
    case .svg: return Array(FrameSVG(frame, theme).text.utf8)
    case .html:
      return Array(FrameHTML(frame, theme, title: title, words: screen.state.words).text.utf8)
    case .csv: return screenTable(of: screen.state).map { Sheet($0).csv(profile) }
    }
  }

  /// The programme and the day, by which a page is found again.
  private var title: String {
    let state = screen.state
    let programme = state.definitions.programme.resolution
    return "\(programme) · \(state.words.date(state.asOf))"
  }
}

extension Sheet {
  fileprivate init(_ table: ScreenTable) {
    self.init(
      columns: table.columns,
      rows: table.rows.map { row in
        row.map { cell in
          switch cell {
          case .text(let text): .text(text)
          case .number(let plain): .number(plain)
          case .empty: .empty
          }
        }
      })
  }
}

/// Writes screens into the current folder, or into the person's own where that is not theirs to
/// write.
struct ScreenFiles: ScreenWriter {
  let folder: ExportFolder

  init(_ context: CommandContext, isRestricted: Bool) {
    let canWrite = !isRestricted && context.workingFolderIsWritable
    folder =
      canWrite
      ? ExportFolder(path: context.workingFolder)
      : ExportFolder(path: context.stateFolder + "/exports", isOwn: true)
  }

  func document(of screen: ShownScreen, as format: ExportFormat) -> [UInt8]? {
    if let report = report(on: screen.state, as: format) { return report }
    // A Vietnamese Excel opens its own form at a double click.
    let isVietnamese = screen.state.settings.language == .vietnamese
    return ScreenDocument(screen: screen).bytes(format, isVietnamese ? .excelVietnam : .plain)
  }

  /// Where the screen shows a report, the report itself: for signing, and as Markdown.
  private func report(on state: DashboardState, as format: ExportFormat) -> [UInt8]? {
    guard case .report(let id, let agency) = state.place.screen, state.place.reportTab == .text,
      let round = state.definitions.reportingRound(id), format == .html || format == .text
    else { return nil }
    let request = ReportRequest(
      round: round, agency: agency, asOf: state.asOf, language: state.settings.language)
    return RoundReport(request, of: state.shownWorkspace)
      .flatMap { TemplateReports.text(of: $0, as: format == .html ? .html : .md, state.words) }
      .map { Array($0.utf8) }
  }

  func reason(of code: Int32, in words: Words) -> String { words.systemReason(code) }
}
