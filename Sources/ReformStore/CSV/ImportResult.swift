public import ReformModel

/// What an import would do: counts, what it refuses, and the changes to save.
public struct ImportResult: Sendable, Hashable {
  /// A row that is not taken, and why.
  public struct Refusal: Sendable, Hashable {
    /// As a spreadsheet counts: the header is 1.
    public var row: Int
    /// Our name of the column, in a wide table the name it has there; empty where the row as a whole
    /// is meant.
    public var column: String
    public var fault: ImportFault

    public init(row: Int, column: String, fault: ImportFault) {
      self.row = row
      self.column = column
      self.fault = fault
    }

    /// Why, in both languages.
    public var reason: LocalizedText {
      LocalizedText(vi: Words(.vietnamese).text(of: fault), en: Words(.english).text(of: fault))
    }
  }

  /// A row that is taken and leaps out of the values before it.
  public struct Unusual: Sendable, Hashable {
    /// As a spreadsheet counts: the header is 1.
    public var row: Int
    public var key: ObservationKey
    public var observation: Observation
    public var jump: UnusualJump
  }

  public var new = 0
  public var changed = 0
  public var same = 0
  public var refused: [Refusal] = []
  /// One for each new or changed row, replacing what stands.
  public var changes: [Change] = []
  /// Among the new and changed rows; compared with what stood before the import.
  public var unusual: [Unusual] = []

  /// Rows, or cells of a wide table, with nothing but a key: not yet filled in.
  public var unfilled = 0
  /// Rows beside the data, as a spreadsheet counts: sums, headings of groups, remarks.
  public var beside: [Int] = []

  public init() {}
}

/// Why a row of a table is not taken.
public enum ImportFault: Error, Sendable, Hashable {
  case empty
  case badPeriod(String)
  case badNumber(String)
  case badDay(String)
  /// With the point between thousands, and as the decimal mark.
  case ambiguousNumber(String, ExactDecimal, ExactDecimal)
  /// In another unit than the indicator has; nil where the column has none.
  case otherUnit(String, expected: MeasureUnit?)
  /// A name that several agencies or indicators have, each told as its code and name.
  case ambiguousName(String, [String])
  case unknownFlag(String)
  case cellCount(Int, expected: Int)
  case repeatedRow(first: Int)
  case change(ChangeFault)
  case notAllowed(PermissionRefusal)
  /// The value was approved.
  case locked(ValueLock)
}
