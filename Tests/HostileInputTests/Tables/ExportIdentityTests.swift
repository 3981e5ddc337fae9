import ReformModel
import Testing

@testable import ReformStore

/// What is exported comes back as it was, scalar by scalar, whatever the texts hold.
struct ExportIdentityTests {
  static let texts =
    (HostileText.named + HostileText.random(count: 300, seed: 55)).map(\.text) + [
      "", "'", "''", "'=", "'''=1", "'a", "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "\r\n\r\n",
      "\"", "\"\"", ";", ",", "a\tb", " trước", "sau ", "\u{A0}", "\u{FEFF}", "\u{301}", "0", "-5",
      "1.234", "86,9%", "Tổng cộng", "Ghi chú: x", "sep=;", "Mã chỉ tiêu", "𝕍𝕟 😀", "\u{202E}x",
      "e\u{302}\u{323}", "\u{1EC7}", String(repeating: "\u{1F1FB}", count: 4000),
      String(repeating: "\"", count: 4000), String(repeating: "'", count: 3999) + "=",
    ]

  private static var columns: [(name: String, path: WritableKeyPath<Observation, String>)] {
    [
      ("note", \.note), ("source", \.source), ("evidence", \.evidence),
      ("document_number", \.document.number), ("issuer", \.document.issuer),
      ("file_name", \.document.fileName), ("explanation", \.explanation),
    ]
  }

  @Test(arguments: CSVProfile.allCases, [false, true])
  func everyTextInEveryColumnComesBackAsItWas(_ profile: CSVProfile, isStated: Bool) throws {
    let workspace = try HostileWorkspace([HostileText("plain", "Tên")]).opened().workspace
    let sent = observations(in: workspace)
    #expect(sent.count > 2500)
    let table = CSVExport.observations(sent, profile: profile)
    let source = try SheetSource(table)
    #expect(source.encoding == .utf8)
    let result = CSVImport(workspace: workspace, today: .testDay)
      .read(try source.table(profile: isStated ? profile : nil))
    #expect(result.refused == [])
    #expect(result.beside == [] && result.unfilled == 0)
    #expect(result.changes.count == sent.count)
    for (change, (key, observation)) in zip(result.changes, sent) {
      #expect(change.key == .observation(key))
      guard case .observation(let read)? = change.record else { continue }
      #expect(read.value?.plain == observation.value?.plain)
      for column in Self.columns {
        let (was, came) = (observation[keyPath: column.path], read[keyPath: column.path])
        // Equality of texts is canonical; the identity is of every scalar.
        if Array(was.utf8) != Array(came.utf8) {
          Issue.record("\(column.name): \(was.debugDescription) → \(came.debugDescription)")
        }
      }
    }
  }

  /// What goes back to a sender is as safe as any export, and says what was sent.
  @Test func refusedRowsKeepTheirTextsAndStartNoFormula() throws {
    let workspace = try HostileWorkspace([HostileText("plain", "Tên")]).opened().workspace
    let period = Period(.monthly, containing: .testDay).previous
    let sent = Self.texts.map { text in
      (
        ObservationKey(indicator: "9.99", agency: "không có", period: period),
        Observation(value: ExactDecimal(plain: "-5"), note: text)
      )
    }
    let table = try SheetSource(CSVExport.observations(sent, profile: .plain)).table()
    let result = CSVImport(workspace: workspace, today: .testDay).read(table)
    #expect(result.refused.count == sent.count)
    let bytes = RefusalTable.bytes(result, of: table, in: Words(.vietnamese))
    var reader = CSVReader(try SheetText(bytes).bytes, delimiter: CSVProfile.excelVietnam.delimiter)
    let rows = try reader.rows()
    let note = try #require(rows[0].firstIndex(of: "note"))
    #expect(rows.count == sent.count + 1)
    for (row, (_, observation)) in zip(rows.dropFirst(), sent) {
      #expect(row[3] == "-5")
      #expect(Array(CSVCell.text(row[note]).utf8) == Array(observation.note.utf8))
      #expect(!row[note].utf8.starts(with: "=".utf8) && !row[note].utf8.starts(with: "@".utf8))
    }
  }

  /// A text alone in one column, and all columns with texts at once.
  private func observations(in workspace: Workspace) -> [(ObservationKey, Observation)] {
    let indicator = workspace.definitions.indicators.first { $0.unit != .rank }
    var period = Period(
      indicator?.frequency ?? .monthly, containing: Day(number: -25_000))
    var agencies = workspace.definitions.agencies.map(\.id)[...]
    var observations: [(ObservationKey, Observation)] = []
    func add(_ observation: Observation) {
      if period.firstDay > Day.testDay {
        agencies.removeFirst()
        period = Period(period.frequency, containing: Day(number: -25_000))
      }
      let key = ObservationKey(
        indicator: indicator?.code ?? "", agency: agencies.first ?? "", period: period)
      observations.append((key, observation))
      period = period.next
    }
    for text in Self.texts {
      var all = Observation(value: ExactDecimal(plain: "12.50"))
      for column in Self.columns {
        var one = Observation(value: ExactDecimal(plain: "1.234"))
        one[keyPath: column.path] = text
        all[keyPath: column.path] = text
        add(one)
      }
      add(all)
    }
    return observations
  }
}

extension Day {
  fileprivate static let testDay = Day(iso: "2026-11-23") ?? Day(number: 20_780)
}
