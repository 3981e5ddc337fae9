import Glibc

/// Who runs this process on which host, as the system knows it and no environment variable.
public enum HostIdentity {
  /// The login of the real user id; its number where the system has no name for it.
  public static var login: String { login(of: getuid()) }

  /// The home folder of the real user id; nil where the system knows none.
  public static var home: String? { account(getuid()) { $0.pw_dir } }

  /// The login of any user id; its number where the system has no name for it.
  static func login(of user: uid_t) -> String { account(user) { $0.pw_name } ?? "uid\(user)" }

  private static func account(
    _ user: uid_t, _ field: (passwd) -> UnsafeMutablePointer<CChar>?
  ) -> String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    return buffer.withUnsafeMutableBufferPointer { space in
      guard let base = space.baseAddress,
        getpwuid_r(user, &entry, base, space.count, &found) == 0, found != nil,
        let text = field(entry)
      else { return nil }
      return String(cString: text)
    }
  }

  public static var hostName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
    return String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
