import DashboardLogic
import ReformModel

/// What a meeting asks for, in sentences.
extension Scene {
  func readMatrix() -> ScreenReading {
    let matrix = ProgrammeMatrix(definitions)
    let groups = state.groups(of: matrix.sections)
    return ScreenReading(
      title: words.matrixTitle, facts: [], count: groups.count,
      row: { index in
        let title = self.title(of: matrix.sections[index], isShort: true)
        guard !groups[index].indicators.isEmpty else {
          return said([title, words.nothingBelongsHere])
        }
        let standing = groups[index].standing(by: definitions.programme.thresholds)
        return said([
          title, standing.map(words.name) ?? "", scored(groups[index]), classes(of: groups[index]),
        ])
      })
  }

  func readChanges() -> ScreenReading {
    let rows = state.changeRows(at: state.place)
    let table = ChangeTable(self, rows)
    let view = table.view(in: unlimitedColumns)
    let list = RowReading(
      count: rows.count, nothing: words.noChanges(matching: state.place.filter),
      row: { index in
        let row = table.rows[index]
        let turn = row.word == row.wordBefore ? "" : words.turned(row.wordBefore, into: row.word)
        return said([view.sentence(index, plain: [.code, .name]), turn])
      })
    let facts = state.changes.map { [said([words.span($0), words.summary(of: $0)])] } ?? []
    return list.reading(title: words.changesTitle, facts: facts)
  }

  func readSurveys() -> ScreenReading {
    let rows = state.surveyRows(at: state.place)
    let view = SurveyTable(scene: self, rows: rows).view(in: unlimitedColumns)
    let list = RowReading(
      count: rows.count, nothing: words.noSurveys(matching: state.place.filter),
      row: { view.sentence($0, plain: [.name]) })
    return list.reading(title: words.surveysTitle, facts: [])
  }
}
