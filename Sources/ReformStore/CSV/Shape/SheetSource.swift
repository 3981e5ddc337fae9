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
      SheetHeader.all(in: beginning.rows).filter { $0.names.count > 1 }.map {
        HeaderDigest.of($0.names)
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
    var header: SheetHeader
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
    for header in SheetHeader.all(in: rows) {
      if let layout = try? SheetLayout(header.names, mapping) {
        return Head(separator: separator, header: header, layout: layout)
      }
    }
    return nil
  }

  /// What keeps the row that comes nearest to a header from being one.
  private func headFault(_ mapping: SheetMapping?) -> TableFault {
    let rows = beginnings.flatMap { SheetHeader.all(in: $0.rows).map(\.names) }
    guard let first = rows.first(where: { $0.contains { !$0.isEmpty } }) else { return .noHeader }
    let counts = rows.map { SheetLayout.known($0, mapping) }
    guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else {
      let text = String(decoding: bytes.prefix(65_536), as: UTF8.self)
      if let damage = TextDamage.likely(in: text) { return .damagedText(damage) }
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
