import ReformModel
import Testing

@testable import ReformStore

/// Tables as they really arrive, each a story.
struct SentSheetTests {
  @Test func excelInVietnamSendsSemicolonsAndDecimalCommas() throws {
    let (table, result) = try SentSheet.read(
      "\u{FEFF}Mã chỉ tiêu;Đơn vị;Kỳ;Giá trị;Ghi chú\r\n"
        + "6.01;Phường Từ Sơn;10/2026;86,9;\"hai\r\ndòng\"\r\n6,01;TỪ SƠN;9/2026;85;\r\n")
    #expect(table.separator == .semicolon)
    #expect(
      SentSheet.lines(result) == [
        "6.01/x09367/2026-M10 = 86.9", "6.01/x09367/2026-M09 = 85",
      ])
    #expect(result.refused == [])
  }

  @Test func aReportHasTitlesAboveAndSumsAndSignaturesBelow() throws {
    let (table, result) = try SentSheet.read(
      """
      ỦY BAN NHÂN DÂN;;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      BÁO CÁO THÁNG 10 NĂM 2026;;;;
      ;;;;
      STT;Mã chỉ tiêu;Đơn vị;Kỳ báo cáo;Giá trị (%)
      I;Khối xã, phường;;;
      1;6.01;UBND phường Từ Sơn;Tháng 10/2026;86,9%
      2;6.01;Hòa Long;Tháng 10/2026;81 %
      Tổng cộng;;;;167,9
      ;Cộng;;;
      ;;;;
      Ngày 20 tháng 10 năm 2026;;;;
      Người lập biểu;;;Thủ trưởng đơn vị;

      """)
    #expect(table.headerRow == 4)
    #expect(
      table.titles == [
        "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO THÁNG 10 NĂM 2026",
      ])
    #expect(
      SentSheet.lines(result) == [
        "6.01/x09367/2026-M10 = 86.9", "6.01/x09200/2026-M10 = 81",
      ])
    #expect(result.beside == [5, 8, 9, 11, 12])
    #expect(result.refused == [])
  }

  @Test func aRowOfWhichOnlyPartOfTheKeyIsMissingIsNeverPassedOver() throws {
    let (_, result) = try SentSheet.read(
      "indicator,agency,period,value\nTổng số hồ sơ,,2026-M10,5\n6.01,,2026-M10,5\n,,,5\n")
    #expect(result.beside == [])
    #expect(result.refused.map(\.row) == [2, 3, 4])
  }

  @Test func aSpreadsheetLeavesOutEmptyCellsAtTheEndOfRows() throws {
    let (_, result) = try SentSheet.read(
      "Mã chỉ tiêu,Đơn vị,Kỳ,Giá trị,Ghi chú\n6.01,09367,10/2026,86.9\n6.01,9200,10/2026,81,,,\n")
    #expect(
      SentSheet.lines(result) == [
        "6.01/x09367/2026-M10 = 86.9", "6.01/x09200/2026-M10 = 81",
      ])
    let (_, torn) = try SentSheet.read(
      "Mã chỉ tiêu,Đơn vị,Kỳ,Giá trị,Ghi chú\n6.01,09367,10/2026,8")
    #expect(torn.refused == [.init(row: 2, column: "", fault: .cellCount(4, expected: 5))])
    let (_, shifted) = try SentSheet.read(
      "Mã chỉ tiêu,Đơn vị,Kỳ,Giá trị\n6.01,09367,10/2026,86,9\n")
    #expect(shifted.refused == [.init(row: 2, column: "", fault: .cellCount(5, expected: 4))])
  }

  @Test func oldMacLineEndsAndMixedOnesAreRows() throws {
    let (_, result) = try SentSheet.read(
      "Code\tAgency\tPeriod\tValue\r6.01\tTừ Sơn\t10/2026\t86,9\r\n6.01\tTừ Sơn\t9/2026\t85.5\n")
    #expect(
      SentSheet.lines(result) == [
        "6.01/x09367/2026-M10 = 86.9", "6.01/x09367/2026-M09 = 85.5",
      ])
  }

  @Test func rowsNotFilledInAreCountedButAFigureTakenOutIsRefused() throws {
    let (_, result) = try SentSheet.read(
      "indicator;agency;period;value;note\n6.01;bac-ninh;9/2026;;\n6.01;bac-ninh;10/2026;;\n"
        + "6.01;x09367;9/2026;;quên\n",
      in: SentSheet.workspace([.online(10, "86")]))
    #expect(result.unfilled == 1)
    #expect(result.refused.map(\.row) == [3, 4])
    #expect(result.changes == [])
  }

  static let numbers: [(separator: Character, cell: String, read: String?)] = [
    (";", "1.234,5", "1234.5"), (";", "12.5", "12.5"), (";", "1,234", "1.234"),
    (";", "1.234", nil), (",", "1.234", "1.234"), ("\t", "1.234", nil), ("\t", "1,234", nil),
    ("\t", "1.234,5", "1234.5"), ("\t", "1,234.5", "1234.5"), ("\t", "0,234", "0.234"),
    ("\t", "1.234.567", "1234567"), (";", "−5", "-5"), (";", "\u{A0}7\u{A0}", "7"),
    (";", "1.2.3", nil), (";", "1e3", nil), (";", "-", nil),
  ]

  @Test(arguments: numbers) func numbersAreReadByWhatTheTableShowsAndNeverGuessed(
    _ separator: Character, _ cell: String, _ read: String?
  ) throws {
    let header = ["indicator", "agency", "period", "value"]
    let row = ["6.01", "x09367", "2026-M10", cell]
    let (table, _) = try SentSheet.read(
      [header, row].map { $0.joined(separator: String(separator)) }.joined(separator: "\n") + "\n")
    let number = CSVNumber(form: table.numbers)
    #expect((try? number.read(cell, unit: .percent)) == read.flatMap { ExactDecimal(plain: $0) })
  }

  @Test func aCommaInANumberOfACommaTableMakesItsPointsAmbiguous() throws {
    let (table, result) = try SentSheet.read(
      "indicator,agency,period,value\n6.01,x09367,10/2026,\"86,9\"\n6.01,x09367,9/2026,1.234\n")
    #expect(table.numbers == .either)
    #expect(SentSheet.lines(result) == ["6.01/x09367/2026-M10 = 86.9"])
    #expect(
      result.refused == [
        .init(
          row: 3, column: "value",
          fault: .ambiguousNumber(
            "1.234", ExactDecimal(1234), ExactDecimal(mantissa: 1234, scale: 3)))
      ])
  }

  @Test(arguments: [
    ("6.01", "86,9%", nil), ("6.01", "86,9 phần trăm", nil),
    ("6.01", "86 điểm", ImportFault.otherUnit("86 điểm", expected: .percent)),
    ("1.05", "12 %", .otherUnit("12 %", expected: .rank)), ("6.01", "86 x", .badNumber("86 x")),
  ])
  func aUnitMayFollowWhereItIsTheRightOne(indicator: String, cell: String, fault: ImportFault?)
    throws
  {
    let period = indicator == "6.01" ? "10/2026" : "2025"
    let (_, result) = try SentSheet.read(
      "indicator;agency;period;value\n\(indicator);x09367;\(period);\(cell)\n")
    #expect(result.refused.map(\.fault) == [fault].compactMap(\.self))
  }

  @Test func aHeaderThatIsNotThereIsToldWithWhatIs() {
    #expect(fault("Tên,Số\n1,2\n") == .noHeaderFound(within: 40, seen: ["Tên", "Số"]))
    #expect(fault("Mã chỉ tiêu,Kỳ,Giá trị\n6.01,2026,1\n") == .missingColumn("agency"))
    #expect(
      fault("Mã chỉ tiêu,Đơn vị,Kỳ,Giá trị,Kết quả\n") == .repeatedColumn("value"))
    #expect(fault("\n\n") == .noHeader)
  }

  /// Merged cells: what stands below the group is the name of the column.
  @Test func aHeaderOfTwoRowsIsReadByItsLowerNames() throws {
    let (table, result) = try SentSheet.read(
      """
      BIỂU 01;;;;;;
      TT;Mã chỉ tiêu;Đơn vị;Kỳ;Kết quả thực hiện;;
      ;;;;Tử số;Mẫu số;Tỷ lệ (%)
      1;6.01;Từ Sơn;10/2026;3;4;75

      """)
    #expect(table.headerRow == 3)
    #expect(table.header == ["TT", "Mã chỉ tiêu", "Đơn vị", "Kỳ", "Tử số", "Mẫu số", "Tỷ lệ (%)"])
    #expect(SentSheet.lines(result) == ["6.01/x09367/2026-M10 = 75 / 3 / 4"])
  }

  @Test(arguments: ["(1);(2);(3);(4)", "A;B;1;2", "1;2;3;4"])
  func theNumbersOfColumnsUnderAHeaderAreNoRow(numbers: String) throws {
    let (_, result) = try SentSheet.read(
      "Mã chỉ tiêu;Đơn vị;Kỳ;Giá trị\n\(numbers)\n6.01;Từ Sơn;10/2026;75\n\(numbers)\n")
    #expect(result.beside == [2])
    #expect(result.refused.map(\.row) == [4], "elsewhere it may be a row")
  }

  @Test func monthsBelowAYearAreRows() throws {
    let mapping = SheetMapping(
      wide: .init(
        by: .period,
        columns: [.init(name: "Tháng 9", key: "9/2026"), .init(name: "Tháng 10", key: "10/2026")]))
    let (_, result) = try SentSheet.read(
      "Mã chỉ tiêu;Đơn vị;Năm 2026;\n;;Tháng 9;Tháng 10\n6.01;Từ Sơn;70;71\n", mapping: mapping)
    #expect(
      SentSheet.lines(result) == ["6.01/x09367/2026-M09 = 70", "6.01/x09367/2026-M10 = 71"])
  }

  @Test(arguments: ["01/10/2026", "1/10/2026", "Oct-26", "Thg10-26"])
  func aPeriodOfWhichExcelMadeADayIsToldAsSuch(text: String) throws {
    let (_, result) = try SentSheet.read(
      "indicator;agency;period;value\n6.01;x09367;\(text);1\n")
    #expect(result.refused.map(\.fault) == [.badPeriod(text)])
    #expect(result.refused.first?.reason.vietnamese.contains("Excel tự đổi") == true)
  }

  @Test func theSurerOfTwoColumnsCounts() throws {
    let (_, result) = try SentSheet.read(
      "Tên chỉ tiêu;Mã chỉ tiêu;Tên đơn vị;Mã đơn vị;Đơn vị tính;Kỳ;Giá trị\n"
        + "Sai;6.01;Sai;09367;%;10/2026;86,9\n")
    #expect(SentSheet.lines(result) == ["6.01/x09367/2026-M10 = 86.9"])
  }

  private func fault(_ text: String) -> TableFault? {
    do throws(StoreError) {
      _ = try SentSheet.read(text)
      return nil
    } catch {
      guard case .badTable(let fault) = error else { return nil }
      return fault
    }
  }
}
