import ReformModel

/// One row of a table, read.
struct CSVRow {
  let key: ObservationKey
  /// Without the columns that the table does not have.
  private let said: Observation
  private let layout: SheetLayout
  /// Whether there is nothing but a key.
  let isUnfilled: Bool

  /// - Parameter wide: which of the columns that are rows of ours is meant.
  init(
    _ cells: [String], _ layout: SheetLayout, wide: SheetLayout.WidePlace?, _ number: CSVNumber,
    _ names: SheetNames
  ) throws(RowFault) {
    let reader = CSVRowReader(cells: cells, layout: layout, wide: wide, numbers: number)
    self.layout = layout
    let period = try reader.period()
    let indicator = try reader.named(.indicator, names.indicator)
    key = ObservationKey(
      indicator: indicator,
      agency: try reader.named(.agency) { text throws(ImportFault) in
        try names.agency(text, in: period)
      }, period: period)
    isUnfilled = reader.isUnfilled
    said = Observation(
      value: try reader.number(.value, unit: names.unit(of: indicator)),
      numerator: try reader.number(.numerator),
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
    if !layout.has(.value) { merged.value = standing.value }
    if !layout.has(.numerator) { merged.numerator = standing.numerator }
    if !layout.has(.denominator) { merged.denominator = standing.denominator }
    if !layout.has(.flag) { merged.flag = standing.flag }
    if !layout.has(.rankOf) { merged.rankOf = standing.rankOf }
    if !layout.has(.note) { merged.note = standing.note }
    if !layout.has(.source) { merged.source = standing.source }
    if !layout.has(.evidence) { merged.evidence = standing.evidence }
    if !layout.has(.explanation) { merged.explanation = standing.explanation }
    merged.document = document(over: standing.document)
    return merged
  }

  private func document(over standing: EvidenceDocument) -> EvidenceDocument {
    var merged = said.document
    if !layout.has(.documentNumber) { merged.number = standing.number }
    if !layout.has(.documentDate) { merged.date = standing.date }
    if !layout.has(.issuer) { merged.issuer = standing.issuer }
    if !layout.has(.fileName) { merged.fileName = standing.fileName }
    return merged
  }

  private func isSaid(_ column: CSVColumn, _ a: ExactDecimal?, _ b: ExactDecimal?) -> Bool {
    !layout.has(column) || a == b
  }
}

/// Reads the cells of a row by the name of their column.
private struct CSVRowReader {
  let cells: [String]
  let layout: SheetLayout
  let wide: SheetLayout.WidePlace?
  let numbers: CSVNumber

  func cell(_ column: CSVColumn) -> String {
    if let constant = layout.constants[column] { return constant }
    if let wide, column == layout.wideBy { return wide.key }
    let place = column == .value ? wide?.place ?? layout.places[.value] : layout.places[column]
    // A spreadsheet may leave out empty cells at the end.
    return place.flatMap { $0 < cells.count ? cells[$0] : nil } ?? ""
  }

  func text(_ column: CSVColumn) -> String {
    layout.constants[column] ?? CSVCell.text(cell(column))
  }

  /// Whether nothing is said of the key, be it only that there is no value.
  var isUnfilled: Bool {
    if wide != nil { return cell(.value).trimmingSpaces.isEmpty }
    return layout.places.keys.allSatisfy {
      CSVColumn.keys.contains($0) || cell($0).trimmingSpaces.isEmpty
    }
  }

  func filled(_ column: CSVColumn) throws(RowFault) -> String {
    let text = cell(column).trimmingSpaces
    guard !text.isEmpty else { throw RowFault(column: column, fault: .empty) }
    return text
  }

  func named(_ column: CSVColumn, _ find: (String) throws(ImportFault) -> String)
    throws(RowFault) -> String
  {
    let text = try filled(column)
    do throws(ImportFault) {
      return try find(text)
    } catch {
      throw RowFault(column: column, fault: error)
    }
  }

  func period() throws(RowFault) -> Period {
    let text = try filled(.period)
    guard let period = PeriodEntry.parse(text) else {
      throw RowFault(column: .period, fault: .badPeriod(text))
    }
    return period
  }

  func number(_ column: CSVColumn, unit: MeasureUnit? = nil) throws(RowFault) -> ExactDecimal? {
    do throws(ImportFault) {
      return try numbers.read(cell(column), unit: unit)
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
