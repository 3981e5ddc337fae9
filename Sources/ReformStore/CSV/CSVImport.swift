public import ReformModel

/// Reads a table of observations and compares it with what stands.
public struct CSVImport {
  private let profile: CSVProfile
  private let ledger: Ledger
  private let rules: ChangeRules
  private let indicators: [String: Indicator]
  private let today: Day

  /// `today` decides which periods have begun.
  public init(profile: CSVProfile, workspace: Workspace, today: Day) {
    self.today = today
    self.profile = profile
    ledger = workspace.ledger
    rules = ChangeRules(workspace.definitions)
    indicators = Dictionary(
      workspace.definitions.indicators.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
  }

  /// Throws `StoreError.badTable` where the file is no such table; single rows that are wrong are
  /// in the result.
  public func read(_ bytes: [UInt8]) throws(StoreError) -> ImportResult {
    do throws(TableFault) {
      var reader = CSVReader(bytes, delimiter: profile.delimiter)
      let rows = try reader.rows()
      guard let header = rows.first, !header.isEmpty else { throw .noHeader }
      return read(rows.dropFirst(), try CSVHeader(header))
    } catch {
      throw .badTable(error)
    }
  }

  private func read(_ rows: ArraySlice<[String]>, _ header: CSVHeader) -> ImportResult {
    var result = ImportResult()
    var firstRows: [ObservationKey: Int] = [:]
    for (i, cells) in zip(rows.indices, rows) where !cells.isEmpty {
      let number = i + 1
      do throws(RowFault) {
        let row = try CSVRow(cells, header, profile)
        if let first = firstRows[row.key] {
          throw RowFault(column: nil, fault: .repeatedRow(first: first))
        }
        firstRows[row.key] = number
        try compare(row, &result)
      } catch {
        let column = error.column?.rawValue ?? ""
        result.refused.append(.init(row: number, column: column, fault: error.fault))
      }
    }
    result.unusual = unusual(among: result.changes, rows: firstRows)
    return result
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
