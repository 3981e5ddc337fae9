import ReformModel

/// What is typed into a grid are drafts of observations, the same as those of the entry form.
extension DashboardState {
  /// Keeps what a cell says now, or drops the draft where it says nothing new.
  mutating func setDraft(
    _ texts: [String: String], of cell: GridCell, replacing heads: [EventID]
  ) -> [Effect] {
    let draft = Draft(
      subject: .observation(cell.key), texts: texts, language: settings.language, replaces: heads)
    let reading = DraftReading(
      draft, of: cell.indicator, in: cell.key.period, over: cell.stood, today: settings.today)
    if texts.isEmpty || reading.changesNothing { return dropGridDraft(cell.key) }
    if let kept = self.draft(of: cell.key), kept.texts == texts, kept.replaces == heads,
      kept.language == draft.language
    {
      return []
    }
    return keepGridDraft(draft, of: cell.key)
  }

  mutating func keepGridDraft(_ draft: Draft, of key: ObservationKey) -> [Effect] {
    drafts[draft.subject] = draft
    unkept.insert(draft.subject)
    changeGrid { $0.loose.insert(key) }
    return [.keepDraft(draft, lasting: false)]
  }

  mutating func dropGridDraft(_ key: ObservationKey) -> [Effect] {
    changeGrid { $0.loose.remove(key) }
    return dropDraft(.observation(key))
  }

  /// Waits for the disk to have what was typed since the grid was opened.
  ///
  /// Files that were written outlive the program in any case, so that of very many only the last
  /// ones are waited for: a hang-up must not take longer than the terminal allows.
  mutating func keepGridDrafts() -> [Effect] {
    guard let grid else { return [] }
    let keys = grid.loose.sorted { $0.order < $1.order }.prefix(EntryGrid.waitedFor)
    changeGrid { $0.loose = [] }
    return keys.compactMap { draft(of: $0) }.map { .keepDraft($0, lasting: true) }
  }

  /// All that is typed and not saved of the values that the grid is about, in the order of its rows.
  ///
  /// Whatever the filter hides and whichever tab is open.
  func gridTyped() -> [GridCell] {
    guard let grid else { return [] }
    let (indicators, agencies) = (Set(grid.indicators), Set(grid.agencies))
    let keys = drafts.keys.compactMap { subject -> ObservationKey? in
      guard case .observation(let key) = subject else { return nil }
      return indicators.contains(key.indicator) && agencies.contains(key.agency) ? key : nil
    }
    let rows = grid.rowOrder
    return keys.sorted {
      (rows[$0.indicator] ?? 0, rows[$0.agency] ?? 0, $0.period)
        < (rows[$1.indicator] ?? 0, rows[$1.agency] ?? 0, $1.period)
    }.compactMap { key in
      definitions.indicator(key.indicator).map { gridCell(key, .value, $0) }
    }
  }

  /// How many values of the grid are typed, and what must be looked at before they can be saved.
  public var gridTally: GridTally { GridTally(gridTyped()) }
}

/// How many values of a grid are unsaved, and of those how many are wrong, unusual and so on.
public struct GridTally: Sendable, Hashable {
  public var typed = 0
  public var wrong = 0
  public var unusual = 0
  public var clearing = 0
  public var outdated = 0

  init(_ cells: [GridCell]) {
    typed = cells.count
    for cell in cells {
      if cell.fault != nil { wrong += 1 }
      if cell.jump != nil { unusual += 1 }
      if cell.isClearing { clearing += 1 }
      if cell.isOutdated { outdated += 1 }
    }
  }
}

extension EntryGrid {
  fileprivate static let waitedFor = 50

  /// Where indicators and agencies stand among the rows.
  fileprivate var rowOrder: [String: Int] {
    Dictionary(
      (indicators + agencies).enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension ObservationKey {
  fileprivate var order: String { "\(indicator)~\(agency)~\(period.code)" }
}
