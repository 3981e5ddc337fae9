import Glibc

/// Commands that are run to their end, not timed.
enum Shell {
  /// What a command prints, on both channels.
  static func output(_ words: [String], into file: String? = nil) throws(BenchError) -> String {
    try finish(start(words, into: file), words)
  }

  /// A command that goes on by itself.
  static func start(
    _ words: [String], into file: String? = nil
  ) throws(BenchError) -> UnsafeMutablePointer<FILE> {
    let command = words.map(quoted).joined(separator: " ")
    guard let pipe = popen(command + (file.map { " > " + quoted($0) } ?? " 2>&1"), "r") else {
      throw .command(command)
    }
    return pipe
  }

  /// What a started command prints until its end.
  static func finish(
    _ pipe: UnsafeMutablePointer<FILE>, _ words: [String]
  ) throws(BenchError) -> String {
    let text = FileText.read(pipe)
    guard pclose(pipe) == 0 else {
      throw .command("\(words.prefix(3).joined(separator: " "))\n\(text)")
    }
    return text
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
