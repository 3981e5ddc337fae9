import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws one agency's part of a round: what it owes, and its scores.
func drawRoundPart(_ scene: Scene, _ key: RoundKey, into frame: inout Frame, in rect: Rect) {
  let view = RoundPartView(scene: scene, key: key)
  scene.drawPage(view.page, into: &frame, in: rect) { layout, painter in
    if let totals = layout.totals { view.drawTotals(in: scene.inset(totals), with: &painter) }
    view.drawRows(layout, with: &painter)
  }
}

/// One agency's part of a round on its own screen.
struct RoundPartView {
  let scene: Scene
  let key: RoundKey

  private var state: DashboardState { scene.state }
  private var words: Words { scene.words }
  var part: RoundPart? { state.roundPart(key) }
  var owed: [OwedRow] { state.owedRows(of: key, at: state.place) }
  var scores: [ScoreRow] { state.scoreRows(of: key, at: state.place) }

  var page: ListPage {
    let counts = [owed.count, scores.count]
    return ListPage(
      title: title, note: part.map { scene.stage($0.stage) } ?? RichText(),
      tabs: zip([words.owedTab, words.scoresTab], counts).map { "\($0) \(words.number($1))" },
      legend: nil, count: counts[state.place.roundPartTab.rawValue],
      nothing: words.nothingOwed(matching: state.place.filter), hasTotals: true)
  }

  private var title: RichText {
    let agency = scene.definitions.name(of: .agency(key.agency), on: state.asOf, in: words.language)
    return RichText(agency, .title)
      + RichText("  \(words.roundTitle(key.round, in: scene.definitions))", .dim)
  }

  /// What is there, when it was handed in, who did what last, and why.
  var facts: Segments {
    var facts = Segments()
    guard let part else { return facts }
    let answered = words.answered(part.answered, of: part.owed.count)
    facts.add(
      RichText("\(words.answeredHead) ", .dim)
        + RichText(answered, part.missing.isEmpty ? .text : .accelerate), rank: 0)
    facts.add(
      RichText("\(words.dueHead) \(words.date(part.due)) ", .dim)
        + scene.timeliness(part.timeliness), rank: 1)
    let reason = scene.reason(of: part)
    if !reason.isEmpty {
      facts.add(RichText(reason, StatusMark(part.stage, scene.level).role), rank: 2)
    }
    if let last = part.last, last.record != nil {
      let who = scene.definitions.name(ofPerson: last.person)
      facts.add(RichText("\(who), \(words.date(last.at.day))", .dim), rank: 3)
    }
    return facts
  }

  func drawTotals(in rect: Rect, with painter: inout Painter) {
    scene.draw(
      facts.line(in: rect.columns, separator: RichText("   ")), column: rect.column, row: rect.row,
      columns: rect.columns, with: &painter)
  }

  func drawRows(_ layout: ListLayout, with painter: inout Painter) {
    let columns = scene.tableColumns(in: layout.list, rows: state.rowCount(at: state.place))
    switch state.place.roundPartTab {
    case .values:
      let table = OwedTable(scene, owed)
      scene.drawList(table.view(in: columns), count: owed.count, layout, with: &painter)
    case .scores:
      let table = ScoreTable(scene: scene, rows: scores)
      scene.drawList(table.view(in: columns), count: scores.count, layout, with: &painter)
    }
  }
}

/// What an agency owes in a round, and what is said of it.
struct OwedTable {
  enum Column: Hashable, Sendable {
    case code, name, period, value, mark
  }

  let scene: Scene
  let rows: [OwedRow]
  private let figures: [Figure]
  private let values: FigureColumn

  init(_ scene: Scene, _ rows: [OwedRow]) {
    self.scene = scene
    self.rows = rows
    figures = rows.map { row in
      let indicator = scene.definitions.indicator(row.key.indicator)
      let value = row.observation?.number(factor: indicator?.formula?.factor)
      return Figure(
        value, decimals: indicator.flatMap { row.observation?.decimals(as: $0) } ?? 2,
        unit: indicator.map { scene.words.shortName($0.unit) } ?? "",
        rankOf: row.observation?.rankOf,
        isIllustrative: row.observation?.isIllustrative ?? false, words: scene.words)
    }
    values = FigureColumn(figures)
  }

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(row, column)
    }
  }

  private var words: Words { scene.words }

  private var columns: [TableColumn<Column>] {
    [
      TableColumn.code(.code, rows.map(\.key.indicator), words),
      TableColumn.name(.name, words.indicatorHead, from: 16, rows.map(name)),
      TableColumn(
        .period, words.periodHead,
        width: TableColumn<Column>.widest(rows.map { words.shortPeriod($0.key.period) }), rank: 0),
      TableColumn(
        .value, words.valueHead, width: max(values.width, words.valueHead.displayWidth), rank: 0,
        isTrailing: true),
      TableColumn(
        .mark, words.stateHead,
        width: max(
          words.stateHead.displayWidth, TableColumn<Column>.widest(rows.map { mark($0).text })),
        rank: 1, isGauge: true),
    ]
  }

  private func name(_ row: OwedRow) -> String {
    scene.definitions.indicator(row.key.indicator)?.name[words.language] ?? ""
  }

  /// What is to be seen at once: what is missing, what changed, what a flag says.
  private func mark(_ row: OwedRow) -> RichText {
    guard let observation = row.observation else {
      return RichText(words.valueMissing, .accelerate)
    }
    if row.isChanged { return RichText(words.changedSinceApproval, .missed) }
    return observation.flag == .normal
      ? RichText() : RichText(words.name(observation.flag), .dim)
  }

  private func cell(_ index: Int, _ column: Column) -> TableCell {
    let row = rows[index]
    return switch column {
    case .code: .text(RichText(row.key.indicator, .dim))
    case .name: .wrapped(name(row))
    case .period: .text(RichText(words.shortPeriod(row.key.period)))
    case .value: .trailing(values.text(figures[index]))
    case .mark: .text(mark(row))
    }
  }
}

/// The four facts of each score beside each other.
struct ScoreTable {
  enum Column: Hashable, Sendable {
    case code, name
    case points(ScoreStep)
    case explanation
  }

  let scene: Scene
  let rows: [ScoreRow]

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(rows[row], column)
    }
  }

  private var words: Words { scene.words }

  private var columns: [TableColumn<Column>] {
    let given = ScoreStep.allCases.filter(\.givesPoints).map { step in
      let widest = TableColumn<Column>.widest(rows.map { points($0, step) })
      return TableColumn<Column>(
        .points(step), words.name(step), width: max(widest, words.name(step).displayWidth),
        rank: 0, isTrailing: true)
    }
    return [
      TableColumn.code(.code, rows.map(\.key.indicator), words),
      TableColumn.name(.name, words.indicatorHead, from: 16, rows.map(name)),
    ] + given
      + [
        TableColumn(
          .explanation, words.name(ScoreStep.explanation), from: 10,
          to: TableColumn<Column>.widest(rows.map(explanation)), rank: 1)
      ].filter { _ in rows.contains { !explanation($0).isEmpty } }
  }

  private func name(_ row: ScoreRow) -> String {
    scene.definitions.indicator(row.key.indicator)?.name[words.language] ?? ""
  }

  private func points(_ row: ScoreRow, _ step: ScoreStep) -> String {
    row.facts[step]?.points.map { words.number($0) } ?? "–"
  }

  /// What the agency answered to the appraisal.
  private func explanation(_ row: ScoreRow) -> String { row.facts[.explanation]?.text ?? "" }

  private func cell(_ row: ScoreRow, _ column: Column) -> TableCell {
    switch column {
    case .code: .text(RichText(row.key.indicator, .dim))
    case .name: .wrapped(name(row))
    case .points(let step):
      .trailing(RichText(points(row, step), row.facts[step] == nil ? .dim : .text))
    case .explanation: .wrapped(explanation(row))
    }
  }
}
