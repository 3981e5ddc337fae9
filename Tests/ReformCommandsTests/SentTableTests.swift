import ReformModel
import Testing

/// `import` of what agencies really send: mappings, refusals to send back, templates.
struct SentTableTests {
  private static let monthly = """
    BÁO CÁO CỦA PHƯỜNG;;;
    Chỉ số theo dõi;Tên xã, phường;Tháng 8;Tháng 9
    6.01;Từ Sơn;71,5%;72
    6.01;Bắc Ninh;82,5;
    """
  private static let monthlyMap = """
    columns:
      indicator: Chỉ số theo dõi
      agency: Tên xã, phường
    constants:
      source: Báo cáo tháng
    wide:
      by: period
      columns:
        Tháng 8: 2026-M08
        Tháng 9: Tháng 9/2026
    """

  @Test func columnsOfMonthsBecomeRows() throws {
    let workspace = try workspace()
    let table = workspace.write(Self.monthly, to: "m.csv")
    #expect(workspace.run("import", table).status == 65)
    let answer = workspace.run(
      "import", table, "--map", workspace.write(Self.monthlyMap, to: "m.yaml"))
    #expect(answer.status == 0, "\(answer.error)")
    #expect(answer.lines.first?.hasSuffix("0 bị từ chối") == true)
    #expect(answer.error.contains("1 chỗ chưa điền số liệu"))
    let read = try workspace.observation("6.01", "x09367", "2026-M09")
    #expect(read?.value?.plain == "72")
    #expect(read?.source == "Báo cáo tháng")
    #expect(try workspace.observation("6.01", "bac-ninh", "2026-M08")?.value?.plain == "82.5")
  }

  @Test func aMappingIsRememberedForItsHeaderAndUsedByItself() throws {
    let workspace = try workspace()
    let map = workspace.write(
      "columns: {indicator: CT, agency: Phường, period: Lúc, value: Số}\n", to: "a.yaml")
    let first = workspace.write("CT;Phường;Lúc;Số\n6.01;Từ Sơn;8/2026;71\n", to: "1.csv")
    // A dry run leaves nothing behind.
    #expect(workspace.run("import", first, "--map", map, "--dry-run").status == 0)
    #expect(workspace.run("import", first, "--dry-run").status == 65)
    let kept = workspace.run("import", first, "--map", map)
    #expect(kept.error.contains("Đã nhớ tệp khai cột cho tiêu đề này: \(workspace.folder)/state/"))
    let second = workspace.write("Xã;;;\nCT;Phường;Lúc;Số\n6.01;Từ Sơn;9/2026;72\n", to: "2.csv")
    let answer = workspace.run("import", second)
    #expect(answer.status == 0, "\(answer.error)")
    #expect(answer.error.contains("Dùng tệp khai cột đã nhớ cho tiêu đề này: \(workspace.folder)/"))
    #expect(try workspace.observation("6.01", "x09367", "2026-M09")?.value?.plain == "72")
  }

  /// It would put the figures of the next month, or of another agency, over these.
  @Test func aMappingThatFixesThePeriodIsNotUsedByItself() throws {
    let workspace = try workspace()
    let map = workspace.write(
      "columns: {indicator: CT, agency: Phường, value: Số}\nconstants: {period: 8/2026}\n",
      to: "a.yaml")
    let table = workspace.write("CT;Phường;Số\n6.01;Từ Sơn;71\n", to: "1.csv")
    #expect(workspace.run("import", table, "--map", map).status == 0)
    let next = workspace.write("CT;Phường;Số\n6.01;Từ Sơn;99\n", to: "2.csv")
    let answer = workspace.run("import", next)
    #expect(answer.status == 65)
    #expect(
      answer.error.contains("--map \(workspace.folder)/state/cchc/mappings/"), "\(answer.error)")
    #expect(try workspace.observation("6.01", "x09367", "2026-M08")?.value?.plain == "71")
  }

  @Test(arguments: [
    ("columns:\n  indicator: CT\n  gia: x\n", 3, "columns.gia: không có cột “gia”"),
    ("columns:\n  indicator: [a]\n", 2, "columns.indicator: cần một dòng chữ"),
    (
      "# x\ncolums: {}\n", 2, "colums: không có mục này; chỉ dùng columns, constants, wide, profile"
    ),
    ("constants:\n  period: 13/2026\n", 2, "constants.period: “13/2026” không phải kỳ số liệu"),
    ("wide: {by: value, columns: [a]}\n", 1, "wide.by: chỉ dùng indicator, agency hoặc period"),
    ("wide:\n  by: period\n  columns: [Tháng 9]\n", 3, "wide.columns: “Tháng 9” không phải kỳ"),
    ("wide: {by: period}\n", 1, "wide: cần cả by và columns"),
    ("columns: {agency: A}\nconstants: {agency: b}\n", 2, "agency: được khai hai lần"),
    ("columns: {value: A}\nwide: {by: period, columns: [9/2026]}\n", 2, "value: khi có wide"),
    ("profile: excel\n", 1, "profile: không có dạng “excel”"),
    ("# nothing\n", 1, "tệp khai cột trống"),
    ("columns: {a: b\n", 2, "không phải YAML"),
  ])
  func whatIsWrongWithAMappingIsToldWithLineAndKey(text: String, line: Int, words: String) throws {
    let workspace = try workspace()
    let map = workspace.write(text, to: "a.yaml")
    let answer = workspace.run("import", workspace.write("a,b\n", to: "1.csv"), "--map", map)
    #expect(answer.status == 65)
    #expect(answer.error.contains("/a.yaml:\(line): \(words)"), "\(answer.error)")
  }

  @Test func refusedRowsGoBackToTheirSenderAndComeBackPutRight() throws {
    let workspace = try workspace()
    let table = workspace.write(
      "BÁO CÁO\tTHÁNG 10\nMã chỉ tiêu\tĐơn vị\tKỳ\tGiá trị\tGhi chú\n"
        + "6.01\tTừ Sơn\t9/2026\t72\tđủ\n6.01\tTừ Sơn\t8/2026\t172\t=1+1\n"
        + "6.01\tSở Lạ\tTháng mười\t-5\t\"hai\ndòng\"\n", to: "in.tsv")
    let back = workspace.folder + "/back.csv"
    let answer = workspace.run("import", table, "--refusals", back)
    #expect(answer.status == 65)
    #expect(answer.error.contains("Đã ghi các dòng bị từ chối vào \(back)"))
    let text = String(decoding: try Files.bytes(back), as: UTF8.self)
    #expect(
      text == "\u{FEFF}Mã chỉ tiêu;Đơn vị;Kỳ;Giá trị;Ghi chú;Dòng trong tệp gửi;Cột bị từ chối;"
        + "Lý do từ chối\r\n"
        + "6.01;Từ Sơn;8/2026;172;'=1+1;4;Giá trị;lớn hơn mức cao nhất 100\r\n"
        + "6.01;Sở Lạ;Tháng mười;-5;\"hai\ndòng\";5;Kỳ;\"“Tháng mười” không phải kỳ số liệu; hãy ghi như "
        + "10/2026, Quý III/2026, 6 tháng đầu năm 2026 hoặc 2026\"\r\n")
    let corrected = text.replacing("172", "71,5").replacing("Sở Lạ", "Từ Sơn")
      .replacing("Tháng mười", "Tháng 10/2026").replacing("-5", "73")
    let again = workspace.run("import", workspace.write(corrected, to: "again.csv"))
    #expect(again.lines.first == "2 mới, 0 thay đổi, 0 giữ nguyên, 0 bị từ chối")
    #expect(try workspace.observation("6.01", "x09367", "2026-M08")?.note == "=1+1")
    #expect(try workspace.observation("6.01", "x09367", "2026-M10")?.note == "hai\ndòng")
  }

  @Test func refusedRowsOfAMappedTableComeBackWithoutTheMapping() throws {
    let workspace = try workspace()
    let map = workspace.write("columns: {indicator: CT, agency: Nơi, period: Lúc}\n", to: "m.yaml")
    let table = workspace.write(
      "CT,Nơi,Lúc,Giá trị\n6.01,Từ Sơn,8/2026,71.5\n6.01,Từ Sơn,9/2026,172\n", to: "in.csv")
    let back = workspace.folder + "/back.csv"
    let first = workspace.run("import", table, "--map", map, "--lenient", "--refusals", back)
    #expect(first.status == 0, "\(first.error)")
    let text = String(decoding: try Files.bytes(back), as: UTF8.self)
    let again = workspace.run(
      "import", workspace.write(text.replacing(";172;", ";72;"), to: "again.csv"))
    #expect(again.lines.first == "1 mới, 0 thay đổi, 0 giữ nguyên, 0 bị từ chối", "\(again.error)")
  }

  @Test func anApprovedRowIsRefusedByItselfAndGoesBack() throws {
    let workspace = try workspace()
    let part = ["2026-y", "--agency", "so-noi-vu"]
    #expect(workspace.probe.run(["round", "submit"] + part).status == 0)
    #expect(workspace.probe.run(["round", "approve"] + part).status == 0)
    let table = workspace.write(
      "indicator,agency,period,value\n6.01,so-noi-vu,2026-M09,34\n6.01,x09367,2026-M09,71\n",
      to: "in.csv")
    let back = workspace.folder + "/back.csv"
    #expect(workspace.run("import", table, "--dry-run", "--refusals", back).status == 1)
    let refused = String(decoding: try Files.bytes(back), as: UTF8.self)
    #expect(refused.contains("6.01;so-noi-vu;2026-M09;34;2;;"))
    #expect(refused.contains("an duyệt ngày 23/11/2026"))
    #expect(!refused.contains("x09367"))
    let answer = workspace.run("import", table, "--lenient")
    #expect(answer.status == 0)
    #expect(answer.lines.first == "1 mới, 0 thay đổi, 0 giữ nguyên, 1 bị từ chối")
    #expect(try workspace.observation("6.01", "x09367", "2026-M09")?.value?.plain == "71")
  }

  @Test func nothingRefusedLeavesTheFileOfRefusalsAlone() throws {
    let workspace = try workspace()
    let back = workspace.write("cũ", to: "back.csv")
    let table = workspace.write(
      "indicator,agency,period,value\n6.08,bac-ninh,2024,9\n", to: "a.csv")
    #expect(workspace.run("import", table, "--refusals", back).status == 0)
    #expect(try Files.bytes(back) == Array("cũ".utf8))
  }

  @Test(arguments: ["plain", "excel-vi"], ["vi", "en"])
  func aTemplateIsFilledInAndComesBackWithNothingRefused(profile: String, language: String) throws {
    let workspace = try workspace()
    workspace.usualMonths()
    let file = workspace.folder + "/t.csv"
    let made = workspace.run(
      "export", "template", "--agency", "x09367", "--round", "2026-y", "--profile", profile,
      "--lang", language, "-o", file)
    #expect(made.status == 0, "\(made.error)")
    let rows = String(decoding: try Files.bytes(file), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    #expect(rows[0].contains(language == "vi" ? "Phường Từ Sơn – hạn gửi" : "Từ Sơn Ward – due"))
    let untouched = workspace.run("import", file, "--json")
    #expect(untouched.output.contains("\"new\": 0,\n  \"changed\": 0,\n"))
    #expect(untouched.output.contains("\"refused\": []"))
    // Whoever fills it in has September and October.
    let mark = profile == "plain" ? "," : ";"
    let number = profile == "plain" ? "74.5" : "74,5"
    let filled = rows.map { row in
      ["2026-M09", "2026-M10"].contains { row.contains("\(mark)x09367\(mark)\($0)\(mark)\(mark)") }
        ? Substring(
          row.replacing("-M09\(mark)", "-M09\(mark)\(number)")
            .replacing("-M10\(mark)", "-M10\(mark)\(number)")) : row
    }
    let answer = workspace.run(
      "import", workspace.write(filled.joined(separator: "\n") + "\n", to: "back.csv"))
    #expect(
      answer.lines.first == "2 mới, 0 thay đổi, 4 giữ nguyên, 0 bị từ chối", "\(answer.output)")
    #expect(try workspace.observation("6.01", "x09367", "2026-M10")?.value?.plain == "74.5")
  }

  @Test(arguments: [
    (["--agency", "x09367"], Int32(64), "biểu mẫu cần đơn vị và đợt"),
    (["--agency", "x09367", "--round", "2026-y", "--format", "json"], 64, "chỉ có dạng CSV"),
    (["--agency", "x09367", "--round", "2026-z"], 66, "2026-z"),
    (
      ["--agency", "x09367", "--round", "2026-y"], 66,
      "x09367 không có số liệu nào phải báo cáo"
    ),
  ])
  func aTemplateThatCannotBeMadeIsTold(options: [String], status: Int32, words: String) throws {
    let workspace = try workspace()
    let answer = workspace.probe.run(["export", "template"] + options)
    #expect(answer.status == status)
    #expect(answer.error.contains(words), "\(answer.error)")
  }

  @Test func whatAnImportFindsOutIsToldAndStandsInTheDocument() throws {
    let workspace = try workspace()
    let table = workspace.write(Self.sent, to: "sent.csv")
    let answer = workspace.run("import", table, "--dry-run")
    #expect(answer.status == 1)
    Golden.expect(answer.error + answer.output, is: "import-dry-run.txt")
    Golden.expect(
      workspace.run("import", table, "--dry-run", "--json").output, is: "import-dry-run-json.txt")
    Golden.expect(
      workspace.run("import", table, "--dry-run", "--lang", "en").output
        + workspace.run("import", table, "--dry-run", "--lang", "en").error,
      is: "import-dry-run-en.txt")
  }

  /// In Windows-1258: a title, a header, a good row, one of each kind of refusal, a sum.
  private static let sent: [UInt8] = {
    // Mã, Đơn vị, Kỳ, Giá trị, Phường Từ Sơn
    let (code, agency) = (hex("4d61de20636869d2207469ea75"), hex("d0f56e207669f2"))
    let (period, value) = (hex("4b79cc"), hex("4769e120747269f2"))
    let ward = hex("5068fdf5cc6e672054fdcc2053f56e")
    let cells: [[[UInt8]]] = [
      [Array("2026".utf8), [], [], []], [code, agency, period, value],
      ["6.01".bytes, ward, "9/2026".bytes, "86,9%".bytes],
      ["6.01".bytes, ward, "8/2026".bytes, "1.234".bytes],
      ["6.01".bytes, "X".bytes, "8/2026".bytes, "80".bytes],
      ["9.99".bytes, ward, "8/2026".bytes, "80".bytes],
      ["6.01".bytes, ward, "01/10/2026".bytes, "80".bytes],
      ["Total".bytes, [], [], "166,9".bytes],
    ]
    return Array(
      cells.map { Array($0.joined(separator: ";".bytes)) }.joined(separator: "\r\n".bytes))
  }()

  private static func hex(_ text: String) -> [UInt8] {
    stride(from: 0, to: text.utf8.count, by: 2).compactMap {
      UInt8(text.dropFirst($0).prefix(2), radix: 16)
    }
  }

  private func workspace() throws -> SmallWorkspace {
    let workspace = try SmallWorkspace()
    workspace.probe.environment["XDG_STATE_HOME"] = workspace.folder + "/state"
    return workspace
  }
}

extension String {
  fileprivate var bytes: [UInt8] { Array(utf8) }

  fileprivate func replacing(_ part: String, _ text: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: text)
  }
}

extension Substring {
  fileprivate func replacing(_ part: String, _ text: String) -> String {
    String(self).replacing(part, text)
  }
}
