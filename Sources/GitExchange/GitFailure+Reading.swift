/// What git says of a failure, sorted. It is told to speak English.
extension GitFailure {
  init(talkingTo address: String, _ message: String) {
    let detail = GitFailure.detail(of: message)
    self =
      if GitFailure.contains(message, GitFailure.asking) {
        .notLetIn(address: address, detail: detail)
      } else if GitFailure.contains(message, GitFailure.silence) {
        .unreachable(address: address, detail: detail)
      } else if GitFailure.contains(message, GitFailure.absence) {
        .noRepository(address: address, detail: detail)
      } else {
        .damaged(address: address, detail: detail)
      }
  }

  /// The line that says most: what the other side answers, else what git gives up with.
  static func detail(of message: String) -> String {
    let lines = message.split(separator: "\n").map { $0.drop { $0 == " " } }
    let remote = lines.filter { $0.hasPrefix("remote: ") }.map { $0.dropFirst(8) }
      .map { $0.trimmed }.filter { !$0.isEmpty }
    let own = lines.first {
      $0.hasPrefix("fatal: ") || $0.hasPrefix("error: ") || $0.hasPrefix("ssh: ")
    }
    let said = remote.isEmpty ? String(own ?? lines.last ?? "") : remote.joined(separator: "; ")
    return String(said.prefix(300))
  }

  private static func contains(_ message: String, _ signs: [String]) -> Bool {
    let message = message.lowercased()
    return signs.contains { message.contains($0) }
  }

  private static let asking = [
    "could not read username", "could not read password", "terminal prompts disabled",
    "authentication failed", "permission denied (publickey", "host key verification failed",
    "permission denied, please try again", "too many authentication failures",
    "unable to read askpass", "the requested url returned error: 401",
    "the requested url returned error: 403",
  ]
  private static let silence = [
    "could not resolve host", "connection refused", "connection timed out", "connection reset",
    "network is unreachable", "no route to host", "unable to connect", "connection closed",
    "failed to connect", "couldn't connect", "operation timed out", "timed out",
    "the remote end hung up unexpectedly", "temporary failure in name resolution",
    "name or service not known", "operation too slow", "early eof",
  ]
  private static let absence = [
    "does not appear to be a git repository", "repository not found", "not found",
    "no such file or directory", "does not exist", "not a git repository", "not allowed",
  ]
}

extension Substring {
  fileprivate var trimmed: Substring {
    var part = self
    while part.last == " " || part.last == "\r" || part.last == "\t" { part.removeLast() }
    return part
  }
}
