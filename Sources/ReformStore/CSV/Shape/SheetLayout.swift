/// Where the columns of a table stand; they are found by name, in any order.
struct SheetLayout {
  /// A column whose name is a key.
  struct WidePlace {
    var name: String
    var key: String
    var place: Int
  }

  private(set) var places: [CSVColumn: Int] = [:]
  let constants: [CSVColumn: String]
  let wideBy: CSVColumn?
  private(set) var wide: [WidePlace] = []
  let count: Int

  /// Throws where a column is missing or stands twice.
  init(_ header: [String], _ mapping: SheetMapping?) throws(TableFault) {
    constants = mapping?.constants ?? [:]
    wideBy = mapping?.wide?.by
    count = header.count
    let names = header.map { FoldedName($0) }
    for (column, name) in mapping?.columns ?? [:] {
      places[column] = try SheetLayout.place(of: name, names, header)
    }
    for column in mapping?.wide?.columns ?? [] {
      let place = try SheetLayout.place(of: column.name, names, header)
      wide.append(WidePlace(name: column.name, key: column.key, place: place))
    }
    try addKnownColumns(header)
    try demandColumns()
  }

  /// How many of the names are known, whether or not that is enough.
  static func known(_ header: [String], _ mapping: SheetMapping?) -> Int {
    let mapped =
      (mapping?.columns.values.map { FoldedName($0) } ?? [])
      + (mapping?.wide?.columns.map { FoldedName($0.name) } ?? [])
    return header.count {
      ColumnNames.column(named: $0) != nil || mapped.contains(FoldedName($0))
    }
  }

  var columnCount: Int { places.count + wide.count }

  func has(_ column: CSVColumn) -> Bool {
    places[column] != nil || constants[column] != nil || column == wideBy
      || column == .value && !wide.isEmpty
  }

  private static func place(of name: String, _ names: [FoldedName], _ header: [String])
    throws(TableFault) -> Int
  {
    let wanted = FoldedName(name)
    guard let place = names.firstIndex(of: wanted) else {
      throw .mappedColumnMissing(name, seen: header.filter { !$0.isEmpty })
    }
    guard names.lastIndex(of: wanted) == place else { throw .repeatedColumn(name) }
    return place
  }

  /// By their names, where no mapping says otherwise.
  private mutating func addKnownColumns(_ header: [String]) throws(TableFault) {
    let taken = Set(places.values).union(wide.map(\.place))
    let said = Set(places.keys).union(constants.keys).union([wideBy].compactMap(\.self))
    var sureness: [CSVColumn: Int] = [:]
    for (place, name) in header.enumerated() where !taken.contains(place) {
      guard let known = ColumnNames.column(named: name), !said.contains(known.column),
        wide.isEmpty || !CSVColumn.numbers.contains(known.column)
      else { continue }
      let before = sureness[known.column]
      if before == known.sureness { throw .repeatedColumn(known.column.rawValue) }
      if let before, before > known.sureness { continue }
      (places[known.column], sureness[known.column]) = (place, known.sureness)
    }
  }

  private func demandColumns() throws(TableFault) {
    for column in CSVColumn.keys where !has(column) { throw .missingColumn(column.rawValue) }
    guard has(.value) || (has(.numerator) && has(.denominator)) else {
      throw .missingColumn(CSVColumn.value.rawValue)
    }
  }
}
