/// Splits CSV (RFC 4180) into rows of cells byte by byte, so that a combining mark at the
/// beginning of a cell cannot hide the delimiter before it.
struct CSVReader {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var at: Int
  private var line = 1

  /// Bytes of well-formed UTF-8 without a byte order mark.
  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    at = 0
  }

  /// All rows; a blank line is an empty row, so that rows count as a spreadsheet counts them.
  mutating func rows() throws(TableFault) -> [[String]] {
    var rows: [[String]] = []
    while at < bytes.count { rows.append(try row()) }
    return rows
  }

  /// The first rows, as far as they can be read.
  mutating func firstRows(_ most: Int) -> [[String]] {
    var rows: [[String]] = []
    while rows.count < most, at < bytes.count, let row = try? row() { rows.append(row) }
    return rows
  }

  private mutating func row() throws(TableFault) -> [String] {
    if isAtLineEnd {
      stepOverLineEnd()
      return []
    }
    var cells: [String] = []
    while true {
      cells.append(try cell(column: cells.count + 1))
      guard at < bytes.count, bytes[at] == delimiter else { break }
      at += 1
    }
    stepOverLineEnd()
    return cells
  }

  private mutating func cell(column: Int) throws(TableFault) -> String {
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") { return try quotedCell(column: column) }
    let start = at
    while at < bytes.count, bytes[at] != delimiter, !isAtLineEnd {
      if bytes[at] == UInt8(ascii: "\"") { throw .quoteInsideCell(line: line, column: column) }
      at += 1
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func quotedCell(column: Int) throws(TableFault) -> String {
    let opening = line
    var text: [UInt8] = []
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "\"") {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
          return try closed(text, column: column)
        }
        at += 1
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      text.append(byte)
    }
    throw .unclosedQuote(line: opening)
  }

  private func closed(_ text: [UInt8], column: Int) throws(TableFault) -> String {
    guard at >= bytes.count || bytes[at] == delimiter || isAtLineEnd else {
      throw .textAfterQuote(line: line, column: column)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private var isAtLineEnd: Bool {
    at < bytes.count && (bytes[at] == UInt8(ascii: "\n") || bytes[at] == UInt8(ascii: "\r"))
  }

  private mutating func stepOverLineEnd() {
    guard at < bytes.count else { return }
    let isReturn = bytes[at] == UInt8(ascii: "\r")
    at += 1
    if isReturn, at < bytes.count, bytes[at] == UInt8(ascii: "\n") { at += 1 }
    line += 1
  }
}
