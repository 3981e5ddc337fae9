import DashboardLogic
import ReformModel
import TerminalInterface

/// Agencies against the indicators they report: what is there, what is late, what was never asked.
struct CompletenessTable {
  enum Column: Hashable, Sendable {
    case name, missing
    case indicator(String)
  }

  let scene: Scene
  let rows: [AgencyRow]
  /// Those that at least one agency reports.
  private let indicators: [Indicator]

  init(_ scene: Scene, _ rows: [AgencyRow]) {
    self.scene = scene
    self.rows = rows
    indicators = scene.definitions.indicators.filter { indicator in
      rows.contains { $0.standing.latestFlags[indicator.code] != nil }
    }
  }

  func view(in columns: Int) -> TableView<Column> {
    TableView(scene: scene, layout: TableLayout(self.columns, width: columns)) { row, column in
      cell(rows[row], column)
    }
  }

  private var columns: [TableColumn<Column>] {
    let words = scene.words
    let names = rows.map { scene.agencyName($0.agency.id).displayWidth }.max() ?? 0
    return [
      TableColumn(.name, words.agencyHead, from: 12, to: min(32, names), rank: 0),
      TableColumn(
        .missing, words.missingHead, width: max(3, words.missingHead.displayWidth), rank: 0,
        isTrailing: true),
    ]
      // Those that do not fit are left out from the right.
      + indicators.enumerated().map { place, indicator in
        TableColumn(
          .indicator(indicator.code), indicator.code, width: 4, rank: place + 1,
          gap: place == 0 ? 2 : 1)
      }
  }

  private func cell(_ row: AgencyRow, _ column: Column) -> TableCell {
    switch column {
    case .name: .text(RichText(scene.agencyName(row.agency.id)))
    case .missing:
      .trailing(row.debt == 0 ? RichText() : RichText(scene.words.number(row.debt), .accelerate))
    case .indicator(let code): .text(answer(row, code))
    }
  }

  /// `✔` reported, `◐2` two periods missing, `M` not applicable, a dot where nothing is asked.
  private func answer(_ row: AgencyRow, _ code: String) -> RichText {
    if let gap = row.gaps.first(where: { $0.indicator == code }) {
      let role: Role = gap.count > 1 ? .limited : .accelerate
      let glyph = StatusMark(gap.count > 1 ? .limited : .accelerate, scene.level).glyph
      return RichText(" \(glyph)\(scene.words.number(gap.count))", role)
    }
    guard let flag = row.standing.latestFlags[code] else {
      return RichText(scene.level.isASCII ? "  ." : "  ·", .dim)
    }
    if flag == .notApplicable { return RichText("  M", .dim) }
    return RichText("  " + StatusMark(.achieved, scene.level).glyph, .achieved)
  }
}
