import Glibc
import Testing

/// The README shows what the program prints: after a line `<!-- cchc … -->` stands a block with the
/// output of that command on the sample workspace.
@Suite struct ReadmeTests {
  @Test func everyBlockIsWhatTheProgramPrints() throws {
    let path = CommandProbe.repository + "/README.md"
    let text = try String(decoding: Files.bytes(path), as: UTF8.self)
    let shown = Self.renewed(text)
    #expect(!Self.commands(in: text).isEmpty)
    guard getenv("CCHC_RECORD") == nil else {
      try Files.write(shown, to: path)
      Issue.record("recorded README.md; run again without CCHC_RECORD")
      return
    }
    for (line, expected) in zip(Self.lines(text), Self.lines(shown)) { #expect(line == expected) }
    #expect(Self.lines(text).count == Self.lines(shown).count)
  }

  /// After a line `<!-- picture cchc render … -->` stands a picture that this command draws.
  @Test func everyPictureIsWhatTheProgramDraws() throws {
    let text = String(
      decoding: try Files.bytes(CommandProbe.repository + "/README.md"), as: UTF8.self)
    let lines = Self.lines(text)
    let pictures = lines.indices.dropLast().compactMap { index in
      Self.arguments(in: lines[index], after: "<!-- picture cchc ").map { ($0, lines[index + 1]) }
    }
    #expect(pictures.count == 4)
    for (command, image) in pictures {
      let file = try #require(image.split(separator: "(").last?.dropLast())
      let drawn = Self.answer(to: command + ["--format", "svg"])
      let path = "\(CommandProbe.repository)/\(file)"
      if getenv("CCHC_RECORD") == nil {
        let kept = String(decoding: try Files.bytes(path), as: UTF8.self)
        #expect(Self.lines(kept) == Self.lines(drawn), "\(file)")
      } else {
        try Files.write(drawn, to: path)
        Issue.record("recorded \(file); run again without CCHC_RECORD")
      }
    }
  }

  /// What a command prints of the sample workspace.
  private static func answer(to command: [String]) -> String {
    let answer = CommandProbe().run(
      command + [
        "--workspace", CommandProbe.repository + "/SampleData/bac-ninh", "--as-of", "2026-11-23",
      ])
    #expect(answer.status == 0, "\(command)")
    return answer.output
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
      result += ["```text"] + lines(answer(to: command)).dropLast() + ["```"]
      skipsOldBlock = true
    }
    return result.joined(separator: "\n")
  }

  private static func commands(in text: String) -> [[String]] {
    lines(text).compactMap(command(in:))
  }

  /// The arguments of a line `<!-- cchc render --keys "<Down> x" -->`.
  private static func command(in line: Substring) -> [String]? {
    arguments(in: line, after: "<!-- cchc ")
  }

  private static func arguments(in line: Substring, after opening: String) -> [String]? {
    guard line.hasPrefix(opening), line.hasSuffix(" -->") else { return nil }
    return line.dropFirst(opening.count).dropLast(4).split(separator: " ").map {
      $0.filter { $0 != "\"" }
    }
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
