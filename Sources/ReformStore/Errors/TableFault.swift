/// Why a CSV file cannot be taken as a table of observations.
public enum TableFault: Error, Sendable, Hashable {
  case notUTF8(line: Int)
  case noHeader
  case missingColumn(String)
  case repeatedColumn(String)
  case unclosedQuote(line: Int)
  case textAfterQuote(line: Int, column: Int)
  case quoteInsideCell(line: Int, column: Int)
  case tooLarge(bytes: Int)
}
