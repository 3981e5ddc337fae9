import ReformModel
import Testing

@testable import ReformStore

/// From the columns of a sender to ours.
struct SheetMappingTests {
  @Test func columnsOfIndicatorsBecomeRows() throws {
    let mapping = SheetMapping(
      columns: [.agency: "Xã"], constants: [.period: "10/2026", .note: "=x"],
      wide: .init(
        by: .indicator,
        columns: [.init(name: "Trực tuyến (%)", key: "6.01"), .init(name: "Hạng", key: "1.05")]))
    let (_, result) = try SentSheet.read(
      "STT;Xã;Trực tuyến;Hạng\n1;Từ Sơn;86,9;\n2;Hòa Long;;x\n", mapping: mapping)
    #expect(SentSheet.lines(result) == ["6.01/x09367/2026-M10 = 86.9"])
    #expect(result.unfilled == 2)
    // A constant is taken as it is: nobody guarded it.
    if case .observation(let read)? = result.changes.first?.record { #expect(read.note == "=x") }
    #expect(result.refused == [.init(row: 3, column: "Hạng", fault: .badNumber("x"))])
  }

  @Test func columnsOfAgenciesBecomeRows() throws {
    let mapping = SheetMapping(
      wide: .init(
        by: .agency,
        columns: [.init(name: "Từ Sơn", key: "Từ Sơn"), .init(name: "Đồng Kỳ", key: "Đồng Kỳ")]))
    let (_, result) = try SentSheet.read(
      "Mã chỉ tiêu;Kỳ;Từ Sơn;Đồng Kỳ\n6.01;9/2026;70;71\n", mapping: mapping)
    #expect(SentSheet.lines(result) == ["6.01/x09367/2026-M09 = 70"])
    #expect(result.refused.map(\.column) == ["Đồng Kỳ"])
  }

  @Test func whatIsWrongWithARowIsToldOnceHoweverManyValuesItHas() throws {
    let mapping = SheetMapping(
      wide: .init(
        by: .period,
        columns: [.init(name: "9/2026", key: "9/2026"), .init(name: "10/2026", key: "10/2026")]))
    let (_, result) = try SentSheet.read(
      "Mã chỉ tiêu;Đơn vị;9/2026;10/2026\n9.99;Từ Sơn;70;71\n", mapping: mapping)
    #expect(
      result.refused == [
        .init(row: 2, column: "indicator", fault: .change(.unknownIndicator("9.99")))
      ])
  }

  @Test func aMappedColumnThatIsNotThereIsToldWithThoseThatAre() {
    let mapping = SheetMapping(columns: [.indicator: "Mã", .value: "Số"])
    let error = #expect(throws: StoreError.self) {
      try SentSheet.read("Mã;Đơn vị;Kỳ;Số lượng\n", mapping: mapping)
    }
    #expect(
      error == .badTable(.mappedColumnMissing("Số", seen: ["Mã", "Đơn vị", "Kỳ", "Số lượng"])))
  }

  @Test func aMappingIsReusedOnlyWhereTheTableSaysItsKeyItself() {
    let month = SheetMapping.WideColumn(name: "Tháng 9", key: "2026-M09")
    let dated = SheetMapping.WideColumn(name: "Tháng 9/2026", key: "2026-M09")
    #expect(SheetMapping(columns: [.indicator: "x"], constants: [.source: "x"]).isReusable)
    #expect(SheetMapping(wide: .init(by: .period, columns: [dated])).isReusable)
    #expect(!SheetMapping(wide: .init(by: .period, columns: [dated, month])).isReusable)
    for key in [CSVColumn.indicator, .agency, .period] {
      #expect(!SheetMapping(constants: [key: "x"]).isReusable)
    }
  }

  @Test func aHeaderHasOneNameHoweverItIsWrittenAndWhateverWeAddedToIt() throws {
    let header = HeaderDigest.of(["Mã CT", "Đơn vị", "Giá trị"])
    #expect(header == HeaderDigest.of(["MÃ CT", "Đơn vị", "", "Gia\u{301} tri\u{323} (%)"]))
    #expect(header == HeaderDigest.of(["Mã CT", "Đơn vị", "Giá trị"] + RefusalTable.ownColumns))
    #expect(header != HeaderDigest.of(["Đơn vị", "Mã CT", "Giá trị"]))
  }

  @Test func mappingsAreKeptPrivatelyAndReplaced() throws {
    let folder = try TestFolder()
    let store = MappingStore(stateFolder: folder.path + "/state", process: 7)
    #expect(store.kept(for: ["00"]) == nil)
    let path = try store.keep(Array("a".utf8), for: "0f")
    _ = try store.keep(Array("b".utf8), for: "0f")
    let kept = try #require(store.kept(for: ["00", "0f"]))
    #expect(kept.path == path && kept.bytes == Array("b".utf8))
    let status = try PosixDisk().status(at: path)
    #expect(status.mode & 0o777 == 0o600)
  }
}
