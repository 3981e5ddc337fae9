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
    var writer = CSVWriter(profile)
    writer.write(columns)
    for row in rows { writer.write(row.map { $0.text(profile) }) }
    return writer.bytes
  }
}

extension Sheet.Cell {
  fileprivate func text(_ profile: CSVProfile) -> String {
    switch self {
    case .empty: ""
    case .number(let text): profile.number(text)
    case .text(let text): CSVCell.guarded(text)
    }
  }
}
