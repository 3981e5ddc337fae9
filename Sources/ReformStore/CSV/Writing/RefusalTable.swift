public import ReformModel

/// The rows that an import refuses, with the reasons, for whoever sent the table.
///
/// They stand in their own columns, so that a table that is put right can be sent back as it is.
public enum RefusalTable {
  /// What excel-vi opens at a double click.
  public static func bytes(_ result: ImportResult, of table: SheetTable, in words: Words)
    -> [UInt8]
  {
    var writer = CSVWriter(.excelVietnam)
    let width = table.header.count
    writer.write(
      table.header.map(CSVCell.guarded)
        + [words.refusedRow, words.refusedColumn, words.refusedReason])
    for (row, refusals) in grouped(result.refused) {
      let cells = (table.cells(ofRow: row) + Array(repeating: "", count: width)).prefix(width)
      let columns = refusals.map { refusal in
        CSVColumn(rawValue: refusal.column).map(table.name(of:)) ?? refusal.column
      }
      writer.write(
        cells.map(guarded)
          + [
            String(row), joined(columns), joined(refusals.map { $0.reason[words.language] }),
          ].map(CSVCell.guarded))
    }
    return writer.bytes
  }

  /// Names that a mapping remembered for a table must not miss when it comes back.
  static let ownColumns = [Words(.vietnamese), Words(.english)].flatMap {
    [$0.refusedRow, $0.refusedColumn, $0.refusedReason]
  }

  private static func grouped(_ refusals: [ImportResult.Refusal])
    -> [(Int, [ImportResult.Refusal])]
  {
    Dictionary(grouping: refusals, by: \.row).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func joined(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// A text that was guarded already is guarded once; a negative number is no formula.
  private static func guarded(_ cell: String) -> String {
    let isNumber = cell.utf8.dropFirst().allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: ".")
    }
    let isNegative = cell.hasPrefix("-") && cell.utf8.count > 1 && isNumber
    return isNegative ? cell : CSVCell.guarded(CSVCell.text(cell))
  }
}

extension Words {
  var refusedRow: String { pick("Dòng trong tệp gửi", "Row in the file sent") }
  var refusedColumn: String { pick("Cột bị từ chối", "Refused column") }
  var refusedReason: String { pick("Lý do từ chối", "Reason for refusal") }
}
