import ReformModel
import ReformReports
import TerminalInterface

extension [CopyOut.Row] {
  func table(_ words: Words) -> TextTable {
    var table = TextTable([
      .init(words.columnCode), .init(words.columnName, shrinksTo: 16), .init(words.copyOutPart),
      .init(words.columnValue, .right), .init(words.remarksHead, shrinksTo: 8),
    ])
    for row in self {
      table.add(
        .init(row.code), .init(row.name), .init(words.name(row.part)), .init(row.value),
        .init(row.remark))
    }
    return table
  }

  /// A line for each value, its fields apart by tabs, which no field holds.
  func separatedByTabs(_ words: Words) -> [UInt8] {
    let head = [
      words.columnCode, words.columnName, words.copyOutPart, words.columnValue, words.remarksHead,
    ]
    let lines: [[String]] =
      [head] + map { [$0.code, $0.name, words.name($0.part), $0.value, $0.remark] }
    let text = lines.map { line in line.map(\.safeToShow).joined(separator: "\t") + "\n" }.joined()
    return [UInt8](text.utf8)
  }
}

extension Words {
  func name(_ part: CopyOut.Part) -> String {
    switch part {
    case .numerator: copyOutNumerator
    case .denominator: copyOutDenominator
    case .value: copyOutValue
    }
  }
}
