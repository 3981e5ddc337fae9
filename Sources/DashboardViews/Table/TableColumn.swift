import TerminalInterface

/// A column of a table before it is known how wide the table is.
struct TableColumn<ID: Hashable & Sendable>: Hashable, Sendable {
  let id: ID
  /// What stands above it.
  var heading: String
  /// The least columns in which it makes sense.
  var minimum: Int
  /// The columns in which all of it can be read, its heading included.
  var ideal: Int
  /// 0 stays whatever happens; of the others the greatest goes first.
  var rank: Int
  /// Blank columns between it and the one before.
  var gap: Int
  /// Whether it takes what is left when all the others have what they want.
  var stretches: Bool
  /// Whether its heading ends at the right edge, as its numbers do.
  var isTrailing: Bool
  /// Whether a selection ends before it: bars and classes look the same in every row, and need not
  /// be sent again when the cursor moves.
  var isGauge: Bool

  /// A column that can be read in part.
  init(
    _ id: ID, _ heading: String, from minimum: Int, to ideal: Int, rank: Int, gap: Int = 2,
    stretches: Bool = false, isTrailing: Bool = false, isGauge: Bool = false
  ) {
    self.id = id
    self.heading = heading
    self.minimum = minimum
    self.ideal = max(minimum, ideal, heading.displayWidth)
    self.rank = rank
    self.gap = gap
    self.stretches = stretches
    self.isTrailing = isTrailing
    self.isGauge = isGauge
  }

  /// A column whose cells are shown in full or not at all.
  init(
    _ id: ID, _ heading: String, width: Int, rank: Int, gap: Int = 2, isTrailing: Bool = false,
    isGauge: Bool = false
  ) {
    self.init(
      id, heading, from: width, to: width, rank: rank, gap: gap, isTrailing: isTrailing,
      isGauge: isGauge)
  }
}
