public import ReformModel

/// What stands in one cell of a grid: what is saved, and what was typed over it.
public struct GridCell: Sendable, Hashable {
  public let key: ObservationKey
  public let part: GridPart
  public let indicator: Indicator
  /// What is saved; nil where nothing is.
  public let stood: Observation?
  /// Whether journals disagree on it.
  public let isContested: Bool
  public let draft: Draft?
  public let reading: DraftReading?
  /// How what was typed leaps out of the values before it.
  public let jump: UnusualJump?
  /// Whether somebody saved another value since it was typed.
  public let isOutdated: Bool

  /// What is wrong with what was typed; nil where nothing is.
  public var fault: GridFault? { reading?.fault(at: part) }
  public var isClearing: Bool { reading?.clears ?? false }
  /// Whether something unsaved stands in this very cell.
  public var isTyped: Bool {
    guard let draft else { return false }
    return part == .value || draft.texts[part.rawValue] != nil
  }

  /// What the cell shows.
  public enum Content: Sendable, Hashable {
    case nothing
    /// A figure as it is written in the language chosen.
    case figure(String)
    /// Typed, and no figure.
    case text(String)
    /// Why there is no value.
    case flag(ObservationFlag)
    /// The saved value is to be taken away.
    case clearing
  }

  public func content(_ words: Words) -> Content {
    if isClearing { return .clearing }
    if let draft, let text = draft.texts[part.rawValue], !text.isBlank {
      switch NumberEntry.parse(text, in: draft.language) {
      case .success(let number): return .figure(words.number(number))
      case .failure: return .text(text)
      }
    }
    let shown = reading?.observation ?? stood
    guard let shown else { return .nothing }
    guard shown.flag.carriesValue else {
      return part == .denominator ? .nothing : .flag(shown.flag)
    }
    if let number = part.number(of: shown) { return .figure(words.number(number)) }
    guard part == .value, let number = shown.number(factor: indicator.formula?.factor) else {
      return .nothing
    }
    return .figure(words.number(number, decimals: indicator.decimals))
  }

  /// What would stand in the cell if it were typed; empty where it is computed or missing.
  func editText(_ words: Words) -> String {
    if let draft, let text = draft.texts[part.rawValue] {
      return draft.texts(in: words.language)[part.rawValue] ?? text
    }
    if part == .value, stood?.hasParts ?? false { return "" }
    return part.number(of: stood).map(words.ungrouped) ?? ""
  }
}

extension DashboardState {
  /// The cell of a row and column.
  public func gridCell(_ row: GridRow, _ column: GridColumn) -> GridCell {
    gridCell(
      ObservationKey(indicator: row.indicator.code, agency: row.agency, period: column.period),
      column.part, row.indicator)
  }

  func gridCell(_ key: ObservationKey, _ part: GridPart, _ indicator: Indicator) -> GridCell {
    let ledger = workspace.ledger
    guard let draft = draft(of: key) else {
      return GridCell(
        key: key, part: part, indicator: indicator, stood: ledger.observation(key),
        isContested: ledger.standing(.observation(key))?.isConflict ?? false, draft: nil,
        reading: nil, jump: nil, isOutdated: false)
    }
    let standing = ledger.standing(.observation(key))
    let stood = ledger.observation(key)
    let reading = DraftReading(
      draft, of: indicator, in: key.period, over: stood, today: settings.today)
    return GridCell(
      key: key, part: part, indicator: indicator, stood: stood,
      isContested: standing?.isConflict ?? false, draft: draft, reading: reading,
      jump: reading.faults.isEmpty && !reading.clears
        ? workspace.jump(of: reading.observation, under: key) : nil,
      isOutdated: Set(draft.replaces) != Set(standing?.heads ?? []))
  }

  /// What was typed over an observation and not saved.
  func draft(of key: ObservationKey) -> Draft? { drafts[.observation(key)] }
}

extension Draft {
  /// The texts with the figures in the marks of a language; what is no figure stays as it is.
  func texts(in language: Language) -> [String: String] {
    guard language != self.language else { return texts }
    var result = texts
    for part in GridPart.allCases {
      guard let text = texts[part.rawValue],
        case .success(let number) = NumberEntry.parse(text, in: self.language)
      else { continue }
      result[part.rawValue] = Words(language).ungrouped(number)
    }
    return result
  }
}
