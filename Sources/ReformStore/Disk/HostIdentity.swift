import Glibc

/// Who runs this process on which host, as the system knows it and no environment variable.
public enum HostIdentity {
  /// The login of the real user id; its number where the system has no name for it.
  public static var login: String {
    let uid = getuid()
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    return buffer.withUnsafeMutableBufferPointer { space in
      guard let base = space.baseAddress,
        getpwuid_r(uid, &entry, base, space.count, &found) == 0, found != nil,
        let name = entry.pw_name
      else { return "uid\(uid)" }
      return String(cString: name)
    }
  }

  public static var hostName: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
    return String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
