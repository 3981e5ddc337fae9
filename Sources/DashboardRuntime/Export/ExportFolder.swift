import Glibc

/// A folder into which screens are written; a file that stands there is never touched.
public struct ExportFolder: Sendable, Hashable {
  public let path: String
  /// The program's own folder is made where it is missing, for its owner alone, and is never a link
  /// that leads elsewhere.
  public let isOwn: Bool

  public init(path: String, isOwn: Bool = false) {
    self.path = path
    self.isOwn = isOwn
  }

  /// So many files of one name and day are enough.
  private static let most = 999

  /// Writes a new file under the first free number and gives its name.
  func write(_ bytes: [UInt8], named name: String, extension suffix: String)
    throws(SystemFault) -> String
  {
    let folder = try isOwn ? openedOwn() : SystemFault.checked(open(path, O_DIRECTORY | O_CLOEXEC))
    defer { close(folder) }
    for number in 1...Self.most {
      let file = "\(name)-\(number).\(suffix)"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      let descriptor = openat(folder, file, flags, isOwn ? 0o600 : 0o644)
      if descriptor < 0, errno == EEXIST { continue }
      _ = try SystemFault.checked(descriptor)
      do throws(SystemFault) {
        defer { close(descriptor) }
        try Self.fill(descriptor, bytes)
      } catch {
        unlinkat(folder, file, 0)
        throw error
      }
      return file
    }
    throw SystemFault(code: EEXIST)
  }

  private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) throws(SystemFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw SystemFault(code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Opens the folder by its last two names, neither of which may be a link.
  private func openedOwn() throws(SystemFault) -> Int32 {
    let parts = path.split(separator: "/")
    var folder = ""
    for part in parts {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
    let flags = O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let above = "/" + parts.dropLast().joined(separator: "/")
    let parent = try SystemFault.checked(open(above, flags))
    defer { close(parent) }
    return try SystemFault.checked(openat(parent, String(parts.last ?? "."), flags))
  }
}

/// What the system answered.
struct SystemFault: Error, Hashable {
  var code: Int32

  /// The descriptor a call gave, or why it gave none.
  static func checked(_ descriptor: Int32) throws(SystemFault) -> Int32 {
    guard descriptor >= 0 else { throw SystemFault(code: errno) }
    return descriptor
  }
}
