/// Who has locked a file, as far as the system tells.
public struct LockHolder: Sendable, Hashable {
  public var process: Int
  /// Of the user whose process it is.
  public var login: String?
  /// The name by which `people.json` knows the login.
  public var name: String?

  public init(process: Int, login: String? = nil, name: String? = nil) {
    self.process = process
    self.login = login
    self.name = name
  }
}
