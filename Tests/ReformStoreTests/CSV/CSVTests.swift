import ReformModel
import ReformStore
import Testing

/// A table, and at which row and column it is refused.
struct RefusedRow: Sendable {
  var profile = CSVProfile.plain
  var rows: String
  var row = 2
  var column: String
  var fault: ImportFault
}

@Suite struct CSVTests {
  let folder: TestFolder
  init() throws { folder = try TestFolder() }

  static let hostile = [
    "=1+1", "'=1+1", "''=x", "'", "''", "'a", "+84", "-5", "@cmd", "\tx", "\rx", "'\rx", "'+",
    "a=b",
    "dòng 1\ndòng 2", "dòng 1\r\ndòng 2", "\n", "\"", "\"\"x", "a,b;c", " đầu và cuối ", "\u{301}x",
    "e\u{301}", ",", ";", "\u{FEFF}x", "=HYPERLINK(\"http://x\",\"y\")", "\u{202E}x", "👨‍👩‍👧", "\u{1}",
    "a\u{0}b", "N/A", "1.234", "#",
  ]

  /// One observation for each hostile text, in every text column.
  private var hostileObservations: [(ObservationKey, Observation)] {
    var period = Period(.monthly, containing: Day(number: 18_000))
    return CSVTests.hostile.map { text in
      defer { period = period.next }
      let key = ObservationKey(indicator: "6.01", agency: "bac-ninh", period: period)
      let observation = Observation(
        value: ExactDecimal(plain: "12.50"), numerator: ExactDecimal(plain: "1"),
        denominator: ExactDecimal(plain: "8"), flag: .provisional, rankOf: 34, note: text,
        source: text, evidence: text)
      return (key, observation)
    }
  }

  @Test(arguments: CSVProfile.allCases) func exportThenImportIsTheIdentity(_ profile: CSVProfile)
    throws
  {
    let store = try folder.opened()
    let observations = hostileObservations
    let table = CSVExport.observations(observations, profile: profile)
    let result = try CSVImport(profile: profile, workspace: store.workspace, today: .test).read(
      table)
    #expect(result.refused == [])
    #expect(result.new == observations.count)
    for (change, (key, observation)) in zip(result.changes, observations) {
      #expect(change.key == .observation(key))
      #expect(change.record == .observation(observation))
      // Equality of texts is canonical; the identity is of every scalar.
      if case .observation(let read)? = change.record {
        #expect(Array(read.note.unicodeScalars) == Array(observation.note.unicodeScalars))
      }
    }
    try store.save(result.changes)
    let again = CSVExport.observations(in: store.workspace.ledger, profile: profile)
    #expect(again == table)
    let second = try CSVImport(profile: profile, workspace: store.workspace, today: .test).read(
      table)
    #expect(second.same == observations.count)
    #expect(second.changes == [])
  }

  @Test func noExportedTextCellStartsAFormula() throws {
    let table = CSVExport.observations(hostileObservations, profile: .plain)
    let text = String(decoding: table, as: UTF8.self)
    for start in ["=", "+", "-", "@", "\t", "\r"] {
      for opening in [",", ",\""] { #expect(!text.contains(opening + start), "\(opening)\(start)") }
    }
  }

  @Test func theProfilesDifferInMarksAndOpening() throws {
    let observations = [
      (try key(10), Observation(value: ExactDecimal(plain: "86.90"), note: "a;b"))
    ]
    let header = CSVExport.observations([], profile: .plain)
    #expect(
      String(decoding: header, as: UTF8.self)
        == "indicator,agency,period,value,numerator,denominator,flag,note,source,evidence,rank_of\n"
    )
    let plain = CSVExport.observations(observations, profile: .plain).dropFirst(header.count)
    #expect(Array(plain) == Array("6.01,bac-ninh,2026-M10,86.90,,,,a;b,,,\n".utf8))
    let excel = CSVExport.observations(observations, profile: .excelVietnam)
    #expect(excel.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(
      String(decoding: excel, as: UTF8.self).hasSuffix(
        "6.01;bac-ninh;2026-M10;86,90;;;;\"a;b\";;;\r\n"))
  }

  private func key(_ month: Int) throws -> ObservationKey {
    let period = try #require(Period(frequency: .monthly, year: 2026, number: month))
    return ObservationKey(indicator: "6.01", agency: "bac-ninh", period: period)
  }

  @Test func newChangedAndSameAreCountedAndReplaceWhatStands() throws {
    let store = try folder.opened()
    let first = try store.save([.online(1, "10"), .online(2, "20")])
    let table = """
      note,period,value,agency,indicator,extra
      ,2026-M01,10.0,bac-ninh,6.01,x
      mới,2026-M02,21,bac-ninh,6.01,x

      ,2026-M03,30,bac-ninh,6.01,x
      """
    let result = try CSVImport(profile: .plain, workspace: store.workspace, today: .test).read(
      Array(table.utf8))
    #expect((result.new, result.changed, result.same) == (1, 1, 1))
    #expect(
      result.changes == [
        .online(2, "21", replaces: [first.id], note: "mới"), .online(3, "30"),
      ])
    try store.save(result.changes)
    #expect(store.check() == [])
  }

  @Test func columnsTheTableDoesNotHaveKeepWhatStandsOnlyBesideTheSameNumber() throws {
    let store = try folder.opened()
    let observation = Observation(
      value: ExactDecimal(10), flag: .provisional, note: "n", source: "illustrative: x")
    try store.save([
      Change(key: .online(1), record: .observation(observation), replaces: [])
    ])
    func read(_ value: String) throws -> ImportResult {
      let table = "indicator,agency,period,value\n6.01,bac-ninh,2026-M01,\(value)\n"
      return try CSVImport(profile: .plain, workspace: store.workspace, today: .test).read(
        Array(table.utf8))
    }
    #expect(try read("10").same == 1)
    #expect(
      try read("11").changes.first?.record
        == .observation(Observation(value: ExactDecimal(11))))
  }

  static let refused: [RefusedRow] = [
    RefusedRow(
      rows: "9.99,bac-ninh,2026,1,,,", column: "indicator",
      fault: .change(.unknownIndicator("9.99"))),
    RefusedRow(
      rows: "6.01,nowhere,2026,1,,,", column: "agency", fault: .change(.unknownAgency("nowhere"))),
    RefusedRow(rows: "6.01,,2026,1,,,", column: "agency", fault: .empty),
    RefusedRow(
      rows: "6.01,bac-ninh,2026-M13,1,,,", column: "period", fault: .badPeriod("2026-M13")),
    RefusedRow(rows: "6.01,bac-ninh,2026,1x,,,", column: "value", fault: .badNumber("1x")),
    RefusedRow(rows: "6.01,bac-ninh,2026,0x10,,,", column: "value", fault: .badNumber("0x10")),
    RefusedRow(rows: "6.01,bac-ninh,2026,nan,,,", column: "value", fault: .badNumber("nan")),
    RefusedRow(
      rows: "6.01,bac-ninh,2026,101,,,", column: "value",
      fault: .change(.observation(.above(maximum: ExactDecimal(100)), at: .value))),
    RefusedRow(
      rows: "6.01,bac-ninh,2026,,2,1,", column: "numerator",
      fault: .change(.observation(.numeratorExceedsDenominator, at: .numerator))),
    RefusedRow(
      rows: "6.01,bac-ninh,2026,,,,P", column: "numerator",
      fault: .change(.observation(.valueMissing, at: .numerator))),
    RefusedRow(rows: "6.01,bac-ninh,2026,1,,,Z", column: "flag", fault: .unknownFlag("Z")),
    RefusedRow(
      rows: "6.01,bac-ninh,2026,1,,,Q", column: "flag",
      fault: .change(.observation(.valueNotAllowed(.withheld), at: .flag))
    ),
    RefusedRow(
      rows: "6.01,bac-ninh,2026,1,,,,x", column: "", fault: .cellCount(8, expected: 7)),
    RefusedRow(
      rows: "6.01,bac-ninh,2026-M01,1,,,\n6.01,bac-ninh,2026-M01,1,,,", row: 3, column: "",
      fault: .repeatedRow(first: 2)),
    RefusedRow(
      profile: .excelVietnam, rows: "6.01;bac-ninh;2026;;1.234;5.000.000;", column: "numerator",
      fault: .ambiguousNumber(
        "1.234", ExactDecimal(1234), ExactDecimal(mantissa: 1234, scale: 3))),
    RefusedRow(
      profile: .excelVietnam, rows: "6.01;bac-ninh;2026;1,234.5;;;", column: "value",
      fault: .badNumber("1,234.5")),
    RefusedRow(
      profile: .excelVietnam, rows: "6.01;bac-ninh;2026;1.23,4;;;", column: "value",
      fault: .badNumber("1.23,4")),
  ]

  @Test(arguments: refused) func aWrongRowIsRefusedWithItsColumn(_ example: RefusedRow) throws {
    let store = try folder.opened()
    let names = ["indicator", "agency", "period", "value", "numerator", "denominator", "flag"]
    let header = names.joined(separator: example.profile == .plain ? "," : ";")
    let table = Array((header + "\n" + example.rows + "\n").utf8)
    let result = try CSVImport(profile: example.profile, workspace: store.workspace, today: .test)
      .read(table)
    #expect(
      result.refused == [.init(row: example.row, column: example.column, fault: example.fault)])
    let reason = try #require(result.refused.first?.reason)
    #expect(!reason.vietnamese.isEmpty && !reason.english.isEmpty)
  }

  @Test(arguments: [
    ("1.234.567", "1234567"), ("1.234,5", "1234.5"), ("86,90", "86.90"), ("-0,5", "-0.5"),
    ("0.234", "0.234"), ("12.5", "12.5"), ("1,234", "1.234"), (" 7 ", "7"),
  ]) func vietnameseNumbersAreRead(_ cell: String, _ plain: String) throws {
    let store = try folder.opened()
    let table = "indicator;agency;period;value\n1.05;bac-ninh;2026;\(cell)\n"
    let result = try CSVImport(profile: .excelVietnam, workspace: store.workspace, today: .test)
      .read(Array(table.utf8))
    guard case .observation(let read)? = result.changes.first?.record else {
      Issue.record("\(result.refused)")
      return
    }
    #expect(read.value?.plain == plain)
  }

  @Test(arguments: [
    ("", TableFault.noHeader), ("agency,period,value\n", .missingColumn("indicator")),
    ("indicator,agency,period,numerator\n", .missingColumn("value")),
    ("indicator,agency,period,value,Value\n", .repeatedColumn("value")),
    ("indicator,agency,period,value\n\"6.01,x\n", .unclosedQuote(line: 2)),
    ("indicator,agency,period,value\n\"6.01\"x,b,2026,1\n", .textAfterQuote(line: 2, column: 1)),
    ("indicator,agency,period,value\n6.01,b\"c,2026,1\n", .quoteInsideCell(line: 2, column: 2)),
  ]) func aFileThatIsNoTableIsRefused(_ text: String, _ fault: TableFault) throws {
    let store = try folder.opened()
    let reader = CSVImport(profile: .plain, workspace: store.workspace, today: .test)
    let error = #expect(throws: StoreError.self) { try reader.read(Array(text.utf8)) }
    #expect(error == .badTable(fault))
    #expect(error?.exitCode == 65)
  }

  @Test func aTableThatIsNotUTF8NamesItsLine() throws {
    let store = try folder.opened()
    let table = Array("indicator,agency,period,value\n".utf8) + [0xC3, 0x28]
    let reader = CSVImport(profile: .plain, workspace: store.workspace, today: .test)
    let error = #expect(throws: StoreError.self) { try reader.read(table) }
    #expect(error == .badTable(.notUTF8(line: 2)))
  }

  @Test func aCombiningMarkDoesNotHideTheDelimiterBeforeIt() throws {
    let store = try folder.opened()
    let table = "indicator,agency,period,value,note\n6.01,bac-ninh,2026-M01,1,\u{301}z\n"
    let result = try CSVImport(profile: .plain, workspace: store.workspace, today: .test).read(
      Array(table.utf8))
    #expect(result.refused == [])
    #expect(result.new == 1)
  }
}
