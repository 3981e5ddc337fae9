import Glibc
import Testing

/// Expected texts as files beside the tests.
enum Golden {
  /// Compares a text with the file of this name.
  ///
  /// With `CCHC_RECORD` set in the environment the file is written anew, and the test fails, so
  /// that a recording can never pass for a proof.
  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = CommandProbe.repository + "/Tests/ReformCommandsTests/Goldens/" + name
    guard getenv("CCHC_RECORD") == nil else {
      record(text, path)
      Issue.record(
        "recorded \(name); run again without CCHC_RECORD", sourceLocation: sourceLocation)
      return
    }
    let expected = read(path)
    #expect(expected != nil, "no golden \(name)", sourceLocation: sourceLocation)
    let (actual, wanted) = (lines(text), lines(expected ?? ""))
    for (i, line) in wanted.enumerated() where i < actual.count {
      #expect(actual[i] == line, "\(name):\(i + 1)", sourceLocation: sourceLocation)
    }
    #expect(actual.count == wanted.count, "lines of \(name)", sourceLocation: sourceLocation)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  private static func record(_ text: String, _ path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
