import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the agencies, ranked by level, or against what they report.
func drawAgencies(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let (state, words) = (scene.state, scene.words)
  let rows = state.agencyRows(at: state.place)
  let page = ListPage(
    title: RichText(words.agenciesTitle, .title), note: scene.debtNote(state.board?.rows ?? []),
    tabs: [words.departmentsTab, words.communesTab, words.completenessTab],
    legend: scene.neverReported(state.place.agenciesTab == .completeness ? nil : rows),
    count: rows.count,
    nothing: state.isCounting
      ? words.counting(state.percentCounted) : words.noAgencies(matching: state.place.filter))
  scene.drawPage(page, into: &frame, in: rect) { layout, painter in
    let columns = scene.tableColumns(in: layout.list, rows: rows.count)
    switch state.place.agenciesTab {
    case .departments, .communes:
      let table = AgencyListTable(scene, rows).view(in: columns)
      scene.drawList(table, count: rows.count, layout, with: &painter)
    case .completeness:
      let table = CompletenessTable(scene, rows).view(in: columns)
      scene.drawList(table, count: rows.count, layout, with: &painter)
      if let detail = layout.detail.map(scene.inset) {
        let legend = scene.completenessLegend.line(in: detail.columns, separator: RichText("  "))
        scene.draw(
          legend, column: detail.column, row: detail.row, columns: detail.columns, with: &painter)
      }
    }
  }
}

/// Draws what is missing, whose and since when.
func drawGaps(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let (state, words) = (scene.state, scene.words)
  let rows = state.gapRows
  let page = ListPage(
    title: RichText(words.gapsTitle, .title), note: scene.roundNote, tabs: [], legend: nil,
    count: rows.count, nothing: words.noGaps(matching: state.place.filter))
  scene.drawPage(
    page, GapTable(scene: scene, rows: rows, samples: state.gapSamples).view, into: &frame, in: rect
  )
}

/// What stands around a list.
struct ListPage {
  var title: RichText
  /// At the right end of the title line.
  var note: RichText
  var tabs: [String]
  var legend: RichText?
  var count: Int
  /// Said where the list is empty.
  var nothing: String
  /// Whether a line of totals stands below the title.
  var hasTotals = false
}

extension Scene {
  /// Draws title, tabs and notes of a list, and its rows by `drawRows` where there are any.
  func drawPage(
    _ page: ListPage, into frame: inout Frame, in rect: Rect,
    drawRows: (ListLayout, inout Painter) -> Void
  ) {
    let layout = ListLayout(
      frame.size, body: Rect(rect.size), extra: page.hasTotals ? .totals : .detail, pane: .none)
    frame.paint(in: rect, style: theme[.text]) { painter in
      painter.cutMark = ellipsis
      if let title = layout.title { drawTitle(page, in: inset(title), with: &painter) }
      if let tabs = layout.tabs {
        let notes = listNotes(count: page.count, legend: page.legend)
        drawTabLine(page.tabs, notes, in: inset(tabs), with: &painter)
      }
      if page.count == 0 {
        drawNothing(page.nothing, in: layout.list, with: &painter)
      } else {
        drawRows(layout, &painter)
      }
    }
  }

  /// The same with a table of one kind.
  ///
  /// - Parameter view: the table in so many columns.
  func drawPage<ID>(
    _ page: ListPage, _ view: (Int) -> TableView<ID>, into frame: inout Frame, in rect: Rect
  ) {
    drawPage(page, into: &frame, in: rect) { layout, painter in
      drawList(
        view(tableColumns(in: layout.list, rows: page.count)), count: page.count, layout,
        with: &painter)
    }
  }

  private func drawTitle(_ page: ListPage, in rect: Rect, with painter: inout Painter) {
    let end = draw(
      page.title, column: rect.column, row: rect.row, columns: rect.columns, with: &painter)
    let room = rect.endColumn - end - 2
    guard page.note.width <= room else { return }
    drawTrailing(page.note, column: end + 2, row: rect.row, columns: room, with: &painter)
  }

  /// `còn thiếu 12 số liệu của 5 đơn vị`
  func debtNote(_ rows: [AgencyRow]) -> RichText {
    let owing = rows.filter { $0.debt > 0 }
    guard !owing.isEmpty else { return RichText(words.nothingMissing, .dim) }
    let text = words.missing(owing.reduce(0) { $0 + $1.debt }, ofAgencies: owing.count)
    return RichText(text, .accelerate)
  }

  /// `Báo cáo năm: còn 27 ngày`
  var roundNote: RichText {
    guard let round = definitions.nextRound(after: state.asOf) else { return RichText() }
    let left = round.daysLeft(on: state.asOf)
    return RichText(
      words.dueReport(round.rule.name[words.language], inDays: left), left <= 7 ? .accelerate : .dim
    )
  }

  /// How many of the agencies below, or of some rows, have nothing to show.
  fileprivate func neverReported(_ rows: [AgencyRow]?) -> RichText? {
    let count = (rows ?? state.board?.rows ?? []).count { $0.reported == 0 }
    return count == 0 ? nil : RichText(words.neverReported(count), .dim)
  }

  fileprivate var completenessLegend: Segments {
    let signs: [(RichText, String)] = [
      (RichText(StatusMark(.achieved, level).glyph, .achieved), words.reportedMeaning),
      (RichText(StatusMark(.accelerate, level).glyph + "1", .accelerate), words.missingMeaning),
      (RichText("M", .dim), words.notApplicableMeaning),
      (RichText(level.isASCII ? "." : "·", .dim), words.neverAskedMeaning),
    ]
    return signs.enumerated().reduce(into: Segments()) { legend, sign in
      legend.add(sign.element.0 + RichText(" \(sign.element.1)", .dim), rank: sign.offset)
    }
  }
}
