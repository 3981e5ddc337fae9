/// Who writes: which journal, and which person.
public struct Writer: Sendable, Hashable {
  /// Names the journal file: `an.nguyen@hcc01`.
  public internal(set) var id: String
  /// The login of the person.
  public let person: String
  /// Tells this machine from others; nil where nothing does.
  public let machine: String?

  /// The writer of a person on a host, both as the system names them. `override` (from
  /// `$CCHC_WRITER`) names another journal file, never another person.
  public init(
    login: String, host: String, override: String? = nil, machine: String? = nil
  ) throws(StoreError) {
    person = login
    let isNamed = override.map { !$0.isEmpty } ?? false
    // A journal that somebody names belongs to no machine.
    self.machine = isNamed ? nil : machine
    if let override, !override.isEmpty {
      guard Identifier.isValid(override) else { throw .badWriterName(override) }
      id = override
    } else {
      let shortHost = host.prefix { $0 != "." }
      let fitted = Identifier.fitting("\(login)@\(shortHost)")
      guard Identifier.isValid(fitted) else { throw .badWriterName(login) }
      id = fitted
    }
  }
}
