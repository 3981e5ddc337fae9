import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws what journals disagree on, each with its versions.
func drawConflicts(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let layout = ListLayout(frame.size, body: Rect(rect.size), extra: .detail)
  let rows = scene.state.conflictRows
  frame.paint(in: rect, style: scene.theme[.text]) { painter in
    painter.cutMark = scene.ellipsis
    scene.drawListTitle(
      scene.words.conflictsTitle, note: scene.words.conflictCount(rows.count), rows.count, layout,
      with: &painter)
    guard !rows.isEmpty else {
      scene.drawNothing(
        scene.words.noConflicts(matching: scene.state.place.filter), in: layout.list,
        with: &painter)
      return
    }
    let table = ConflictTable(scene: scene, rows: rows)
    scene.drawList(
      table.view(in: scene.tableColumns(in: layout.list, rows: rows.count)), count: rows.count,
      layout, with: &painter)
    let selected = min(scene.state.place.list.selected, rows.count - 1)
    if let side = layout.side {
      scene.drawConflictPane(rows[selected], in: side, with: &painter)
    } else if let detail = layout.detail.map(scene.inset) {
      scene.draw(
        scene.others(of: rows[selected]), column: detail.column, row: detail.row,
        columns: detail.columns, with: &painter)
    }
  }
}

/// Keys on which journals disagree as a table.
struct ConflictTable {
  enum Column: Hashable, Sendable {
    case what, shown, person, time, others
  }

  let scene: Scene
  let rows: [ConflictRow]

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(rows[row], column)
    }
  }

  private var columns: [TableColumn<Column>] {
    let words = scene.words
    return [
      TableColumn(.what, words.whatHead, from: 16, to: width(\.title), rank: 0),
      TableColumn(.shown, words.shownHead, from: 8, to: width(shown), rank: 0),
      TableColumn(
        .person, words.personHead, from: words.personHead.displayWidth,
        to: min(20, width(person)), rank: 2),
      TableColumn(.time, words.timeHead, width: width(time), rank: 3),
      TableColumn(
        .others, words.othersHead, from: 8, to: width { scene.others(of: $0).text }, rank: 1,
        stretches: true),
    ]
  }

  private func width(_ text: (ConflictRow) -> String) -> Int {
    rows.map { text($0).safeToShow.displayWidth }.max() ?? 0
  }

  private func shown(_ row: ConflictRow) -> String {
    scene.words.text(of: row.standing.shown.record, under: row.key, in: scene.definitions)
  }
  private func person(_ row: ConflictRow) -> String {
    scene.definitions.name(ofPerson: row.standing.shown.person)
  }
  private func time(_ row: ConflictRow) -> String { scene.words.moment(row.standing.shown.at) }

  private func cell(_ row: ConflictRow, _ column: Column) -> TableCell {
    switch column {
    case .what: .text(RichText(row.title))
    case .shown: .text(RichText(shown(row), .conflict))
    case .person: .text(RichText(person(row), .dim))
    case .time: .text(RichText(time(row), .dim))
    case .others: .text(scene.others(of: row))
    }
  }
}

extension Scene {
  /// `81,0 % · Bình · 09:00 03/10/2026`, one after another.
  func others(of row: ConflictRow) -> RichText {
    var line = RichText()
    for (index, version) in row.standing.others.enumerated() {
      if index > 0 { line.append(" | ", .dim) }
      line.append(words.text(of: version.record, under: row.key, in: definitions))
      line.append(drawable(" · ") + definitions.name(ofPerson: version.person), .dim)
    }
    return line
  }

  fileprivate func drawConflictPane(_ row: ConflictRow, in rect: Rect, with painter: inout Painter)
  {
    painter.box(
      rect, border(isFocused: false), title: row.title, style: theme[.border],
      titleStyle: theme[.text])
    painter.inside(rect.inset(columns: 2, rows: 1)) { painter in
      var flow = Flow(scene: self)
      if let name = definitions.indicator(row.key.subject)?.name[words.language] {
        flow.paragraph(name, .title, with: &painter)
      }
      for version in [row.standing.shown] + row.standing.others {
        let name = definitions.name(ofPerson: version.person)
        let who = drawable("\(name) · \(words.moment(version.at))")
        let why = version.reason.map { " (\($0))" } ?? ""
        flow.labelled(
          who, words.text(of: version.record, under: row.key, in: definitions) + why,
          with: &painter)
      }
      flow.markCut(with: &painter)
    }
  }
}
