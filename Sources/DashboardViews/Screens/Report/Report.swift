import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the report of a round to read, and its values to copy into other software.
func drawReport(
  _ scene: Scene, _ round: String, agency: String, into frame: inout Frame, in rect: Rect
) {
  let (state, words) = (scene.state, scene.words)
  let lines = state.reportLines(at: state.place)
  let values = state.reportValues(at: state.place)
  let isText = state.place.reportTab == .text
  let hint =
    isText
    ? words.reportHint(export: state.keyName(of: .exportView))
    : words.copyHint(state.keyName(of: .copyRow))
  let page = ListPage(
    title: RichText(state.title(ofReport: round), .title),
    note: RichText(scene.agencyName(agency), .dim), tabs: scene.reportTabs,
    legend: RichText(hint, .dim), count: isText ? lines.count : values.count,
    nothing: words.noReportLines(matching: state.place.filter))
  if isText {
    scene.drawPage(page, ReportLineTable(scene: scene, lines: lines).view, into: &frame, in: rect)
  } else {
    scene.drawPage(
      page, ReportValueTable(scene: scene, rows: values).view, into: &frame, in: rect)
  }
}

extension Scene {
  var reportTabs: [String] { [words.reportTextTab, words.reportValuesTab] }
}

/// The lines of a report as a table of one column.
struct ReportLineTable {
  enum Column: Hashable, Sendable {
    case line
  }

  let scene: Scene
  let lines: [ReportLine]

  func view(in columns: Int) -> TableView<Column> {
    let column = TableColumn(Column.line, "", width: columns, rank: 0)
    return TableView(scene: scene, layout: TableLayout([column], width: columns)) { row, _ in
      .text(RichText(scene.drawable(lines[row].text), role(lines[row].kind)))
    }
  }

  private func role(_ kind: ReportLine.Kind) -> Role {
    switch kind {
    case .heading, .strong: .title
    case .head: .accent
    case .text, .item, .row, .blank: .text
    }
  }
}

/// The values of a report, one a line.
struct ReportValueTable {
  enum Column: Hashable, Sendable {
    case code, name, part, value, remark
  }

  let scene: Scene
  let rows: [ReportValue]

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(rows[row], column)
    }
  }

  private var columns: [TableColumn<Column>] {
    let words = scene.words
    return [
      TableColumn(.code, words.codeHead, width: max(4, width(\.code)), rank: 0),
      TableColumn(
        .name, words.indicatorHead, from: 14, to: width(\.name), rank: 2, stretches: true),
      TableColumn(.part, words.reportPartHead, width: width(\.part), rank: 0),
      TableColumn(
        .value, words.columnValue, width: max(width(\.value), words.columnValue.displayWidth),
        rank: 0, isTrailing: true),
      TableColumn(.remark, words.remarksHead, from: 8, to: max(8, width(\.remark)), rank: 1),
    ]
  }

  private func width(_ text: KeyPath<ReportValue, String>) -> Int {
    rows.map { $0[keyPath: text].displayWidth }.max() ?? 0
  }

  private func cell(_ row: ReportValue, _ column: Column) -> TableCell {
    switch column {
    case .code: .text(RichText(row.code, .accent))
    case .name: .wrapped(row.name)
    case .part: .text(RichText(row.part, .dim))
    case .value: .trailing(RichText(row.value))
    case .remark: .text(RichText(row.remark, .dim))
    }
  }
}

extension Scene {
  /// The report in sentences: a paragraph or a row of a table each.
  func readReport(_ round: String, _ agency: String) -> ScreenReading {
    let facts = [agencyName(agency)]
    if state.place.reportTab == .values {
      let rows = state.reportValues(at: state.place)
      let view = ReportValueTable(scene: self, rows: rows).view(in: unlimitedColumns)
      let list = RowReading(
        count: rows.count, nothing: words.noReportLines(matching: state.place.filter),
        row: { view.sentence($0, plain: [.code, .name, .part, .value]) })
      return list.reading(
        title: state.title(ofReport: round), facts: facts, tabs: reportTabs)
    }
    let sentences = state.reportSentences(at: state.place)
    let list = RowReading(
      count: sentences.count, nothing: words.noReportLines(matching: state.place.filter),
      row: { sentences[$0].sentence })
    return list.reading(title: state.title(ofReport: round), facts: facts, tabs: reportTabs)
  }
}
