/// Somebody who may use the workspace, by login.
public struct Person: Sendable, Hashable {
  /// What a person may do, from reading to administering; `Permission` has the table.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case viewer, editor, reviewer, administrator
  }

  public var login: String
  public var name: String
  public var agency: String?
  public var role: Role

  public init(login: String, name: String, agency: String?, role: Role) {
    self.login = login
    self.name = name
    self.agency = agency
    self.role = role
  }
}
