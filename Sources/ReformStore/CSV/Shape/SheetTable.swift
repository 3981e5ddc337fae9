/// A table that somebody sent, with its header found.
public struct SheetTable: Sendable {
  public let encoding: SheetEncoding
  public let separator: SheetSeparator
  /// The last row of the header, as a spreadsheet counts.
  public let headerRow: Int
  /// The names of the columns.
  public let header: [String]
  public let mapping: SheetMapping?
  let layout: SheetLayout
  let numbers: NumberForm
  let endsWithLineEnd: Bool
  private let allRows: [[String]]

  init(
    _ source: SheetSource, _ head: SheetSource.Head, rows: [[String]], endsWithLineEnd: Bool,
    mapping: SheetMapping?, profile: CSVProfile?
  ) {
    encoding = source.encoding
    separator = head.separator
    headerRow = head.header.lastRow
    header = head.header.names
    layout = head.layout
    allRows = rows
    self.endsWithLineEnd = endsWithLineEnd
    self.mapping = mapping
    numbers = SheetTable.form(
      profile ?? mapping?.profile, head.separator, rows.dropFirst(headerRow), head.layout)
  }

  /// Up to three texts that the conversion to Unicode changed, for a person to see whether they are
  /// right; none for UTF-8.
  public var samples: [String] {
    guard encoding != .utf8 else { return [] }
    let texts = (header + (rows.first ?? [])).filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
    return Array(texts.prefix(3))
  }

  /// Under the header.
  var rows: ArraySlice<[String]> { allRows.dropFirst(headerRow) }

  /// What stands above the header, without blank rows.
  public var titles: [String] {
    allRows.prefix(headerRow - 1).compactMap { cells in
      let filled = cells.filter { !$0.trimmingSpaces.isEmpty }
      return filled.isEmpty ? nil : filled.joined(separator: " ")
    }
  }

  /// The name under which a mapping for this header is kept.
  public var digest: String { HeaderDigest.of(header) }

  /// The cells of a row as they came.
  ///
  /// - Parameter number: As a spreadsheet counts, from 1.
  public func cells(ofRow number: Int) -> [String] { allRows[number - 1] }

  /// The name that a column has here; our own where the table has none.
  public func name(of column: CSVColumn) -> String {
    layout.places[column].map { header[$0] } ?? column.rawValue
  }

  /// Where a profile says nothing: semicolons stand where the comma is a decimal mark; a table with
  /// commas has points, unless a comma stands in its numbers; of tabs nobody knows.
  private static func form(
    _ profile: CSVProfile?, _ separator: SheetSeparator, _ rows: ArraySlice<[String]>,
    _ layout: SheetLayout
  ) -> NumberForm {
    switch (profile, separator) {
    case (.plain, _): return .point
    case (.excelVietnam, _): return .comma
    case (nil, .semicolon): return .comma
    case (nil, .tab): return .either
    case (nil, .comma):
      let places = CSVColumn.numbers.compactMap { layout.places[$0] } + layout.wide.map(\.place)
      let hasComma = rows.contains { row in
        places.contains { $0 < row.count && row[$0].utf8.contains(UInt8(ascii: ",")) }
      }
      return hasComma ? .either : .point
    }
  }
}
