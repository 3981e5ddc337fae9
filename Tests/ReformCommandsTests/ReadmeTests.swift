import Glibc
import Testing

/// The README shows what the program prints: after a line `<!-- cchc … -->` stands a block with the
/// output of that command on the sample workspace.
@Suite struct ReadmeTests {
  @Test func everyBlockIsWhatTheProgramPrints() throws {
    let path = CommandProbe.repository + "/README.md"
    let text = try String(decoding: Files.bytes(path), as: UTF8.self)
    let shown = Self.renewed(text)
    #expect(Self.commands(in: text).count >= 3)
    guard getenv("CCHC_RECORD") == nil else {
      try Files.write(shown, to: path)
      Issue.record("recorded README.md; run again without CCHC_RECORD")
      return
    }
    for (line, expected) in zip(Self.lines(text), Self.lines(shown)) { #expect(line == expected) }
    #expect(Self.lines(text).count == Self.lines(shown).count)
  }

  /// The text with every block written anew.
  private static func renewed(_ text: String) -> String {
    var result: [Substring] = []
    var skipsOldBlock = false
    for line in lines(text) {
      if skipsOldBlock {
        skipsOldBlock = line != "```"
        continue
      }
      result.append(line)
      guard let command = command(in: line) else { continue }
      let arguments =
        command + [
          "--workspace", CommandProbe.repository + "/SampleData/bac-ninh", "--as-of", "2026-11-23",
        ]
      let answer = CommandProbe().run(arguments)
      #expect(answer.status == 0, "\(command)")
      result += ["```text"] + lines(answer.output).dropLast() + ["```"]
      skipsOldBlock = true
    }
    return result.joined(separator: "\n")
  }

  private static func commands(in text: String) -> [[String]] {
    lines(text).compactMap(command(in:))
  }

  /// The arguments of a line `<!-- cchc render --keys "<Down> x" -->`.
  private static func command(in line: Substring) -> [String]? {
    guard line.hasPrefix("<!-- cchc "), line.hasSuffix(" -->") else { return nil }
    return line.dropFirst(10).dropLast(4).split(separator: " ").map {
      $0.filter { $0 != "\"" }
    }
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
