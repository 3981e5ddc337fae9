import Testing

/// The README, whose examples must not rot.
enum Readme {
  static let repository =
    "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  /// The block of code that follows a line.
  static func block(after mark: String) throws -> String {
    let bytes = try #require(Scratch.read("\(repository)/README.md"))
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == mark }, "no \(mark) in the README")
    let code = lines[(start + 2)...].prefix { $0 != "```" }
    return code.joined(separator: "\n")
  }
}

extension String {
  func replacing(_ text: String, with other: String) -> String {
    var (result, rest) = ("", self[...])
    while let start = rest.indices.first(where: { rest[$0...].hasPrefix(text) }) {
      result += rest[..<start] + other
      rest = rest[start...].dropFirst(text.count)
    }
    return result + rest
  }
}
