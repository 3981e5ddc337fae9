import ReformModel
import ReformStore

/// A table for spreadsheets and scripts: column names that never change, plain values.
struct Sheet {
  enum Cell {
    case text(String)
    case number(String)
    case empty

    init(_ value: Double?) { self = value.map { .number(PlainNumber.text(of: $0)) } ?? .empty }
    init(_ value: Int) { self = .number(String(value)) }
  }

  var columns: [String]
  var rows: [[Cell]]

  func csv(_ profile: CSVProfile) -> [UInt8] {
    let isExcel = profile == .excelVietnam
    let (separator, end) = isExcel ? (";", "\r\n") : (",", "\n")
    let lines = [columns] + rows.map { $0.map { $0.text(profile) } }
    let text = lines.map { cells in
      cells.map { Sheet.quoted($0, separator) }.joined(separator: separator) + end
    }
    return (isExcel ? [0xEF, 0xBB, 0xBF] : []) + Array(text.joined().utf8)
  }

  private static func quoted(_ cell: String, _ separator: String) -> String {
    let special = Array((separator + "\"\r\n").utf8)
    guard cell.utf8.contains(where: special.contains) else { return cell }
    // By scalars: a quotation mark that an accent joined still ends the cell.
    var result = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in cell.unicodeScalars {
      result += Array(repeating: scalar, count: scalar == "\"" ? 2 : 1)
    }
    return String(result) + "\""
  }
}

extension Sheet.Cell {
  fileprivate func text(_ profile: CSVProfile) -> String {
    switch self {
    case .empty: ""
    case .number(let text):
      profile == .excelVietnam ? String(text.map { $0 == "." ? "," : $0 }) : text
    case .text(let text):
      // A spreadsheet would run what begins so.
      text.utf8.first.map { Array("=+-@\t\r".utf8).contains($0) } ?? false ? "'" + text : text
    }
  }
}
