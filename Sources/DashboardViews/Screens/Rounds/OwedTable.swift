import DashboardLogic
import ReformModel
import TerminalInterface

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
