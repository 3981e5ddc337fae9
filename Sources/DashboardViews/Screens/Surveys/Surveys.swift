import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws the surveys with their results, the selected one by question where there is room.
func drawSurveys(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let (state, words) = (scene.state, scene.words)
  let rows = state.surveyRows(at: state.place)
  let layout = ListLayout(frame.size, body: Rect(rect.size), extra: .detail)
  frame.paint(in: rect, style: scene.theme[.text]) { painter in
    painter.cutMark = scene.ellipsis
    scene.drawListTitle(
      words.surveysTitle, note: words.number(rows.count), rows.count, layout, with: &painter)
    guard !rows.isEmpty else {
      scene.drawNothing(
        words.noSurveys(matching: state.place.filter), in: layout.list, with: &painter)
      return
    }
    let table = SurveyTable(scene: scene, rows: rows)
    scene.drawList(
      table.view(in: scene.tableColumns(in: layout.list, rows: rows.count)), count: rows.count,
      layout, with: &painter)
    let row = rows[min(state.place.list.selected, rows.count - 1)]
    if let side = layout.side {
      scene.drawSurveyPane(row, in: side, with: &painter)
    } else if let detail = layout.detail.map(scene.inset) {
      scene.draw(
        scene.answers(row, in: detail.columns), column: detail.column,
        row: detail.row, columns: detail.columns, with: &painter)
    }
  }
}

/// Survey results as a table.
struct SurveyTable {
  enum Column: Hashable, Sendable {
    case name, agency, period, answers, rate, bar
  }

  let scene: Scene
  let rows: [SurveyRow]

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns(in: columns), width: columns)) {
      row, column in
      cell(rows[row], column)
    }
  }

  private func columns(in width: Int) -> [TableColumn<Column>] {
    let words = scene.words
    return [
      TableColumn(
        .name, words.surveyHead, from: 20, to: self.width { $0.survey.name[words.language] },
        rank: 0,
        stretches: true),
      TableColumn(.agency, words.agencyHead, from: 10, to: min(24, self.width(agency)), rank: 2),
      TableColumn(.period, words.periodHead, width: max(6, self.width(period)), rank: 1),
      TableColumn(
        .answers, words.answersHead,
        width: max(self.width(answers), words.answersHead.displayWidth),
        rank: 3, isTrailing: true),
      TableColumn(
        .rate, words.satisfiedHead, width: max(self.width(rate), words.satisfiedHead.displayWidth),
        rank: 0, isTrailing: true),
      // Where little is left a name needs it more than its bar.
      TableColumn(.bar, "", from: 8, to: width < 90 ? 8 : 12, rank: 4, isGauge: true),
    ]
  }

  private func width(_ text: (SurveyRow) -> String) -> Int {
    rows.map { text($0).displayWidth }.max() ?? 0
  }

  private func agency(_ row: SurveyRow) -> String {
    row.key.map { scene.agencyName($0.agency) } ?? ""
  }
  private func period(_ row: SurveyRow) -> String {
    row.key.map { scene.words.shortPeriod($0.period) } ?? ""
  }
  private func answers(_ row: SurveyRow) -> String {
    row.result.map { scene.words.number($0.total.valid) } ?? ""
  }
  private func rate(_ row: SurveyRow) -> String { scene.percent(row.result?.total) }

  private func cell(_ row: SurveyRow, _ column: Column) -> TableCell {
    switch column {
    case .name: .wrapped(row.survey.name[scene.words.language])
    case .agency: .text(RichText(agency(row), .dim))
    case .period: .text(RichText(row.key == nil ? "" : period(row)))
    case .answers: .trailing(RichText(answers(row), .dim))
    case .rate: .trailing(RichText(rate(row), row.result == nil ? .dim : .text))
    case .bar: .bar(row.result?.total.rate, tick: nil, .bar)
    }
  }
}

extension Scene {
  /// The share of the satisfied; a dash where nobody answered.
  fileprivate func percent(_ counts: AnswerCounts?) -> String {
    counts?.rate.map { "\(words.number(100 * $0, decimals: 1)) %" } ?? drawable("–")
  }

  /// `15.762 phiếu hợp lệ  RKHL 0,1 % …`: the five levels in as many words as fit.
  fileprivate func answers(_ row: SurveyRow, in columns: Int) -> RichText {
    guard let counts = row.result?.total, counts.valid > 0 else {
      return RichText(words.feeds(row.survey.indicator), .dim)
    }
    let lines = [
      levels(counts) { "\(words.name($0)) \(words.number(counts[$0])) (\(share(counts, $0)))" },
      levels(counts) {
        "\(words.shortName($0)) \(words.number(counts[$0])) (\(share(counts, $0)))"
      },
      levels(counts) { "\(words.shortName($0)) \(share(counts, $0))" },
    ]
    return lines.first { $0.width <= columns } ?? lines[2]
  }

  private func levels(_ counts: AnswerCounts, _ text: (SatisfactionLevel) -> String) -> RichText {
    SatisfactionLevel.allCases.reduce(into: RichText(words.validAnswers(counts.valid))) {
      $0.append("  " + text($1), .dim)
    }
  }

  private func share(_ counts: AnswerCounts, _ level: SatisfactionLevel) -> String {
    let share = counts.valid > 0 ? 100 * Double(counts[level]) / Double(counts.valid) : 0
    return "\(words.number(share, decimals: 1)) %"
  }

  /// The valid answers, and how many chose each of the five levels.
  private func drawLevels(
    _ counts: AnswerCounts, _ flow: inout Flow, with painter: inout Painter
  ) {
    flow.skip()
    flow.line(RichText(words.validAnswers(counts.valid), .title), with: &painter)
    for level in SatisfactionLevel.allCases where flow.hasRoom(painter) {
      let share = RichText(self.share(counts, level)).trailing(in: 8)
      drawTrailing(
        RichText(words.number(counts[level]), .dim) + share, row: flow.row, with: &painter)
      flow.line(RichText(words.name(level), .dim), with: &painter)
    }
  }

  /// One result by field and question, each with its rate.
  fileprivate func drawSurveyPane(_ row: SurveyRow, in rect: Rect, with painter: inout Painter) {
    painter.box(
      rect, border(isFocused: false), title: row.survey.indicator, style: theme[.border],
      titleStyle: theme[.text])
    painter.inside(rect.inset(columns: 2, rows: 1)) { painter in
      var flow = Flow(scene: self)
      flow.paragraph(row.survey.name[words.language], .title, with: &painter)
      flow.paragraph(
        row.result == nil ? words.noResultYet : words.feeds(row.survey.indicator), .dim,
        with: &painter)
      guard let result = row.result else { return }
      drawLevels(result.total, &flow, with: &painter)
      for (field, name) in row.survey.fields.enumerated() {
        flow.skip()
        flow.line(RichText(name[words.language], .accent), with: &painter)
        for (question, text) in row.survey.questions.enumerated() {
          drawTrailing(
            RichText(percent(result.counts(field, question))), row: flow.row, with: &painter)
          flow.line(
            RichText(text[words.language], .dim).cut(
              to: painter.size.columns - 9, ellipsis: ellipsis), with: &painter)
        }
      }
    }
  }
}
