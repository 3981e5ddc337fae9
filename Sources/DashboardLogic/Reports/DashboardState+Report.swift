import ReformModel
import TerminalInterface

extension Command {
  static let reports: [Command] = [
    Command(
      .report, in: [.rounds, .round, .roundPart], keys: [.character("W")], footer: 2,
      availability: {
        $0.reports == nil ? .unavailable($0.words.noReportHere) : $0.availabilityOfReport
      },
      perform: { $0.openReport() })
  ]
}

/// Which side of a report is shown.
public enum ReportTab: Int, Sendable, CaseIterable {
  case text, values
}

/// A report made for a screen: what was asked, what came, and its lines.
struct ShownReport {
  var request: ReportRequest
  var blocks: [ReportBlock]
  var values: [ReportValue]
  var lines: [ReportLine] = []
  /// For which width and filter the lines are set.
  var columns = 0
  var filter = ""
}

extension DashboardState {
  /// The report of the round on screen or selected in the list of rounds, and whose; that of an
  /// agency where its part is shown.
  private var selectedReport: (round: String, agency: String)? {
    switch place.screen {
    case .rounds:
      roundRows(at: place)[safe: place.list.selected].map { ($0.round.id, settings.agency) }
    case .round(let id): (id, settings.agency)
    case .roundPart(let key): (key.round, key.agency)
    default: nil
    }
  }

  fileprivate var availabilityOfReport: Availability {
    selectedReport == nil ? .unavailable(words.nothingBelow) : .available
  }

  fileprivate mutating func openReport() -> [Effect] {
    selectedReport.map { show(.report(round: $0.round, agency: $0.agency)) } ?? []
  }

  /// The lines of the report that a place shows; empty where there is none.
  public func reportLines(at place: Place) -> [ReportLine] { report?.lines ?? [] }

  /// The paragraphs and rows of the report that a place shows, each with its first line.
  public func reportSentences(at place: Place) -> [(line: Int, sentence: String)] {
    reportLines(at: place).enumerated().compactMap { line, text in
      text.sentence.map { (line, $0) }
    }
  }

  /// The row of the list that somebody means who was told of sentences.
  func row(ofSentence number: Int) -> Int {
    guard case .report = place.screen, place.reportTab == .text else { return number }
    return reportSentences(at: place)[safe: number]?.line ?? number
  }

  /// The values of the report that a place shows, as its filter narrows them.
  public func reportValues(at place: Place) -> [ReportValue] {
    let query = SearchKey(place.filter)
    return (report?.values ?? []).filter { value in
      place.filter.isEmpty
        || [value.code, value.name, value.part, value.value, value.remark].contains {
          SearchKey($0).matches(query)
        }
    }
  }

  func reportRowCount(at place: Place) -> Int {
    place.reportTab == .text ? reportLines(at: place).count : reportValues(at: place).count
  }

  /// What the selected row of a report is about; nil where that has no screen.
  func destination(inReportOf agency: String, _ row: Int) -> Destination? {
    let code =
      place.reportTab == .text
      ? reportLines(at: place)[safe: row]?.code : reportValues(at: place)[safe: row]?.code
    guard let code else { return nil }
    if definitions.indicator(code) != nil { return .place(Place(.indicator(code, agency: agency))) }
    return definitions.assignment(code).map { .place(Place(.assignment($0.code))) }
  }

  /// What a report is called: `Báo cáo quý III 2026`.
  public func title(ofReport round: String) -> String {
    definitions.reportingRound(round).map { "\($0.rule.name[settings.language]) \($0.year)" }
      ?? round
  }

  /// What a report asks for as things stand; nil where no report is shown.
  private var reportRequest: ReportRequest? {
    guard case .report(let round, let agency) = place.screen,
      let round = definitions.reportingRound(round)
    else { return nil }
    return ReportRequest(
      round: round, agency: agency, asOf: asOf, language: settings.language)
  }

  /// Has the report made where a screen shows one, and sets it in lines of this screen.
  mutating func prepareReport(anew: Bool = false) {
    guard let request = reportRequest else {
      report = nil
      return
    }
    if anew || report?.request != request {
      report = reports?.report(request, of: shownWorkspace).map {
        ShownReport(
          request: request, blocks: ReportBlock.blocks(of: $0.markdown), values: $0.values)
      }
    }
    let columns = size.columns - 2 * ListWindow.margin(size.columns) - 1
    guard var shown = report, shown.columns != columns || shown.filter != place.filter else {
      return
    }
    let query = SearchKey(place.filter)
    let isAll = place.filter.isEmpty
    shown.lines =
      ReportSetter(shown.blocks, columns: columns) { isAll || SearchKey($0).matches(query) }.lines
    (shown.columns, shown.filter) = (columns, place.filter)
    report = shown
  }
}

extension Place {
  public var reportTab: ReportTab { ReportTab(rawValue: tab) ?? .text }
}
