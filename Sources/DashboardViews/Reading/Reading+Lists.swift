import DashboardLogic
import ReformModel
import TerminalInterface

extension Scene {
  func readAssignments() -> ScreenReading {
    let rows = state.assignmentRows(tab: state.place.assignmentTab, at: state.place)
    return assignmentRows(rows).reading(
      title: words.assignmentsTitle,
      facts: [spoken(tally(state.evaluation.total.assignments)).stopped],
      tabs: assignmentTabs)
  }

  func readAgencies() -> ScreenReading {
    let rows = state.agencyRows(at: state.place)
    let view = AgencyListTable(self, rows).view(in: unlimitedColumns)
    let list = RowReading(
      count: rows.count, nothing: words.noAgencies(matching: state.place.filter),
      row: { index in
        said([
          view.sentence(index, plain: [.name]).trimmingStop,
          said(words.missingHead.lowercased(), owed(rows[index].gaps)),
        ])
      })
    return list.reading(
      title: words.agenciesTitle, facts: [spoken(debtNote(state.board?.rows ?? [])).stopped],
      tabs: [words.departmentsTab, words.communesTab, words.completenessTab])
  }

  /// The codes of what is missing, with how many periods of each.
  private func owed(_ gaps: [Gap]) -> String {
    gaps.map { gap in gap.count == 1 ? gap.indicator : "\(gap.indicator) × \(gap.count)" }
      .joined(separator: ", ")
  }

  func readAgency(_ id: String) -> ScreenReading {
    let view = AgencyView(scene: self, id: id)
    let group = state.evaluation(ofAgency: id)?.total
    let list: RowReading =
      switch state.place.agencyTab {
      case .indicators: indicatorRows(state.indicatorRows(agency: id, at: state.place))
      case .led: indicatorRows(state.ledRows(agency: id, at: state.place))
      case .assignments: assignmentRows(state.assignmentRows(agency: id, at: state.place))
      case .gaps: gapRows(state.gapRows(agency: id, at: state.place), showsAgency: false)
      }
    let page = view.page
    return list.reading(
      title: page.title.text,
      facts: [said([spoken(page.note)] + (group.map { [scored($0), classes(of: $0)] } ?? []))],
      tabs: page.tabs)
  }

  func readGaps() -> ScreenReading {
    gapRows(state.gapRows, showsAgency: true)
      .reading(title: words.gapsTitle, facts: [said([spoken(roundNote)])])
  }

  private func gapRows(_ gaps: [Gap], showsAgency: Bool) -> RowReading {
    let view = GapTable(scene: self, rows: gaps, showsAgency: showsAgency)
      .view(in: unlimitedColumns)
    return RowReading(
      count: gaps.count, nothing: words.noGaps(matching: state.place.filter),
      row: { view.sentence($0, plain: [.agency, .code, .name]) })
  }

  func readHistory() -> ScreenReading {
    let count = state.journalRowCount
    let list = RowReading(
      count: count, nothing: words.noJournal(matching: state.place.filter),
      row: { index in
        guard let row = state.journalRow(at: index) else { return "" }
        return said([
          time(row), person(row), what(row), change(row.entry), mark(of: row),
          said(words.reasonLabel, row.entry.reason ?? ""),
        ])
      })
    return list.reading(title: words.historyTitle, facts: [words.changeCount(count) + "."])
  }

  func readConflicts() -> ScreenReading {
    let rows = state.conflictRows
    let view = ConflictTable(scene: self, rows: rows).view(in: unlimitedColumns)
    let list = RowReading(
      count: rows.count, nothing: words.noConflicts(matching: state.place.filter),
      row: { view.sentence($0, plain: [.what]) })
    return list.reading(title: words.conflictsTitle, facts: [words.conflictCount(rows.count) + "."])
  }

  /// A screen that has no sentences of its own: what its picture says, line by line.
  func readPicture() -> ScreenReading {
    let rows = state.rowCount(at: state.place)
    let frame = render(
      state, theme: theme, level: level, size: Size(columns: 160, rows: max(24, rows + 10)))
    let lines = frame.text.dropFirst().dropLast().map { line in
      line.filter { !"|+-=".contains($0) }.split(separator: " ").joined(separator: " ")
    }
    return ScreenReading(
      title: crumbPath.names.last ?? "", facts: lines.filter { $0.contains(where: \.isLetter) })
  }
}

extension String {
  /// Without the full stop at its end.
  fileprivate var trimmingStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
