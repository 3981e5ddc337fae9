public import ReformModel

/// Reads a table of observations and compares it with what stands.
public struct CSVImport {
  private let profile: CSVProfile?
  private let workspace: Workspace
  private var ledger: Ledger { workspace.ledger }
  private let rules: ChangeRules
  private let permission: Permission?
  private let names: SheetNames
  private let indicators: [String: Indicator]
  private let today: Day

  /// - Parameters:
  ///   - profile: How numbers are written; nil where the table shows it.
  ///   - login: Whose permission counts; nil where anything may be changed.
  ///   - today: Decides which periods have begun.
  public init(
    profile: CSVProfile? = nil, workspace: Workspace, login: String? = nil, today: Day
  ) {
    self.today = today
    self.profile = profile
    permission = login.map { workspace.definitions.permission(of: $0) }
    names = SheetNames(workspace.definitions)
    self.workspace = workspace
    rules = ChangeRules(workspace.definitions)
    indicators = Dictionary(
      workspace.definitions.indicators.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
  }

  /// Throws `StoreError.badTable` where the file is no such table; single rows that are wrong are
  /// in the result.
  public func read(_ bytes: [UInt8]) throws(StoreError) -> ImportResult {
    read(try SheetSource(bytes).table(profile: profile))
  }

  /// The same of a table whose header is found.
  public func read(_ table: SheetTable) -> ImportResult {
    var result = ImportResult()
    var firstRows: [ObservationKey: Int] = [:]
    let wide = table.layout.wide.isEmpty ? [nil] : table.layout.wide.map(Optional.some)
    for (place, cells) in zip(table.rows.indices, table.rows) {
      let number = place + 1
      switch table.kind(of: cells, row: number) {
      case .blank: continue
      case .beside: result.beside.append(number)
      case .cut(let count):
        let fault = ImportFault.cellCount(count, expected: table.layout.count)
        result.refused.append(.init(row: number, column: "", fault: fault))
      case .data:
        for column in wide { read(cells, number, column, table, &firstRows, &result) }
      }
    }
    result.unusual = unusual(among: result.changes, rows: firstRows)
    return result
  }

  /// One row, or one of the values of a row.
  private func read(
    _ cells: [String], _ number: Int, _ wide: SheetLayout.WidePlace?, _ table: SheetTable,
    _ firstRows: inout [ObservationKey: Int], _ result: inout ImportResult
  ) {
    do throws(RowFault) {
      let row = try CSVRow(cells, table.layout, wide: wide, CSVNumber(form: table.numbers), names)
      if row.isUnfilled, wide != nil || ledger.observation(row.key) == nil {
        result.unfilled += 1
        return
      }
      if let first = firstRows[row.key] {
        throw RowFault(column: nil, fault: .repeatedRow(first: first))
      }
      firstRows[row.key] = number
      try compare(row, &result)
    } catch {
      let isOfColumn = error.column == .value || error.column == table.layout.wideBy
      let name = isOfColumn ? wide?.name : nil
      let refusal = ImportResult.Refusal(
        row: number, column: name ?? error.column?.rawValue ?? "", fault: error.fault)
      // What is wrong with a row is told once, however many values it has.
      if result.refused.last != refusal { result.refused.append(refusal) }
    }
  }

  /// With the values before each looked up once for every series.
  private func unusual(among changes: [Change], rows: [ObservationKey: Int])
    -> [ImportResult.Unusual]
  {
    var series: [[String]: UsualValues] = [:]
    return changes.compactMap { change in
      guard case .observation(let key) = change.key,
        case .observation(let observation)? = change.record,
        let indicator = indicators[key.indicator], let row = rows[key]
      else { return nil }
      let name = [key.indicator, key.agency]
      let usual = series[name] ?? UsualValues(of: indicator, agency: key.agency, in: ledger)
      series[name] = usual
      return usual.jump(of: observation, in: key.period, over: ledger.observation(key)).map {
        ImportResult.Unusual(row: row, key: key, observation: observation, jump: $0)
      }
    }
  }

  private func compare(_ row: CSVRow, _ result: inout ImportResult) throws(RowFault) {
    let key = RecordKey.observation(row.key)
    let standing = ledger.standing(key)
    let observation = row.observation(over: ledger.observation(row.key))
    let change = Change(
      key: key, record: .observation(observation), replaces: standing?.heads ?? [])
    if let fault = rules.fault(of: change) { throw RowFault(fault) }
    if let standing, standing.shown.record == change.record, !standing.isConflict {
      result.same += 1
      return
    }
    // Only now: what stands already is not entered again.
    if let fault = rules.fault(entering: change, over: standing?.shown.record, today: today) {
      throw RowFault(fault)
    }
    if let refusal = permission?.refusal(of: key, over: standing?.shown.person) {
      throw RowFault(column: .agency, fault: .notAllowed(refusal))
    }
    if let lock = workspace.lock(of: key, on: today) {
      throw RowFault(column: nil, fault: .locked(lock))
    }
    if standing?.shown.record == nil { result.new += 1 } else { result.changed += 1 }
    result.changes.append(change)
  }
}

/// Why a row is refused, at which of its columns.
struct RowFault: Error {
  var column: CSVColumn?
  var fault: ImportFault
}

extension RowFault {
  fileprivate init(_ fault: ChangeFault) {
    self.init(column: fault.column, fault: .change(fault))
  }
}

extension ChangeFault {
  fileprivate var column: CSVColumn? {
    switch self {
    case .unknownIndicator: .indicator
    case .unknownAgency: .agency
    case .observation(_, let part): CSVColumn(rawValue: part.rawValue)
    case .textTooLong: .note
    default: nil
    }
  }
}
