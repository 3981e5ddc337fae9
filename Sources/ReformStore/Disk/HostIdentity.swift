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

  /// Tells this machine from others, copies of it only where they were given an id of their own, as
  /// cloned machines should be; nil where the system has none. It is not the id itself, which is
  /// nobody else's business.
  public static var machine: String? {
    let disk = PosixDisk()
    guard let file = try? disk.open("/etc/machine-id", .reading) else { return nil }
    defer { disk.close(file) }
    guard let id = try? disk.read(file, at: 0, count: 32), id.count == 32 else { return nil }
    var sum = Checksum()
    sum.add(Array("cchc writer ".utf8) + id)
    return Checksum.hex(sum.value)
  }

  public static var hostName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
    return String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
