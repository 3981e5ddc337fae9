import ReformModel

/// Reads numbers of a table in the form of its profile.
enum CSVNumber {
  /// Nil where the cell is empty.
  static func read(_ cell: String, _ profile: CSVProfile) throws(ImportFault) -> ExactDecimal? {
    let text = cell.trimmingSpaces
    guard !text.isEmpty else { return nil }
    return profile == .plain ? try plain(text, shown: text) : try vietnamese(text)
  }

  /// `86,90`, `1.234,5`, `1.234.567`; what could be thousands or a fraction is ambiguous.
  private static func vietnamese(_ text: String) throws(ImportFault) -> ExactDecimal {
    let sign = text.hasPrefix("-") ? "-" : ""
    let parts = text.dropFirst(sign.utf8.count)
      .split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.count > 1 ? "." + parts[1] : ""
    if groups.count == 1 { return try plain(sign + parts[0] + fraction, shown: text) }
    guard isGrouped(groups) else {
      // `12.5` cannot be a grouped number; with a decimal comma as well it is nothing.
      guard parts.count == 1, groups.count == 2 else { throw .badNumber(text) }
      return try plain(text, shown: text)
    }
    let grouped = try plain(sign + groups.joined() + fraction, shown: text)
    if parts.count == 1, groups.count == 2 {
      throw .ambiguousNumber(text, grouped, try plain(text, shown: text))
    }
    return grouped
  }

  /// `1.234`, `12.345.678`
  private static func isGrouped(_ groups: [Substring]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.utf8.count), !first.hasPrefix("0") else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  private static func plain(_ text: String, shown: String) throws(ImportFault) -> ExactDecimal {
    guard let value = ExactDecimal(plain: text) else { throw .badNumber(shown) }
    return value
  }
}

extension String {
  var trimmingSpaces: String {
    let head = drop { $0 == " " }
    let tail = head.reversed().prefix { $0 == " " }.count
    return String(head.dropLast(tail))
  }
}
