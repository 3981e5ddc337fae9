import ReformModel

/// Reads numbers of a table in the form of its profile.
enum CSVNumber {
  static func read(_ cell: String, _ profile: CSVProfile) throws(ImportFault) -> ExactDecimal? {
    let text = cell.trimmingSpaces
    guard !text.isEmpty else { return nil }
    guard profile == .excelVietnam else { return try plain(text, shown: text) }
    let negative = text.hasPrefix("-")
    let parts = text.dropFirst(negative ? 1 : 0)
      .split(separator: ",", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { throw .badNumber(text) }
    let whole = String(parts[0])
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    let sign = negative ? "-" : ""
    guard groups.count > 1 else {
      return try plain(sign + parts.joined(separator: "."), shown: text)
    }
    guard isGrouped(groups) else {
      // `12.5` cannot be a grouped number; with a decimal comma as well it is nothing.
      guard parts.count == 1, groups.count == 2 else { throw .badNumber(text) }
      return try plain(sign + whole, shown: text)
    }
    let joined = try plain(
      sign + ([groups.joined()] + parts.dropFirst().map(String.init)).joined(separator: "."),
      shown: text)
    if parts.count == 1, groups.count == 2 {
      throw .ambiguousNumber(text, joined, try plain(sign + whole, shown: text))
    }
    return joined
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
