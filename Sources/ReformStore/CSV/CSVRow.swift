import ReformModel

/// Where the columns of a table stand; they are found by name, in any order.
struct CSVHeader {
  let places: [CSVColumn: Int]
  let count: Int

  init(_ cells: [String]) throws(TableFault) {
    var places: [CSVColumn: Int] = [:]
    for (i, cell) in cells.enumerated() {
      guard let column = CSVColumn(rawValue: cell.trimmingSpaces.lowercased()) else { continue }
      guard places.updateValue(i, forKey: column) == nil else {
        throw .repeatedColumn(column.rawValue)
      }
    }
    for column in [CSVColumn.indicator, .agency, .period] where places[column] == nil {
      throw .missingColumn(column.rawValue)
    }
    guard places[.value] != nil || (places[.numerator] != nil && places[.denominator] != nil) else {
      throw .missingColumn(CSVColumn.value.rawValue)
    }
    self.places = places
    count = cells.count
  }
}

/// One row of a table, read.
struct CSVRow {
  let key: ObservationKey
  /// Without the columns that the table does not have.
  private let said: Observation
  private let header: CSVHeader

  init(_ cells: [String], _ header: CSVHeader, _ profile: CSVProfile) throws(RowFault) {
    guard cells.count == header.count else {
      throw RowFault(column: nil, fault: .cellCount(cells.count, expected: header.count))
    }
    let reader = CSVRowReader(cells: cells, header: header, profile: profile)
    self.header = header
    key = ObservationKey(
      indicator: try reader.filled(.indicator), agency: try reader.filled(.agency),
      period: try reader.period())
    said = Observation(
      value: try reader.number(.value), numerator: try reader.number(.numerator),
      denominator: try reader.number(.denominator), flag: try reader.flag(),
      rankOf: try reader.rank(), note: reader.text(.note), source: reader.text(.source),
      evidence: reader.text(.evidence), document: try reader.document(),
      explanation: reader.text(.explanation))
  }

  /// The observation to stand. Where the numbers are those that stand already, columns that the
  /// table does not have keep what stands; a new number takes over nothing of the old one.
  func observation(over standing: Observation?) -> Observation {
    guard let standing, isSaid(.value, said.value, standing.value),
      isSaid(.numerator, said.numerator, standing.numerator),
      isSaid(.denominator, said.denominator, standing.denominator)
    else { return said }
    var merged = said
    if header.places[.value] == nil { merged.value = standing.value }
    if header.places[.numerator] == nil { merged.numerator = standing.numerator }
    if header.places[.denominator] == nil { merged.denominator = standing.denominator }
    if header.places[.flag] == nil { merged.flag = standing.flag }
    if header.places[.rankOf] == nil { merged.rankOf = standing.rankOf }
    if header.places[.note] == nil { merged.note = standing.note }
    if header.places[.source] == nil { merged.source = standing.source }
    if header.places[.evidence] == nil { merged.evidence = standing.evidence }
    if header.places[.explanation] == nil { merged.explanation = standing.explanation }
    merged.document = document(over: standing.document)
    return merged
  }

  private func document(over standing: EvidenceDocument) -> EvidenceDocument {
    var merged = said.document
    if header.places[.documentNumber] == nil { merged.number = standing.number }
    if header.places[.documentDate] == nil { merged.date = standing.date }
    if header.places[.issuer] == nil { merged.issuer = standing.issuer }
    if header.places[.fileName] == nil { merged.fileName = standing.fileName }
    return merged
  }

  private func isSaid(_ column: CSVColumn, _ a: ExactDecimal?, _ b: ExactDecimal?) -> Bool {
    header.places[column] == nil || a == b
  }
}

/// Reads the cells of a row by the name of their column.
private struct CSVRowReader {
  let cells: [String]
  let header: CSVHeader
  let profile: CSVProfile

  func cell(_ column: CSVColumn) -> String { header.places[column].map { cells[$0] } ?? "" }
  func text(_ column: CSVColumn) -> String { CSVCell.text(cell(column)) }

  func filled(_ column: CSVColumn) throws(RowFault) -> String {
    let text = cell(column).trimmingSpaces
    guard !text.isEmpty else { throw RowFault(column: column, fault: .empty) }
    return text
  }

  func period() throws(RowFault) -> Period {
    let text = try filled(.period)
    guard let period = Period(code: text) else {
      throw RowFault(column: .period, fault: .badPeriod(text))
    }
    return period
  }

  func number(_ column: CSVColumn) throws(RowFault) -> ExactDecimal? {
    do throws(ImportFault) {
      return try CSVNumber.read(cell(column), profile)
    } catch {
      throw RowFault(column: column, fault: error)
    }
  }

  func flag() throws(RowFault) -> ObservationFlag {
    let text = cell(.flag).trimmingSpaces
    guard !text.isEmpty else { return .normal }
    guard let flag = ObservationFlag(rawValue: text) else {
      throw RowFault(column: .flag, fault: .unknownFlag(text))
    }
    return flag
  }

  func document() throws(RowFault) -> EvidenceDocument {
    let date = cell(.documentDate).trimmingSpaces
    var document = EvidenceDocument(
      number: text(.documentNumber), issuer: text(.issuer), fileName: text(.fileName))
    guard !date.isEmpty else { return document }
    // As a spreadsheet may have turned it: 23/11/2026.
    guard case .success(let day) = DayEntry.parse(date) else {
      throw RowFault(column: .documentDate, fault: .badDay(date))
    }
    document.date = day
    return document
  }

  func rank() throws(RowFault) -> Int? {
    guard let number = try number(.rankOf)?.reduced else { return nil }
    guard number.scale == 0, (1...1_000_000).contains(number.mantissa) else {
      throw RowFault(column: .rankOf, fault: .badNumber(cell(.rankOf)))
    }
    return Int(number.mantissa)
  }
}
