import DashboardLogic
import ReformModel
import TerminalInterface

/// The agencies below the one shown, ranked, with what each has reached and owes.
struct AgencyListTable {
  enum Column: Hashable, Sendable {
    case rank, name, bar, score, coverage, counts, gaps, overdue
  }

  let scene: Scene
  let rows: [AgencyRow]
  private let scores: FigureColumn
  private let figures: [Figure]

  init(_ scene: Scene, _ rows: [AgencyRow]) {
    self.scene = scene
    self.rows = rows
    figures = rows.map {
      Figure($0.total.score, decimals: 1, isIllustrative: $0.isIllustrative, words: scene.words)
    }
    scores = FigureColumn(figures)
  }

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(row, column)
    }
  }

  private var words: Words { scene.words }

  private var columns: [TableColumn<Column>] {
    [
      TableColumn(
        .rank, words.rankHead, width: max(3, words.rankHead.displayWidth), rank: 2, isTrailing: true
      ),
      TableColumn(
        .name, words.agencyHead, from: 16, to: width(name), rank: 0, stretches: true),
      TableColumn(.bar, "", from: 8, to: 24, rank: 5, isGauge: true),
      TableColumn(
        .score, words.scoreHead, width: max(scores.width, words.scoreHead.displayWidth), rank: 0,
        isTrailing: true),
      TableColumn(
        .coverage, words.coverageHead, width: max(6, words.coverageHead.displayWidth), rank: 3,
        isTrailing: true, isGauge: true),
      TableColumn(
        .counts, "", width: rows.map { counts($0).width }.max() ?? 0, rank: 4),
      TableColumn(
        .gaps, words.missingHead, width: max(4, words.missingHead.displayWidth), rank: 0,
        isTrailing: true),
      TableColumn(
        .overdue, words.overdueTab, width: words.overdueTab.displayWidth, rank: 1, isTrailing: true),
    ]
  }

  private func width(_ text: (AgencyRow) -> String) -> Int {
    rows.map { text($0).displayWidth }.max() ?? 0
  }

  private func name(_ row: AgencyRow) -> String { scene.agencyName(row.agency.id) }

  private func cell(_ index: Int, _ column: Column) -> TableCell {
    let row = rows[index]
    return switch column {
    case .rank: .trailing(RichText(row.rank.map { "\($0)" } ?? "–", .dim))
    case .name: .text(RichText(name(row), row.reported == 0 ? .dim : .text))
    case .bar:
      .bar(
        row.total.score.map { $0 / 100 }, tick: scene.definitions.programme.thresholds.onTrack,
        scene.role(of: row.total))
    case .score: .trailing(scores.text(figures[index], .title))
    case .coverage:
      .trailing(row.reported == 0 ? RichText() : RichText(words.share(row.total.coverage), .dim))
    case .counts: .text(counts(row))
    case .gaps: .trailing(count(row.debt, .accelerate))
    case .overdue: .trailing(count(row.assignments.overdue, .missed))
    }
  }

  /// Nothing where there is nothing to say: what is owed must be seen at once.
  private func count(_ n: Int, _ role: Role) -> RichText {
    n == 0 ? RichText() : RichText(words.number(n), role)
  }

  /// How many of its indicators are in the classes that are assessed; nothing where none is.
  private func counts(_ row: AgencyRow) -> RichText {
    guard row.reported > 0 else { return RichText() }
    let classes: [ProgressClass] = [.achieved, .onTrack, .accelerate, .limited, .deterioration]
    return classes.enumerated().reduce(into: RichText()) { line, part in
      let n = row.total.counts[part.element] ?? 0
      let mark = StatusMark(part.element, scene.level)
      if part.offset > 0 { line.append(blanks: 1) }
      let number = words.number(n)
      line.append(mark.glyph, n > 0 ? mark.role : .dim)
      line.append(number, n > 0 ? .text : .dim)
      line.append(blanks: 2 - number.displayWidth)
    }
  }
}
