public import ReformModel
public import TerminalInterface

/// A table in which many values are typed at once; what is typed are the drafts of those values.
public struct EntryGrid: Sendable, Hashable {
  public let subject: GridSubject
  /// What the tabs of the grid show; never empty.
  public let shapes: [GridShape]
  /// The indicators and agencies of the rows, as they were when the grid was opened.
  public let indicators: [String]
  public let agencies: [String]
  /// How much room saved values take, and saved numerators and denominators.
  public let values: GridMetrics
  public let parts: GridMetrics
  /// The period whose numerators and denominators are shown.
  public internal(set) var period: Period
  /// Which column has the cursor, and which is the first in the window.
  public internal(set) var column = ListPosition()
  /// The cell being typed into; nil while the cursor only moves.
  public internal(set) var edit: CellEdit?
  /// What a save under way will have stored.
  var saving: Set<ObservationKey> = []
  /// Drafts for which nobody has waited for the disk yet.
  var loose: Set<ObservationKey> = []

  init(
    subject: GridSubject, shapes: [GridShape], indicators: [String], agencies: [String],
    values: GridMetrics, parts: GridMetrics, period: Period
  ) {
    self.subject = subject
    self.shapes = shapes
    self.indicators = indicators
    self.agencies = agencies
    self.values = values
    self.parts = parts
    self.period = period
  }
}

/// What a grid is about.
public enum GridSubject: Sendable, Hashable {
  /// One indicator of many agencies.
  case indicator(String)
  /// The indicators of a solution area, of one agency.
  case area(Int, agency: String)
}

/// What the columns of a grid are.
public enum GridShape: Sendable, Hashable {
  /// The latest periods of a frequency, one value each.
  case periods(Frequency)
  /// Numerator and denominator of one period.
  case parts
}

/// How many columns the digits of saved figures take before the decimal mark, and from it on.
public struct GridMetrics: Sendable, Hashable {
  public var whole = 1
  public var fraction = 0

  mutating func include(_ text: String, mark: Character) {
    let cut = text.firstIndex(of: mark) ?? text.endIndex
    whole = max(whole, text.distance(from: text.startIndex, to: cut))
    fraction = max(fraction, text.distance(from: cut, to: text.endIndex))
  }
}

/// The text of the cell that is being typed into.
public struct CellEdit: Sendable, Hashable {
  public internal(set) var field: TextField
  /// Whether what stood is being mended, so that ← and → move in the text.
  public let isMending: Bool
  /// What Esc gives back.
  let before: Draft?
  /// The versions that stood when typing began.
  let heads: [EventID]
}

extension Frequency {
  /// How many periods before the running one a grid offers.
  var gridDepth: Int {
    switch self {
    case .weekly: 26
    case .monthly: 24
    case .quarterly: 12
    case .halfYearly: 8
    case .yearly: 10
    }
  }
}
