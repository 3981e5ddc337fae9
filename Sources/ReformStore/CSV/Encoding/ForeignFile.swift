/// A file that is no text at all, or no table, told by how it begins.
public enum ForeignFile: Sendable, Hashable {
  case excelWorkbook, openDocument, oldExcelWorkbook, zip, pdf, webPage, richText, image, gzip,
    utf32

  /// Nil where the bytes may be a table.
  init?(_ bytes: [UInt8]) {
    guard let kind = Self.kind(of: bytes) else { return nil }
    self = kind
  }

  private static func kind(of bytes: [UInt8]) -> ForeignFile? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return archive(bytes) }
    for (start, kind) in starts where bytes.starts(with: start) { return kind }
    return isPage(bytes) ? .webPage : nil
  }

  /// What ends Word, Excel and LibreOffice write into their archives first.
  private static func archive(_ bytes: [UInt8]) -> ForeignFile {
    if contains(bytes.prefix(200), "application/vnd.oasis.opendocument") { return .openDocument }
    // The names of its parts stand in the list at the end as well.
    return contains(bytes.suffix(65_536), "xl/") || contains(bytes.prefix(65_536), "xl/")
      ? .excelWorkbook : .zip
  }

  private static let starts: [([UInt8], ForeignFile)] = [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldExcelWorkbook),
    (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image), ([0x1F, 0x8B], .gzip),
    ([0xFF, 0xFE, 0, 0], .utf32), ([0, 0, 0xFE, 0xFF], .utf32),
  ]

  /// Some portals give their pages the name of a workbook.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(200).drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(9)
    let start = String(decoding: head, as: UTF8.self).lowercased()
    return ["<html", "<!doctype", "<table", "<?xml", "<meta"].contains { start.hasPrefix($0) }
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count, let first = wanted.first else { return false }
    return (bytes.startIndex...bytes.endIndex - wanted.count).contains { i in
      bytes[i] == first && bytes[i...].starts(with: wanted)
    }
  }
}
