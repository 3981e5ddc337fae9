import DashboardLogic
import ReformModel

/// Reporting rounds in sentences.
extension Scene {
  func readRounds() -> ScreenReading {
    let rows = state.roundRows(at: state.place)
    let view = RoundTable(scene: self, rows: rows).view(in: unlimitedColumns)
    let list = RowReading(
      count: rows.count, nothing: words.noRounds(matching: state.place.filter),
      row: { view.sentence($0, plain: [.name, .left]) })
    return list.reading(title: words.roundsTitle, facts: [said([spoken(roundNote)])])
  }

  func readRound(_ id: String) -> ScreenReading {
    let rows = state.roundPartRows(of: id, at: state.place)
    let page = roundPage(id, rows)
    let view = RoundPartTable(scene: self, rows: rows).view(in: unlimitedColumns)
    let list = RowReading(
      count: rows.count, nothing: page.nothing,
      row: { view.sentence($0, plain: [.name, .timeliness]) })
    return list.reading(
      title: page.title.text, facts: [spoken(page.note).stopped], tabs: page.tabs)
  }

  func readRoundPart(_ key: RoundKey) -> ScreenReading {
    let view = RoundPartView(scene: self, key: key)
    let page = view.page
    let facts = said([view.part.map { words.name($0.stage) } ?? "", spoken(view.facts)])
    return roundPartRows(view, page.nothing)
      .reading(title: page.title.text, facts: [facts], tabs: page.tabs)
  }

  private func roundPartRows(_ view: RoundPartView, _ nothing: String) -> RowReading {
    switch state.place.roundPartTab {
    case .values:
      let rows = view.owed
      let table = OwedTable(self, rows).view(in: unlimitedColumns)
      return RowReading(
        count: rows.count, nothing: nothing,
        row: { table.sentence($0, plain: [.code, .name, .period, .mark]) })
    case .scores:
      let rows = view.scores
      let table = ScoreTable(scene: self, rows: rows).view(in: unlimitedColumns)
      return RowReading(
        count: rows.count, nothing: nothing, row: { table.sentence($0, plain: [.code, .name]) })
    }
  }
}
