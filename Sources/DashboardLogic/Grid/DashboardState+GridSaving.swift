import ReformModel
public import TerminalInterface

/// What is asked before a grid is saved: why values are unusual, and whether saved ones are to go.
public struct BatchQuestion: Sendable, Hashable {
  public let unusual: [GridCell]
  public let clearing: [GridCell]
  public internal(set) var reason: TextField

  /// Whether the batch cannot be saved without a reason.
  public var needsReason: Bool { !unusual.isEmpty }
}

extension DashboardState {
  /// Saves all that is typed as one event, or says what keeps it from being saved and goes there.
  mutating func saveGrid() -> [Effect] {
    endEdit()
    let typed = gridTyped()
    guard !typed.isEmpty else {
      message = Message(.info, words.nothingTyped)
      return []
    }
    let tally = GridTally(typed)
    if let wrong = typed.first(where: { $0.fault != nil }) {
      message = Message(.error, words.gridHasFaults(tally.wrong))
      return goTo(wrong)
    }
    if tally.outdated > 0 { return showOutdated(typed) }
    guard tally.unusual == 0, tally.clearing == 0 else {
      overlay = .batch(
        BatchQuestion(
          unusual: typed.filter { $0.jump != nil }, clearing: typed.filter(\.isClearing),
          // One that was given in a form already.
          reason: TextField(typed.lazy.compactMap { $0.draft?.texts["reason"] }.first ?? "")))
      return []
    }
    return saveBatch(reason: nil)
  }

  /// Saves after the question, with its reason.
  mutating func answerBatch() -> [Effect] {
    guard case .batch(let question) = overlay else { return [] }
    let reason = question.reason.text.trimmed
    if question.needsReason, reason.isEmpty {
      message = Message(.error, words.reasonMissing(keyName(of: .batchSave)))
      return []
    }
    overlay = nil
    return saveBatch(reason: reason.isEmpty ? nil : reason)
  }

  private mutating func saveBatch(reason: String?) -> [Effect] {
    let changes = gridTyped().compactMap { cell in
      cell.reading.map { reading in
        Change(
          key: .observation(cell.key),
          record: reading.clears ? nil : .observation(reading.observation),
          replaces: cell.draft?.replaces ?? [])
      }
    }
    let keys = gridTyped().map(\.key)
    changeGrid { $0.saving = Set(keys) }
    return [.save(changes, reason: reason)]
  }

  /// Takes note that a grid is on disk.
  mutating func finishGrid() -> [Effect] {
    guard let grid, !grid.saving.isEmpty else { return [] }
    let keys = grid.saving.sorted { $0.period < $1.period }
    changeGrid { $0.saving = [] }
    message = Message(.info, words.gridSaved(keys.count))
    return keys.flatMap { dropGridDraft($0) } + select(row: place.list.selected)
  }

  /// Gives the grid back after a save that failed.
  mutating func reopenGrid() {
    changeGrid { $0.saving = [] }
  }

  /// Others were faster: nothing of the batch was saved, and each cell shows their value beside what
  /// is typed, so that it is decided cell by cell.
  mutating func takeInGridChangedElsewhere() -> [Effect] {
    reopenGrid()
    return showOutdated(gridTyped())
  }

  private mutating func showOutdated(_ typed: [GridCell]) -> [Effect] {
    guard let outdated = typed.first(where: \.isOutdated) else { return [] }
    message = Message(.error, words.gridIsOutdated(GridTally(typed).outdated))
    return goTo(outdated)
  }

  /// Puts the cursor on a value, in a tab and without a filter where it is hidden.
  private mutating func goTo(_ cell: GridCell) -> [Effect] {
    guard let grid else { return [] }
    let reading = cell.reading
    let isOfParts =
      grid.shapes.contains(.parts)
      && GridPart.parts.contains { !(cell.draft?.texts[$0.rawValue] ?? "").isBlank }
    let shape: GridShape = isOfParts ? .parts : .periods(cell.key.period.frequency)
    if let tab = grid.shapes.firstIndex(of: shape) { trail.current.tab = tab }
    if shape == .parts { changeGrid { $0.period = cell.key.period } }
    if rowIndex(of: cell) == nil { trail.current.filter = "" }
    let columns = gridTable(at: place).columns
    let isDenominator = reading?.faults[.numerator] == nil
    selectColumn(
      shape == .parts
        ? (isDenominator ? 1 : 0) : columns.firstIndex { $0.period == cell.key.period } ?? 0)
    return select(row: rowIndex(of: cell) ?? 0)
  }

  private func rowIndex(of cell: GridCell) -> Int? {
    gridTable(at: place).rows.firstIndex {
      $0.indicator.code == cell.key.indicator && $0.agency == cell.key.agency
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
