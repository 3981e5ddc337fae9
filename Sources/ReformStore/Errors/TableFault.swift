/// Why a CSV file cannot be taken as a table of observations.
public enum TableFault: Error, Sendable, Hashable {
  case notUTF8(line: Int)
  case brokenUTF16(byte: Int)
  case damagedText(TextDamage)
  case foreignFile(ForeignFile)
  /// Nothing but blank lines.
  case noHeader
  /// None of the first rows has a name of ours; with the row that has most cells.
  case noHeaderFound(within: Int, seen: [String])
  /// A mapping names a column that the header does not have.
  case mappedColumnMissing(String, seen: [String])
  case missingColumn(String)
  case repeatedColumn(String)
  case unclosedQuote(line: Int)
  case textAfterQuote(line: Int, column: Int)
  case quoteInsideCell(line: Int, column: Int)
  case tooLarge(bytes: Int)

  /// Whether its words say what to do; else the table has to be put right.
  public var saysWhatToDo: Bool {
    switch self {
    case .notUTF8, .brokenUTF16, .damagedText, .foreignFile, .noHeaderFound: true
    default: false
    }
  }
}
