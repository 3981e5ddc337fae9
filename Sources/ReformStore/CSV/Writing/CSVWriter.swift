/// Writes rows of cells in the form of a profile.
public struct CSVWriter {
  public private(set) var bytes: [UInt8]
  private let profile: CSVProfile
  private let special: Set<UInt8>

  public init(_ profile: CSVProfile) {
    self.profile = profile
    bytes = profile.opening
    special = [profile.delimiter, 0x22, 0x0A, 0x0D]
  }

  /// Cells as they are: texts that a spreadsheet would run are guarded before.
  public mutating func write(_ cells: [String]) {
    for (i, cell) in cells.enumerated() {
      if i > 0 { bytes.append(profile.delimiter) }
      guard cell.utf8.contains(where: special.contains) else {
        bytes += cell.utf8
        continue
      }
      bytes.append(0x22)
      // Byte by byte: a quotation mark that an accent joined still ends the cell.
      for byte in cell.utf8 { bytes += byte == 0x22 ? [byte, byte] : [byte] }
      bytes.append(0x22)
    }
    bytes += profile.lineEnd.utf8
  }
}

extension CSVProfile {
  /// A plain number with the decimal mark of the profile.
  public func number(_ plain: String) -> String {
    self == .plain
      ? plain : String(decoding: plain.utf8.map { $0 == 0x2E ? 0x2C : $0 }, as: UTF8.self)
  }
}
