public import ReformModel

/// Why a file is no table of observations, and what to do about it.
extension Words {
  public func text(of fault: TableFault) -> String {
    switch fault {
    case .notUTF8, .brokenUTF16, .damagedText, .foreignFile, .tooLarge: unreadable(fault)
    case .noHeader, .noHeaderFound, .missingColumn, .repeatedColumn, .mappedColumnMissing:
      withoutHeader(fault)
    case .unclosedQuote(let line):
      pick("dòng \(line): dấu ngoặc kép chưa đóng", "line \(line): a quotation mark is not closed")
    case .textAfterQuote(let line, let column):
      pick(
        "dòng \(line), cột \(column): có chữ sau dấu ngoặc kép đóng",
        "line \(line), column \(column): text after the closing quotation mark")
    case .quoteInsideCell(let line, let column):
      pick(
        "dòng \(line), cột \(column): dấu ngoặc kép ở giữa ô",
        "line \(line), column \(column): a quotation mark inside a cell")
    }
  }

  private func unreadable(_ fault: TableFault) -> String {
    switch fault {
    case .notUTF8(let line):
      pick(
        "dòng \(line): không phải UTF-8, UTF-16 hay Windows-1258 (hãy lưu dạng CSV UTF-8)",
        "line \(line): not UTF-8, UTF-16 or Windows-1258 (save it as CSV UTF-8)")
    case .brokenUTF16(let byte):
      pick(
        "UTF-16 bị hỏng ở byte \(number(byte)) (hãy lưu lại dạng CSV UTF-8)",
        "broken UTF-16 at byte \(number(byte)) (save it again as CSV UTF-8)")
    case .damagedText(let damage): damaged(damage)
    case .foreignFile(let kind): foreign(kind)
    case .tooLarge(let bytes):
      pick("\(number(bytes)) byte, quá 64 MiB", "\(number(bytes)) bytes, over 64 MiB")
    default: ""
    }
  }

  private func damaged(_ damage: TextDamage) -> String {
    switch damage {
    case .font(let font):
      pick(
        "chữ gõ theo bảng mã \(font.rawValue) cũ, không phải Unicode (hãy chuyển mã sang Unicode, "
          + "ví dụ bằng UniKey, rồi lưu dạng CSV UTF-8)",
        "typed in the old \(font.rawValue) encoding, not Unicode (convert it to Unicode, for example "
          + "with UniKey, and save it as CSV UTF-8)")
    case .lettersLost:
      pick(
        "chữ tiếng Việt đã bị thay bằng dấu ? khi lưu (hãy mở lại tệp gốc và lưu dạng CSV UTF-8)",
        "Vietnamese letters were replaced by ? when it was saved (open the original and save it as "
          + "CSV UTF-8)")
    case .doubleUTF8:
      pick(
        "chữ tiếng Việt bị chuyển mã hai lần, như “MÃ£” thay cho “Mã” (hãy mở lại tệp gốc và lưu dạng "
          + "CSV UTF-8)",
        "Vietnamese letters were converted twice, as in “MÃ£” for “Mã” (open the original and save it "
          + "as CSV UTF-8)")
    }
  }

  private func foreign(_ kind: ForeignFile) -> String {
    switch kind {
    case .excelWorkbook, .oldExcelWorkbook:
      pick(
        "đây là sổ tính Excel; trong Excel hãy chọn Lưu dưới dạng, CSV UTF-8",
        "this is an Excel workbook; in Excel choose Save As, CSV UTF-8")
    case .openDocument:
      pick(
        "đây là tệp LibreOffice; hãy lưu dạng Văn bản CSV, bộ ký tự UTF-8",
        "this is a LibreOffice document; save it as Text CSV with the character set UTF-8")
    case .zip, .gzip:
      pick("đây là tệp nén; hãy giải nén trước", "this is an archive; unpack it first")
    case .pdf:
      pick(
        "đây là tệp PDF; hãy xin bảng tính gốc, lưu dạng CSV UTF-8",
        "this is a PDF; ask for the spreadsheet behind it, as CSV UTF-8")
    case .webPage:
      pick(
        "đây là trang web dù có thể mang tên .xls; hãy mở bằng Excel rồi lưu dạng CSV UTF-8",
        "this is a web page, even if its name ends in .xls; open it in Excel and save it as CSV UTF-8"
      )
    case .richText:
      pick(
        "đây là văn bản RTF; hãy chép bảng sang Excel rồi lưu dạng CSV UTF-8",
        "this is a rich text document; copy the table into Excel and save it as CSV UTF-8")
    case .image:
      pick("đây là tệp ảnh, không phải bảng", "this is a picture, not a table")
    case .utf32:
      pick("bảng mã UTF-32; hãy lưu dạng CSV UTF-8", "UTF-32; save it as CSV UTF-8")
    }
  }

  private func withoutHeader(_ fault: TableFault) -> String {
    switch fault {
    case .noHeader:
      pick(
        "tệp không có dòng tiêu đề indicator, agency, period, value…",
        "the file has no header indicator, agency, period, value…")
    case .noHeaderFound(let rows, let seen):
      pick(
        "trong \(rows) dòng đầu không có dòng tiêu đề như Mã chỉ tiêu, Đơn vị, Kỳ, Giá trị; chỉ thấy "
          + "\(list(seen)); tên cột khác thì khai trong tệp của --map",
        "none of the first \(rows) rows is a header such as Indicator, Agency, Period, Value; there "
          + "is \(list(seen)); for other names write a file for --map")
    case .missingColumn(let name):
      pick("thiếu cột \(shown(name))", "column \(shown(name)) is missing")
    case .repeatedColumn(let name):
      pick("cột \(shown(name)) bị lặp", "column \(shown(name)) stands twice")
    case .mappedColumnMissing(let name, let seen):
      pick(
        "bảng không có cột “\(name)” mà tệp khai cột nêu; có \(list(seen))",
        "the table has no column “\(name)” as the mapping says; it has \(list(seen))")
    default: ""
    }
  }

  /// Our name of a column, and the one people write.
  private func shown(_ name: String) -> String {
    guard language == .vietnamese, let column = CSVColumn(rawValue: name) else {
      return "“\(name)”"
    }
    return "“\(name)” (\(title(of: column)))"
  }

  private func list(_ names: [String]) -> String {
    let shown = names.filter { !$0.isEmpty }.prefix(12).map { "“\($0.prefix(40))”" }
    return shown.joined(separator: ", ")
  }

  /// The heading of a column in a table for people.
  public func title(of column: CSVColumn) -> String {
    switch column {
    case .indicator: pick("Mã chỉ tiêu", "Indicator code")
    case .agency: pick("Mã đơn vị", "Agency code")
    case .period: pick("Kỳ", "Period")
    case .value: pick("Giá trị", "Value")
    case .numerator: pick("Tử số", "Numerator")
    case .denominator: pick("Mẫu số", "Denominator")
    case .flag: pick("Cờ", "Flag")
    case .note: pick("Ghi chú", "Note")
    case .source: pick("Nguồn", "Source")
    case .evidence: pick("Tài liệu kiểm chứng", "Evidence")
    case .rankOf: pick("Xếp trong số", "Ranked among")
    case .documentNumber: pick("Số văn bản", "Document number")
    case .documentDate: pick("Ngày văn bản", "Document date")
    case .issuer: pick("Cơ quan ban hành", "Issuer")
    case .fileName: pick("Tên tệp", "File name")
    case .explanation: pick("Giải trình", "Explanation")
    }
  }
}
