import ReformModel

/// How the table of a sender becomes ours: which of their columns is which, what holds for all
/// rows, and columns that are rows of ours.
public struct SheetMapping: Sendable, Hashable {
  /// Several of their columns, each of which is a row of ours for every row of theirs.
  public struct Wide: Sendable, Hashable {
    /// Which of our key columns the name of theirs stands for: indicator, agency or period.
    public var by: CSVColumn
    public var columns: [WideColumn]

    public init(by: CSVColumn, columns: [WideColumn]) {
      self.by = by
      self.columns = columns
    }
  }

  /// A column of theirs that holds values of one period, indicator or agency.
  public struct WideColumn: Sendable, Hashable {
    public var name: String
    /// What to read in place of the name, such as `2026-M01`.
    public var key: String

    public init(name: String, key: String) {
      self.name = name
      self.key = key
    }
  }

  /// The names of their columns.
  public var columns: [CSVColumn: String]
  public var constants: [CSVColumn: String]
  public var wide: Wide?
  /// How their numbers are written, where the table does not show it.
  public var profile: CSVProfile?

  public init(
    columns: [CSVColumn: String] = [:], constants: [CSVColumn: String] = [:], wide: Wide? = nil,
    profile: CSVProfile? = nil
  ) {
    self.columns = columns
    self.constants = constants
    self.wide = wide
    self.profile = profile
  }

  /// Whether tables of this shape say themselves which indicator, agency and period they are about.
  ///
  /// A mapping that says it in their place fits one table: used by itself, it would put the figures
  /// of the next month, or of another agency, over those.
  public var isReusable: Bool {
    if CSVColumn.keys.contains(where: { constants[$0] != nil }) { return false }
    guard let wide, wide.by == .period else { return true }
    return wide.columns.allSatisfy { PeriodEntry.parse($0.name) == PeriodEntry.parse($0.key) }
  }
}
