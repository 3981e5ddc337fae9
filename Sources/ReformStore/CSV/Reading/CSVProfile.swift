/// How a table of values is written down.
public enum CSVProfile: String, Sendable, Hashable, CaseIterable {
  /// Commas between cells, decimal points, LF.
  case plain
  /// What Excel in Việt Nam opens at a double click: semicolons, decimal commas, BOM, CRLF.
  case excelVietnam = "excel-vi"

  var delimiter: UInt8 { self == .plain ? UInt8(ascii: ",") : UInt8(ascii: ";") }
  var lineEnd: String { self == .plain ? "\n" : "\r\n" }
  var opening: [UInt8] { self == .plain ? [] : [0xEF, 0xBB, 0xBF] }
}

/// The columns of a table of observations, in the order in which they are written.
public enum CSVColumn: String, Sendable, Hashable, CaseIterable {
  case indicator, agency, period, value, numerator, denominator, flag, note, source, evidence
  case rankOf = "rank_of"
  case documentNumber = "document_number"
  case documentDate = "document_date"
  case issuer
  case fileName = "file_name"
  case explanation

  /// The column that people know by a name, in either language; nil where there is none.
  public init?(named name: String) {
    guard let column = ColumnNames.column(named: name)?.column else { return nil }
    self = column
  }

  /// What a row speaks of.
  static let keys: [CSVColumn] = [.indicator, .agency, .period]
  static let numbers: [CSVColumn] = [.value, .numerator, .denominator]

  /// Those that a table goes without where no row has anything to say in them.
  static let optional: Set<CSVColumn> = [
    .documentNumber, .documentDate, .issuer, .fileName, .explanation,
  ]
}
