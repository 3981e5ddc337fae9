import Glibc

/// Commands that are run to their end, not timed.
enum Shell {
  /// What a command prints, on both channels.
  static func output(_ words: [String], into file: String? = nil) throws(BenchError) -> String {
    let command = words.map(quoted).joined(separator: " ")
    guard let pipe = popen(command + (file.map { " > " + quoted($0) } ?? " 2>&1"), "r") else {
      throw .command(command)
    }
    let text = FileText.read(pipe)
    guard pclose(pipe) == 0 else { throw .command("\(command)\n\(text)") }
    return text
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
