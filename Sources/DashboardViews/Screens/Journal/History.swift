import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the journal of the whole workspace, latest first, with the selected act in full where
/// there is room.
func drawHistory(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let layout = ListLayout(frame.size, body: Rect(rect.size), extra: .detail)
  let state = scene.state
  let count = state.journalRowCount
  frame.paint(in: rect, style: scene.theme[.text]) { painter in
    painter.cutMark = scene.ellipsis
    scene.drawListTitle(
      scene.words.historyTitle, note: scene.journalNote(count), count, layout, with: &painter)
    guard count > 0 else {
      let filter = state.place.filter
      scene.drawNothing(
        state.isSearching ? "" : scene.words.noJournal(matching: filter), in: layout.list,
        with: &painter)
      return
    }
    let span = ListSpan(state.place.list, count: count, visible: layout.list.rows)
    let known = scene.recorder == nil ? span.rows : 0..<count
    let table = JournalTable(
      scene: scene, rows: known.compactMap(state.journalRow),
      hasReasons: layout.side == nil || scene.recorder != nil)
    scene.drawRows(
      table.view(in: scene.tableColumns(in: layout.list, rows: count), from: known.lowerBound),
      span, layout,
      with: &painter)
    guard let row = state.journalRow(at: min(state.place.list.selected, count - 1)) else { return }
    if let side = layout.side {
      scene.drawJournalPane(row, in: side, with: &painter)
    } else if let detail = layout.detail {
      scene.draw(
        scene.journalLine(row), column: scene.inset(detail).column, row: detail.row,
        columns: scene.inset(detail).columns, with: &painter)
    }
  }
}

extension Scene {
  /// How many changes there are, and how far a filter has come that still looks for more.
  fileprivate func journalNote(_ count: Int) -> String {
    let found = words.changeCount(count)
    return state.isSearching ? "\(found) · \(words.searching(state.percentSearched))" : found
  }
}

/// Acts as a table; only the rows that are seen.
struct JournalTable {
  enum Column: Hashable, Sendable {
    case time, person, what, change, mark, why
  }

  let scene: Scene
  let rows: [JournalRow]
  /// Left out where a pane beside the list tells the reason in full.
  var hasReasons = true

  func view(in columns: Int, from first: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      rows.element(at: row - first).map { cell($0, column) } ?? .text(RichText())
    }
  }

  private var columns: [TableColumn<Column>] {
    let words = scene.words
    return [
      TableColumn(.time, words.timeHead, width: width(scene.time), rank: 4),
      TableColumn(
        .person, words.personHead, from: max(8, words.personHead.displayWidth),
        to: min(20, width(scene.person)), rank: 3),
      TableColumn(.what, words.whatHead, from: 14, to: min(38, width(scene.what)), rank: 0),
      TableColumn(
        .change, words.recordChangeHead, from: 16, to: min(44, width(change)), rank: 0),
      TableColumn(
        .mark, "", width: rows.contains(where: isMarked) ? width(mark) : 0,
        rank: 1),
      TableColumn(.why, words.whyHead, from: 12, to: width(why), rank: 5, stretches: true),
    ].filter { $0.ideal > 0 && (hasReasons || $0.id != .why) }
  }

  private func width(_ text: (JournalRow) -> String) -> Int {
    rows.map { text($0).safeToShow.displayWidth }.max() ?? 0
  }

  private func change(_ row: JournalRow) -> String { scene.briefChange(row.entry) }
  private func why(_ row: JournalRow) -> String { row.entry.reason ?? "" }
  private func isMarked(_ row: JournalRow) -> Bool { !mark(row).isEmpty }
  private func mark(_ row: JournalRow) -> String { scene.mark(of: row) }

  private func cell(_ row: JournalRow, _ column: Column) -> TableCell {
    switch column {
    case .time: .text(RichText(scene.time(row), .dim))
    case .person: .text(RichText(scene.person(row), .dim))
    case .what: .text(RichText(scene.what(row), row.isUndone ? .dim : .text))
    case .change: .text(RichText(change(row), row.isUndone ? .dim : .text))
    case .mark: .text(RichText(mark(row), row.isUndone ? .dim : .accent))
    case .why: .text(RichText(why(row), .dim))
    }
  }
}

extension Scene {
  func time(_ row: JournalRow) -> String { words.moment(row.entry.at) }
  func person(_ row: JournalRow) -> String { definitions.name(ofPerson: row.entry.person) }
  /// The key in words; of an assignment with its name, which its code alone does not tell.
  func what(_ row: JournalRow) -> String {
    let text = words.text(of: row.entry.key, in: definitions, on: row.entry.at.day)
    guard case .assignment(let code) = row.entry.key,
      let assignment = definitions.assignment(code)
    else { return text }
    return "\(text) \(assignment.name[words.language])"
  }

  /// `86,9 % → 87,2 %`
  func change(_ entry: JournalEntry) -> String {
    drawable(words.change(from: entry.from, to: entry.to, under: entry.key, in: definitions))
  }

  fileprivate func briefChange(_ entry: JournalEntry) -> String {
    drawable(words.briefChange(from: entry.from, to: entry.to, under: entry.key, in: definitions))
  }

  /// A sentence with its arrows and dots as the terminal can draw them.
  func drawable(_ text: String) -> String {
    guard level.isASCII else { return text }
    return text.replacing("→", with: "->").replacing(" · ", with: ", ").replacing("–", with: "-")
      .replacing("×", with: "x")
  }

  /// What sort of act it was, or what became of it; empty of what was simply saved.
  func mark(of row: JournalRow) -> String {
    if row.isUndone { return words.undoneMark }
    return switch row.kind {
    case .saved: ""
    case .undo: words.undoMark
    case .redo: words.redoMark
    }
  }

  /// What the selected act changed and why, which the table has no room for.
  fileprivate func journalLine(_ row: JournalRow) -> RichText {
    var parts = Segments()
    parts.add(RichText("\(what(row)): ", .dim) + RichText(change(row.entry)), rank: 0)
    if let reason = row.entry.reason, !reason.isEmpty {
      parts.add(RichText("\(words.reasonLabel): ", .dim) + RichText(reason), rank: 1)
    }
    parts.add(RichText(mark(of: row), .accent), rank: 2)
    parts.add(RichText(row.entry.event.description, .dim), rank: 3)
    return parts.line(in: state.size.columns - 2, separator: separator)
  }

  /// The selected act with all it changed, in a box beside the list.
  fileprivate func drawJournalPane(_ row: JournalRow, in rect: Rect, with painter: inout Painter) {
    painter.box(
      rect, border(isFocused: false), title: row.entry.event.description, style: theme[.border],
      titleStyle: theme[.text])
    painter.inside(rect.inset(columns: 2, rows: 1)) { painter in
      var flow = Flow(scene: self)
      flow.paragraph(drawable("\(person(row)) · \(time(row))"), .title, with: &painter)
      if !mark(of: row).isEmpty { flow.paragraph(mark(of: row), .accent, with: &painter) }
      if let reason = row.entry.reason, !reason.isEmpty {
        flow.labelled(words.reasonLabel, reason, with: &painter)
      }
      let ledger = state.shownWorkspace.ledger
      guard let event = ledger.events[row.entry.event] else { return }
      for change in event.changes {
        let entry = ledger.entry(of: change, in: event.head)
        flow.labelled(
          words.text(of: change.key, in: definitions, on: event.at.day), self.change(entry),
          with: &painter)
      }
      flow.markCut(with: &painter)
    }
  }

  /// The title of a screen that is one list, and how many rows it has.
  func drawListTitle(
    _ title: String, note: String, _ count: Int, _ layout: ListLayout,
    with painter: inout Painter
  ) {
    if let rect = layout.title.map(inset) {
      let end = draw(
        RichText(title, .title), column: rect.column, row: rect.row, columns: rect.columns,
        with: &painter)
      drawTrailing(
        RichText(note, .dim), column: end + 2, row: rect.row, columns: rect.endColumn - end - 2,
        with: &painter)
    }
    if let tabs = layout.tabs.map(inset) {
      drawTrailing(
        listNotes(count: count, legend: nil).line(in: tabs.columns, separator: separator),
        column: tabs.column, row: tabs.row, columns: tabs.columns, with: &painter)
    }
  }

  /// Heads and the rows of a span, where only those are known.
  func drawRows<ID>(
    _ table: TableView<ID>, _ span: ListSpan, _ layout: ListLayout, with painter: inout Painter
  ) {
    if let heads = layout.heads { table.drawHeads(in: inset(heads), with: &painter) }
    table.drawRows(
      span, selected: min(state.place.list.selected, span.count - 1), in: layout.list,
      inset: inset(layout.list).column - layout.list.column, with: &painter)
  }
}
