import DashboardViews
import Foundation
import ReformModel
import TerminalInterface
import Testing

@testable import NcursesTerminal
@testable import ReformStore

/// Readers of what comes from outside, fed with damaged input: none may crash or disagree.
@Suite struct ReaderFuzzTests {
  /// Changes a few bytes: other values, bits, cuts, copies, and pieces of hostile texts.
  private func mutated(_ bytes: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &numbers) {
      let at = Int.random(in: 0...bytes.count, using: &numbers)
      let end = min(bytes.count, at + Int.random(in: 0...6, using: &numbers))
      switch Int.random(in: 0..<6, using: &numbers) {
      case 0: bytes.replaceSubrange(at..<end, with: [])
      case 1: bytes.insert(UInt8.random(in: 0...255, using: &numbers), at: at)
      case 2: if at < bytes.count { bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &numbers) }
      case 3: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 4:
        let token = Self.tokens.randomElement(using: &numbers) ?? ""
        bytes.insert(contentsOf: token.utf8, at: at)
      default:
        let text = HostileText.named.randomElement(using: &numbers)?.text ?? ""
        bytes.insert(contentsOf: text.utf8.prefix(12), at: at)
      }
    }
    return bytes
  }

  private static let tokens = [
    "\"", "\\", ",", ",,", ":", "{", "}", "[", "]", "null", "true", "NaN", "0x1", "1e9", "-", "01",
    "\\u0000", "\\ud800", "\\udc00\\ud800", "\u{FEFF}", "//", "/*", "#", "\r\n", "\n", ";", "'",
    "&",
    "*a", "!!", "<<", "\"set\":null", "\"flag\":\"P\"", "\"value\":", "  ",
  ]

  @Test func theQuickJournalReaderAgreesWithTheTreeOnEveryDamagedLine() throws {
    var numbers = SeededNumbers(seed: 1)
    let workspace = try HostileWorkspace(HostileScreenTests.texts)
    let lines =
      try workspace.folder.bytes(of: "w/journal/an@may1.jsonl").split(separator: 0x0A)
      .map(Array.init) + plainLines
    var quickCount = 0
    for round in 0..<6000 {
      let line = mutated(lines[round % lines.count], &numbers)
      guard line.count < 2000, let quick = LineReader.event(line, in: line.indices) else {
        continue
      }
      quickCount += 1
      let tree = try? Event.reading(try StrictJSON.parse(line))
      #expect(tree?.setAside.isEmpty == true, "\(String(decoding: line, as: UTF8.self))")
      #expect(
        tree.map { JSONWriter.compact($0.event.json) } == JSONWriter.compact(quick.json),
        "\(String(decoding: line, as: UTF8.self))")
    }
    #expect(quickCount > 50)
  }

  private var plainLines: [[UInt8]] {
    let journal = Repository.sample + "/journal/published@cchc.jsonl"
    let data = (try? Data(contentsOf: URL(fileURLWithPath: journal))) ?? Data()
    return data.split(separator: 0x0A).map { Array($0) }
  }

  @Test func strictJSONTakesNothingThatIsNoJSONAndPlacesEveryFault() {
    var numbers = SeededNumbers(seed: 2)
    let documents = DefinitionFile.allCases.compactMap { DefinitionTemplates.files[$0] }
      .map { Array(RawJSON.bytes($0).prefix(1500)) }
    let whole = Array(
      #"{"a":[1,-2.50,1e3,"x\u00e0\ud83d\ude00\n"],"b":{"c":null,"d":[true,{}]}}"#.utf8)
    var (taken, refused) = (0, 0)
    for round in 0..<6000 {
      let bytes = mutated(round % 3 > 0 ? whole : documents[round % documents.count], &numbers)
      do {
        let value = try StrictJSON.parse(bytes)
        taken += 1
        let text = String(decoding: bytes, as: UTF8.self)
        // Foundation refuses what no binary number holds; decimals have no such end.
        let isHuge = text.contains(/[eE][+-]?[0-9]{3}/)
        #expect(
          (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
            || isHuge, "\(text)")
        #expect((try? StrictJSON.parse(JSONWriter.document(value))) == value)
      } catch {
        refused += 1
        #expect((0...bytes.count).contains(error.offset))
        let place = StrictJSON.place(of: error.offset, in: bytes)
        #expect(place.line == error.line && place.column == error.column)
        for language in Language.allCases {
          #expect(
            !Words(language).text(of: StoreError.unreadableDefinition(path: "x", error)).isEmpty)
        }
      }
    }
    #expect(taken > 100 && refused > 1000)
  }

  @Test func tablesAreReadBackAsTheyWereWrittenAndDamagedOnesDoNotCrash() throws {
    var numbers = SeededNumbers(seed: 3)
    let texts = HostileText.named.map { String($0.text.prefix(40)) }
    for round in 0..<600 {
      let profile = CSVProfile.allCases[round % 2]
      let cells = (0..<4).map { _ in texts.randomElement(using: &numbers) ?? "" }
      let bytes = cells.map { cell in
        Array("\"".utf8) + cell.utf8.flatMap { $0 == 0x22 ? [$0, $0] : [$0] } + Array("\"".utf8)
      }.joined(separator: [profile.delimiter])
      var reader = CSVReader(Array(bytes), delimiter: profile.delimiter)
      // A text that would be taken for UTF-16 or another mark at the very beginning is refused.
      if let rows = try? reader.rows() {
        #expect(rows.count == 1)
        #expect(rows[0].map { Array($0.utf8) } == cells.map { Array($0.utf8) })
      }
      var damaged = CSVReader(mutated(Array(bytes), &numbers), delimiter: profile.delimiter)
      _ = try? damaged.rows()
    }
  }

  @Test func tablesFromElsewhereAreReadOrRefusedWhateverTheirBytes() throws {
    var numbers = SeededNumbers(seed: 5)
    let workspace = try HostileWorkspace([HostileText("plain", "Tên")]).opened().workspace
    let day = try #require(Day(iso: "2026-11-23"))
    let text = "BÁO CÁO;;;\r\nMã chỉ tiêu;Đơn vị;Kỳ;Giá trị\r\n6.01;Bắc Ninh;10/2026;\"86,9\"\r\n"
    let forms: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] as [UInt8] },
      text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) },
    ]
    var refused = 0
    for round in 0..<2000 {
      let bytes = mutated(forms[round % forms.count], &numbers)
      do throws(StoreError) {
        _ = CSVImport(workspace: workspace, today: day).read(try SheetSource(bytes).table())
      } catch {
        refused += 1
        for language in Language.allCases { #expect(!Words(language).text(of: error).isEmpty) }
      }
    }
    #expect(refused > 500)
  }

  @Test(arguments: CSVProfile.allCases)
  func exportAndImportAreTheIdentityOverHostileTexts(_ profile: CSVProfile) throws {
    let source = try HostileWorkspace(HostileScreenTests.texts, shift: 5).opened()
    let table = CSVExport.observations(in: source.workspace.ledger, profile: profile)
    let day = try #require(Day(iso: "2026-11-23"))
    let unchanged = try CSVImport(profile: profile, workspace: source.workspace, today: day)
      .read(table)
    #expect(unchanged.refused == [])
    #expect(unchanged.same > 50)
    // The contested value alone is decided by an import.
    #expect(unchanged.changed + unchanged.new <= 1)
    let target = try HostileWorkspace([HostileText("plain", "Tên")])
    let into = try target.opened()
    let read = try CSVImport(profile: profile, workspace: into.workspace, today: day).read(table)
    #expect(read.refused == [])
    try into.save(read.changes)
    #expect(CSVExport.observations(in: into.workspace.ledger, profile: profile) == table)
  }

  @Test func themesAreReadOrRefusedWithTheirPlace() throws {
    var numbers = SeededNumbers(seed: 4)
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.themes)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    #expect(names.count >= 4)
    let library = ThemeLibrary()
    for name in names {
      let data = try Data(contentsOf: URL(fileURLWithPath: Repository.themes + "/" + name))
      for _ in 0..<12 {
        let bytes = mutated(Array(data), &numbers)
        guard let text = String(validating: bytes, as: UTF8.self) else { continue }
        do {
          _ = try library.theme(text: text, id: "x", file: name)
        } catch {
          #expect(!error.message(in: Words(.vietnamese)).isEmpty)
        }
      }
    }
  }

  @Test func keysAreTheSameHoweverTheirBytesAreSplit() {
    var numbers = SeededNumbers(seed: 5)
    let seeds = [
      "\u{1B}[1;5A", "\u{1B}OP", "\u{1B}[200~dán\r\u{1B}[201~", "Vie\u{7F}ê\u{8}ế",
      "\u{1B}[<0;3;4M",
      "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}[M abc", "\u{1B}\u{1B}[A", "中文👍", "\u{1B}[[A\u{1B}[Z",
    ].map { Array($0.utf8) }
    for round in 0..<8000 {
      let bytes = mutated(seeds[round % seeds.count], &numbers) + seeds[(round / 7) % seeds.count]
      var (whole, split) = (KeyDecoder(), KeyDecoder())
      let expected = whole.feed(bytes, at: 0) + whole.expire(at: 5000)
      var events: [InputEvent] = []
      for byte in bytes {
        events += split.feed([byte], at: 0)
        // Nothing is over before its time.
        events += split.expire(at: 0)
      }
      events += split.expire(at: 5000)
      #expect(events == expected, "\(bytes)")
    }
  }
}
