/// Why an exchange through git did not come about; worded by `Words.text(of:)`.
public enum GitFailure: Error, Sendable, Hashable {
  case notInstalled
  /// The workspace names no such remote.
  case unknownRemote(String)
  /// There is no git repository at the address.
  case noRepository(address: String, detail: String)
  case unreachable(address: String, detail: String)
  /// The other side wants to know who asks, and nobody is there to tell.
  case notLetIn(address: String, detail: String)
  /// The other side took nothing: a hook, a protected branch, missing rights.
  case refused(address: String, detail: String)
  /// Others were faster, again and again.
  case alwaysOvertaken(address: String, attempts: Int)
  case timeIsUp(address: String, seconds: Int)
  /// What came cannot be what a copy of a workspace sent.
  case damaged(address: String, detail: String)
  /// The repository kept beside the state of the program cannot be used.
  case unusable(folder: String, detail: String)
}
