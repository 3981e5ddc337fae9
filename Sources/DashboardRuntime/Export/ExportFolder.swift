import Glibc

/// A folder into which screens are written; a file that stands there is never touched.
public struct ExportFolder: Sendable, Hashable {
  public let path: String
  /// Whether it is the program's own and may be made where it is missing.
  public let isOwn: Bool

  public init(path: String, isOwn: Bool = false) {
    self.path = path
    self.isOwn = isOwn
  }

  /// So many files of one name and day are enough.
  private static let most = 999

  /// Writes a new file under the first free number and gives its path, or the error of the system.
  func write(_ bytes: [UInt8], named name: String, extension suffix: String)
    -> Result<String, SystemFault>
  {
    if isOwn { makeFolders() }
    for number in 1...Self.most {
      let file = "\(path)/\(name)-\(number).\(suffix)"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
      let descriptor = open(file, flags, isOwn ? 0o600 : 0o644)
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { return .failure(SystemFault(code: errno)) }
      let fault = Self.fill(descriptor, bytes)
      let closed = close(descriptor)
      if let fault {
        unlink(file)
        return .failure(fault)
      }
      return closed == 0 ? .success(file) : .failure(SystemFault(code: errno))
    }
    return .failure(SystemFault(code: EEXIST))
  }

  private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> SystemFault? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return SystemFault(code: errno) }
      rest = rest.dropFirst(count)
    }
    return nil
  }

  private func makeFolders() {
    var folder = ""
    for part in path.split(separator: "/") {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
  }
}

/// What the system answered.
struct SystemFault: Error, Hashable {
  var code: Int32
}
