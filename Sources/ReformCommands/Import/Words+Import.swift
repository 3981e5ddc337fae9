import ReformModel
import ReformStore

/// What an import tells of the file it reads.
extension Words {
  func converted(from encoding: SheetEncoding, samples: [String]) -> String {
    let words = samples.map { "“\($0)”" }.joined(separator: ", ")
    let example = words.isEmpty ? "" : pick(", ví dụ \(words)", ", for example \(words)")
    return pick(
      "Bảng mã \(encoding.rawValue), đã chuyển sang Unicode\(example).",
      "Encoding \(encoding.rawValue), converted to Unicode\(example).")
  }

  func separated(by separator: SheetSeparator) -> String {
    switch separator {
    case .comma: pick("Các ô cách nhau bằng dấu phẩy.", "Cells are parted by commas.")
    case .semicolon:
      pick("Các ô cách nhau bằng dấu chấm phẩy.", "Cells are parted by semicolons.")
    case .tab: pick("Các ô cách nhau bằng dấu tab.", "Cells are parted by tabs.")
    }
  }

  func headerFound(row: Int, titles: [String]) -> String {
    let shown = titles.prefix(3).map { title in
      title.count > 60 ? "“\(title.prefix(59))…”" : "“\(title)”"
    }.joined(separator: ", ")
    let above =
      titles.isEmpty
      ? "" : pick("; bỏ qua phía trên: \(shown)", "; passed over above: \(shown)")
    return pick("Tiêu đề ở dòng \(row)\(above).", "The header is in row \(row)\(above).")
  }

  func besideData(_ rows: [Int]) -> String {
    let shown = rows.prefix(12).map(String.init).joined(separator: ", ")
    let more = rows.count > 12 ? ", …" : ""
    return pick(
      "Bỏ qua dòng cộng, tiêu đề nhóm hoặc ghi chú: dòng \(shown)\(more).",
      "Passed over as sums, headings or remarks: \(rows.count == 1 ? "row" : "rows") \(shown)\(more)."
    )
  }

  func unfilled(_ count: Int) -> String {
    pick(
      "\(number(count)) chỗ chưa điền số liệu, không nhập.",
      count == 1
        ? "1 place is not filled in and is left out."
        : "\(number(count)) places are not filled in and are left out.")
  }

  func rememberedMapping(_ path: String) -> String {
    pick(
      "Dùng tệp khai cột đã nhớ cho tiêu đề này: \(path).",
      "Uses the mapping remembered for this header: \(path).")
  }

  func mappingKept(_ path: String) -> String {
    pick(
      "Đã nhớ tệp khai cột cho tiêu đề này: \(path).",
      "The mapping is remembered for this header: \(path).")
  }

  func mappingNotKept(_ reason: String) -> String {
    pick("Chưa nhớ được tệp khai cột: \(reason).", "The mapping is not remembered: \(reason).")
  }

  func mappingFitsOneTable(_ file: String, _ path: String) -> String {
    pick(
      "\(file): tệp khai cột đã nhớ cho tiêu đề này ấn định sẵn chỉ tiêu, đơn vị hoặc kỳ nên không tự "
        + "dùng lại; hãy xem và sửa rồi nhập với --map \(path)",
      "\(file): the mapping remembered for this header fixes the indicator, agency or period, so it is "
        + "not used by itself; look at it, change it and import with --map \(path)")
  }

  func refusalsWritten(_ path: String) -> String {
    pick("Đã ghi các dòng bị từ chối vào \(path).", "Wrote the refused rows to \(path).")
  }
}
