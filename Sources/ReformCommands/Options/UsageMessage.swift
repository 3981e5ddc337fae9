import ReformModel

/// What the argument parser says of arguments that make no sense, in the language spoken.
///
/// The parser gives English text only; sentences it is known to say are said in Vietnamese, and
/// any other is passed on as it is.
struct UsageMessage {
  private let sentence: String
  private let rest: [String]

  /// Takes the full message of the parser: `Error: …`, then help of the option, usage and a hint.
  init(_ message: String) {
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let first = lines.first ?? ""
    sentence = first.hasPrefix("Error: ") ? String(first.dropFirst(7)) : first
    rest = Array(lines.dropFirst())
  }

  func text(in words: Words) -> String {
    guard words.language == .vietnamese else {
      return ([words.error(sentence)] + rest).joined(separator: "\n")
    }
    return ([words.error(vietnamese)] + rest.map(UsageMessage.vietnamese)).joined(separator: "\n")
  }

  private var vietnamese: String {
    for (pattern, answer) in UsageMessage.sentences {
      if let parts = UsageMessage.parts(of: sentence, matching: pattern) {
        return parts.enumerated().reduce(answer) { text, part in
          guard let range = text.firstRange(of: "{\(part.offset)}") else { return text }
          return text.replacing(range, with: UsageMessage.listed(part.element))
        }
      }
    }
    return sentence
  }

  /// `'csv', 'json' or 'md'` without the quotes and the word of the parser.
  private static func listed(_ text: String) -> String {
    guard text.hasPrefix("'"), text.hasSuffix("'") else { return text }
    var text = text
    while let range = text.firstRange(of: "' or '") { text = text.replacing(range, with: ", ") }
    while let range = text.firstRange(of: "', '") { text = text.replacing(range, with: ", ") }
    return String(text.dropFirst().dropLast())
  }

  private static func vietnamese(_ line: String) -> String {
    let swaps = [
      ("Usage: ", "Cách dùng: "), ("Help:  ", "Giải thích: "),
      ("<subcommand>", "<lệnh con>"), ("<options>", "<tùy chọn>"),
      ("  See '", "  Xem '"), ("' for more information.", "' để biết thêm."),
    ]
    return swaps.reduce(line) { line, swap in
      guard let range = line.firstRange(of: swap.0) else { return line }
      return line.replacing(range, with: swap.1)
    }
  }

  /// Sentences with `*` for what varies; more telling ones first.
  private static let sentences = [
    ("Unknown option '*'. Did you mean '*'?", "không có tùy chọn “{0}”, có phải “{1}”?"),
    ("Unknown option '*'", "không có tùy chọn “{0}”"),
    ("Missing expected argument '*'", "thiếu “{0}”"),
    ("Missing value for '*'", "thiếu giá trị sau “{0}”"),
    (
      "The value '*' is invalid for '*'. Please provide one of *.",
      "“{0}” không hợp lệ cho “{1}”; dùng một trong {2}"
    ),
    ("The value '*' is invalid for '*'", "“{0}” không hợp lệ cho “{1}”"),
    ("Unexpected argument '*'", "thừa “{0}”"),
    ("* unexpected arguments: *", "thừa {0} tham số: {1}"),
  ]

  /// What stands for each `*`; nil where the text is no such sentence.
  private static func parts(of text: String, matching pattern: String) -> [String]? {
    var rest = text[...]
    var parts: [String] = []
    let fixed = pattern.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    guard let head = fixed.first, rest.hasPrefix(head) else { return nil }
    rest = rest.dropFirst(head.count)
    for piece in fixed.dropFirst() {
      let end = rest.endIndex..<rest.endIndex
      guard let range = piece.isEmpty ? end : rest.firstRange(of: piece) else { return nil }
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? parts : nil
  }
}
