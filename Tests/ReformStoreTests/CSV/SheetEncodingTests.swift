import Foundation
import ReformModel
import Testing

@testable import ReformStore

/// What bytes a table comes in, and that none is garbled.
struct SheetEncodingTests {
  private let table =
    "Mã chỉ tiêu;Đơn vị;Kỳ;Giá trị;Ghi chú\r\n"
    + "6.01;Phường Từ Sơn;Tháng 10/2026;86,9;Được thẩm định, chưa quyết toán\r\n"
  private let value = ["6.01/x09367/2026-M10 = 86.9"]

  /// The table above as Python's codec `cp1258` writes it.
  private let windows1258 = SentSheet.bytes(
    hex: "4d61de20636869d2207469ea753bd0f56e207669f23b4b79cc3b4769e120747269f23b476869206368fa0d0a"
      + "362e30313b5068fdf5cc6e672054fdcc2053f56e3b5468e16e672031302f323032363b38362c393bd0fdf5f263"
      + "207468e2d26d20f069f26e682c206368fd6120717579eaec7420746fe16e0d0a")

  @Test func windows1258IsNamedAndItsTonesAreJoined() throws {
    let (table, result) = try SentSheet.read(windows1258)
    #expect(table.encoding == .windows1258)
    #expect(table.samples == ["Mã chỉ tiêu", "Đơn vị", "Kỳ"])
    #expect(SentSheet.lines(result) == value)
    guard case .observation(let read)? = result.changes.first?.record else { return }
    let note = "Được thẩm định, chưa quyết toán"
    #expect(Array(read.note.unicodeScalars) == Array(note.unicodeScalars))
  }

  /// From Python: `bytes([b]).decode("cp1258")` for 0x80…0xFF.
  private let codePage = """
    20AC ---- 201A 0192 201E 2026 2020 2021 02C6 2030 ---- 2039 0152 ---- ---- ----
    ---- 2018 2019 201C 201D 2022 2013 2014 02DC 2122 ---- 203A 0153 ---- ---- 0178
    00A0 00A1 00A2 00A3 00A4 00A5 00A6 00A7 00A8 00A9 00AA 00AB 00AC 00AD 00AE 00AF
    00B0 00B1 00B2 00B3 00B4 00B5 00B6 00B7 00B8 00B9 00BA 00BB 00BC 00BD 00BE 00BF
    00C0 00C1 00C2 0102 00C4 00C5 00C6 00C7 00C8 00C9 00CA 00CB 0300 00CD 00CE 00CF
    0110 00D1 0309 00D3 00D4 01A0 00D6 00D7 00D8 00D9 00DA 00DB 00DC 01AF 0303 00DF
    00E0 00E1 00E2 0103 00E4 00E5 00E6 00E7 00E8 00E9 00EA 00EB 0301 00ED 00EE 00EF
    0111 00F1 0323 00F3 00F4 01A1 00F6 00F7 00F8 00F9 00FA 00FB 00FC 01B0 20AB 00FF
    """

  @Test func theCodePageIsThatOfTheStandard() {
    let expected = codePage.split { $0 == " " || $0 == "\n" }.map { UInt32($0, radix: 16) }
    #expect(expected.count == 128)
    #expect((0x80...0xFF).map { Windows1258.scalar(of: $0)?.value } == expected)
    #expect((0..<0x80).allSatisfy { Windows1258.scalar(of: $0) == Unicode.Scalar($0) })
  }

  @Test(arguments: [true, false], [true, false])
  func utf16IsReadWithAMarkAndWithout(littleEndian: Bool, mark: Bool) throws {
    let text = table.replacingOccurrences(of: ";", with: "\t")
    let (table, result) = try SentSheet.read(
      SentSheet.utf16(text, littleEndian: littleEndian, mark: mark))
    #expect(table.encoding == (littleEndian ? .utf16LittleEndian : .utf16BigEndian))
    #expect(table.separator == .tab)
    #expect(SentSheet.lines(result) == value)
  }

  @Test func utf16CutInTheMiddleOfACharacterIsRefused() throws {
    let whole = SentSheet.utf16("Kỳ\t😀")
    #expect(refusal(whole + [0x41]) == .brokenUTF16(byte: whole.count + 1))
    #expect(refusal(SentSheet.utf16("Kỳ") + [0x3D, 0xD8]) == .brokenUTF16(byte: 6))
  }

  @Test func utf8WithAMarkAndDecomposedHeadersAreRead() throws {
    let decomposed = table.decomposedStringWithCanonicalMapping
    #expect(Array(decomposed.utf8) != Array(table.utf8))
    let (read, result) = try SentSheet.read([0xEF, 0xBB, 0xBF] + Array(decomposed.utf8))
    #expect(read.encoding == .utf8 && read.samples == [])
    #expect(SentSheet.lines(result) == value)
  }

  static let foreign: [([UInt8], TableFault)] = [
    (Array("PK\u{3}\u{4}????xl/workbook.xml".utf8), .foreignFile(.excelWorkbook)),
    (
      Array("PK\u{3}\u{4}????mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8),
      .foreignFile(.openDocument)
    ),
    (Array("PK\u{3}\u{4}????bao-cao.docx".utf8), .foreignFile(.zip)),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], .foreignFile(.oldExcelWorkbook)),
    (Array("%PDF-1.7\n".utf8), .foreignFile(.pdf)),
    (Array("\u{FEFF}\r\n<html xmlns:x=\"urn:excel\">".utf8), .foreignFile(.webPage)),
    (Array("{\\rtf1\\ansi".utf8), .foreignFile(.richText)),
    ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], .foreignFile(.utf32)),
  ]

  @Test(arguments: foreign) func whatIsNoTableIsRefusedByName(_ bytes: [UInt8], _ fault: TableFault)
  {
    #expect(refusal(bytes) == fault)
    let words = Words(.english).text(of: fault)
    #expect(words.contains("CSV") || words.contains("unpack"), "what to do: \(words)")
  }

  @Test func oldFontsAreRefusedByName() {
    // “Đơn vị;Mã chỉ tiêu;Kỳ;Giá trị” in .VnTime and in VNI-Times, as bytes and as saved in UTF-8.
    let tcvn3 = "§¬n vÞ;M· chØ tiªu;Kú;Gi¸ trÞ\n"
    let vni = "Ñôn vò;Maõ chæ tieâu;Kyø;Giaù trò\n"
    #expect(refusal(latin1(tcvn3)) == .damagedText(.font(.tcvn3)))
    #expect(refusal(Array(tcvn3.utf8)) == .damagedText(.font(.tcvn3)))
    #expect(refusal(latin1(vni)) == .damagedText(.font(.vni)))
    #expect(refusal(Array(vni.utf8)) == .damagedText(.font(.vni)))
  }

  /// As Excel saves “CSV (Comma delimited)” where the system has no Vietnamese code page.
  @Test func lettersThatWereLostAreTold() {
    let lost = "Mã ch? tiêu;Ðon v?;K?;Giá tr?\n6.01;Phu?ng T? Son;Tháng 10/2026;86,9\n"
    #expect(refusal(latin1(lost)) == .damagedText(.lettersLost))
    #expect(refusal(Array(lost.utf8)) == .damagedText(.lettersLost))
    #expect(refusal(Array("Sao? Thế à?;x\n1;2\n".utf8)) != .damagedText(.lettersLost))
  }

  @Test func utf8ThatWasTakenForWindows1252IsTold() {
    // What `iconv -f cp1252 -t utf-8` makes of “Mã chỉ tiêu;Đơn vị;Kỳ”, its undefined bytes kept.
    let twice = "MÃ£ chá»\u{2030} tiÃªu;Ä\u{90}Æ¡n vá»\u{2039};Ká»³\n"
    #expect(refusal(Array(twice.utf8)) == .damagedText(.doubleUTF8))
  }

  /// One word in many that only Windows-1252 can mean, and one that is the same in both.
  @Test func aWordThatWouldComeOutGarbledRefusesTheFile() throws {
    #expect(throws: Never.self) { try SentSheet.read(windows1258 + latin1("Café;m²;;;\n")) }
    #expect(refusal(windows1258 + latin1("São;;;;\n")) == .notUTF8(line: 1))
  }

  @Test func otherCodePagesAreRefusedWithTheirLine() {
    #expect(refusal(latin1("a\nSociété;Année\n")) == .notUTF8(line: 2))
    // UTF-8 with one damaged byte is not taken for Windows-1258.
    var damaged = Array(table.utf8)
    damaged[damaged.count - 20] = 0xC3
    #expect(refusal(damaged) == .notUTF8(line: 2))
  }

  @Test(arguments: [
    "nghiêng", "thuở", "quyết", "khuỷu", "ưỡn", "giếng", "ngoằn", "yêu", "ỦY", "Đảng", "quốc",
    "rượu", "oải", "Đắk", "chuyên", "xoong", "tuần", "khuya", "hươu", "gì", "y",
  ])
  func syllablesAreKnown(word: String) {
    #expect(VietnameseSpelling.isSyllable(word))
  }

  @Test(arguments: ["Ñôn", "chØ", "tieâu", "vò\u{301}", "Société", "ă", "M·", "ngô̈"])
  func otherWordsAreNoSyllables(word: String) {
    #expect(!VietnameseSpelling.isSyllable(word))
  }

  private func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  private func refusal(_ bytes: [UInt8]) -> TableFault? {
    do throws(StoreError) {
      _ = try SentSheet.read(bytes)
      return nil
    } catch {
      guard case .badTable(let fault) = error else { return nil }
      return fault
    }
  }
}
