import ReformModel

/// The help pages of the parser, with the parser's own words in the language spoken.
enum HelpText {
  /// What the parser may fill: 80, less what its words grow by in Vietnamese.
  static let columns = 78

  static func translated(_ text: String, _ words: Words) -> String {
    guard words.language == .vietnamese else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { translated(line: String($0)) }.joined(separator: "\n")
  }

  private static func translated(line: String) -> String {
    if let (english, vietnamese) = headings.first(where: { line.hasPrefix($0.0) }) {
      return translated(line: vietnamese + line.dropFirst(english.count))
    }
    if line.hasSuffix(" SUBCOMMANDS:") {
      return String(line.dropLast(" SUBCOMMANDS:".count)).uppercased() + ":"
    }
    return phrases.reduce(line) { line, phrase in
      guard let range = line.firstRange(of: phrase.0) else { return line }
      return line.replacing(range, with: phrase.1)
    }
  }

  private static let headings = [
    ("OVERVIEW:", "GIỚI THIỆU:"), ("USAGE:", "CÁCH DÙNG:"), ("ARGUMENTS:", "THAM SỐ:"),
    ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "LỆNH CON:"),
  ]

  private static let phrases = [
    ("Show help information.", "Xem hướng dẫn này."),
    ("Show the version.", "Xem phiên bản."),
    ("Show subcommand help information.", "Xem hướng dẫn của một lệnh con."),
    ("  See '", "  Xem '"), ("' for detailed help.", "' để biết chi tiết."),
    ("(default)", "(mặc định)"),
    ("(default:", "(mặc định:"), ("; default:", "; mặc định:"), ("   default: ", "   mặc định: "),
    ("<subcommand>", "<lệnh con>"), ("<options>", "<tùy chọn>"),
    ("(values: ", "(giá trị: "),
  ]
}

extension StringProtocol {
  /// Where a part first stands.
  func firstRange(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}

extension String {
  func replacing(_ range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
