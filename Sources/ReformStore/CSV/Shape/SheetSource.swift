/// A file that somebody sent, as text; which of its rows is the header is still open.
public struct SheetSource: Sendable {
  public let encoding: SheetEncoding
  private let bytes: [UInt8]
  private let beginnings: [(separator: SheetSeparator, rows: [[String]])]

  /// Throws `StoreError.badTable` where the file is no text, or text that would come out garbled.
  public init(_ bytes: [UInt8]) throws(StoreError) {
    do throws(TableFault) {
      let text = try SheetText(bytes)
      encoding = text.encoding
      self.bytes = text.bytes
      beginnings = SheetSeparator.allCases.map { separator in
        var reader = CSVReader(text.bytes, delimiter: separator.byte)
        return (separator, reader.firstRows(SheetSource.mostTitleRows))
      }
    } catch {
      throw .badTable(error)
    }
  }

  /// Among so many rows the header is looked for.
  static let mostTitleRows = 40

  /// The digests of every row that may be the header.
  public var headerDigests: [String] {
    beginnings.flatMap { beginning in
      beginning.rows.indices.filter { beginning.rows[$0].count > 1 }.flatMap { row in
        SheetSource.headers(at: row, of: beginning.rows).map { HeaderDigest.of($0.names) }
      }
    }
  }

  /// Finds the header and reads all rows.
  ///
  /// Throws `StoreError.badTable` where no row is a header, or cells are not quoted as they should.
  public func table(mapping: SheetMapping? = nil, profile: CSVProfile? = nil)
    throws(StoreError) -> SheetTable
  {
    do throws(TableFault) {
      let head = try head(mapping)
      var reader = CSVReader(bytes, delimiter: head.separator.byte)
      return SheetTable(
        self, head, rows: try reader.rows(), endsWithLineEnd: bytes.last.map { $0 < 0x20 } ?? true,
        mapping: mapping, profile: profile)
    } catch {
      throw .badTable(error)
    }
  }

  struct Head {
    var separator: SheetSeparator
    /// The last of its rows, as a spreadsheet counts.
    var row: Int
    var names: [String]
    var layout: SheetLayout
  }

  private func head(_ mapping: SheetMapping?) throws(TableFault) -> Head {
    var best: Head?
    for beginning in beginnings {
      guard let head = SheetSource.head(in: beginning.rows, beginning.separator, mapping),
        head.layout.columnCount > best?.layout.columnCount ?? 0
      else { continue }
      best = head
    }
    if let best { return best }
    throw headFault(mapping)
  }

  private static func head(
    in rows: [[String]], _ separator: SheetSeparator, _ mapping: SheetMapping?
  ) -> Head? {
    for row in rows.indices {
      for header in headers(at: row, of: rows) {
        if let layout = try? SheetLayout(header.names, mapping) {
          return Head(separator: separator, row: header.last, names: header.names, layout: layout)
        }
      }
    }
    return nil
  }

  /// What the header is if it begins at a row: two rows where the second one goes on below merged
  /// cells, as “Tử số” and “Mẫu số” stand below “Kết quả”; else the row.
  private static func headers(at row: Int, of rows: [[String]])
    -> [(names: [String], last: Int)]
  {
    let upper = rows[row]
    let single = (names: upper, last: row + 1)
    guard row + 1 < rows.count else { return [single] }
    let lower = rows[row + 1]
    let width = max(upper.count, lower.count)
    let names = (0..<width).map { place in
      let below = place < lower.count ? lower[place] : ""
      return below.trimmingSpaces.isEmpty ? (place < upper.count ? upper[place] : "") : below
    }
    return isContinuation(lower, of: upper) ? [(names, row + 2)] : [single]
  }

  /// A row with texts only where the one above has an empty cell, or the first cell of a group: the
  /// cell left of its empty ones.
  private static func isContinuation(_ lower: [String], of upper: [String]) -> Bool {
    let isBlank = { (cells: [String], place: Int) in
      place >= cells.count || cells[place].trimmingSpaces.isEmpty
    }
    let filled = lower.indices.filter { !isBlank(lower, $0) }
    return filled.count > 1 && filled.contains { isBlank(upper, $0) }
      && filled.allSatisfy { place in
        !lower[place].contains(where: \.isNumber) || lower[place].contains(where: \.isLetter)
      }
      && filled.allSatisfy { place in
        isBlank(upper, place) || place + 1 < upper.count && isBlank(upper, place + 1)
      } && !isBlank(upper, 0) && isBlank(lower, 0)
  }

  /// What keeps the row that comes nearest to a header from being one.
  private func headFault(_ mapping: SheetMapping?) -> TableFault {
    let rows = beginnings.flatMap { beginning in
      beginning.rows.indices.flatMap { row in
        SheetSource.headers(at: row, of: beginning.rows).map(\.names)
      }
    }
    guard let first = rows.first(where: { $0.contains { !$0.isEmpty } }) else { return .noHeader }
    let counts = rows.map { SheetLayout.known($0, mapping) }
    guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else {
      let text = String(decoding: bytes.prefix(65_536), as: UTF8.self)
      if let font = LegacyFont.recognised(in: text) { return .legacyFont(font) }
      let widest = rows.max { $0.count < $1.count } ?? first
      return .noHeaderFound(within: SheetSource.mostTitleRows, seen: widest)
    }
    do throws(TableFault) {
      _ = try SheetLayout(rows[place], mapping)
      return .noHeader
    } catch {
      return error
    }
  }
}

/// What stands between the cells of a row.
public enum SheetSeparator: Sendable, Hashable, CaseIterable {
  case comma, semicolon, tab

  public var character: Character {
    switch self {
    case .comma: ","
    case .semicolon: ";"
    case .tab: "\t"
    }
  }

  var byte: UInt8 { character.asciiValue ?? 0 }
}

/// A short name for the shape of a header, by which a mapping is remembered.
enum HeaderDigest {
  static func of(_ header: [String]) -> String {
    let names = header.map { FoldedName($0).text }.filter { !$0.isEmpty }
    let own = Set(RefusalTable.ownColumns.map { FoldedName($0).text })
    var sum = Checksum()
    for name in names where !own.contains(name) { sum.add(Array(name.utf8) + [0x1F]) }
    return Checksum.hex(sum.value)
  }
}
