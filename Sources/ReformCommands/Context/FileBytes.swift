import Glibc
import ReformModel

/// Files that the command line names, outside any workspace.
enum FileBytes {
  /// A definition file is no longer than this, and neither is any other we are handed.
  static let greatestSize = 64 << 20

  static func read(_ path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      let status: ExitStatus = code == EACCES || code == EPERM ? .notAllowed : .notFound
      throw CommandFailure(status) { $0.cannotRead(path, reason: $0.systemReason(code)) }
    }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, named: path)
  }

  static func read(descriptor: Int32, named path: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 else {
        let code = errno
        if code == EINTR { continue }
        throw CommandFailure(.notFound) { $0.cannotRead(path, reason: $0.systemReason(code)) }
      }
      bytes += buffer[..<count]
      guard bytes.count <= greatestSize else {
        throw CommandFailure(.badData) { $0.fileTooLarge(path) }
      }
    }
  }

  /// Puts a whole file in place at once: what was there before stays until the new one is on disk.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let temporary = path + ".\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let code = errno
      throw CommandFailure(.cannotCreate) { $0.cannotWrite(path, reason: $0.systemReason(code)) }
    }
    var code = writeAll(bytes, to: descriptor)
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0, rename(temporary, path) != 0 { code = errno }
    guard code == 0 else {
      unlink(temporary)
      throw CommandFailure(.writeFailed) { [code] in
        $0.cannotWrite(path, reason: $0.systemReason(code))
      }
    }
  }

  /// Returns 0, or what the system says.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}

extension Words {
  /// What the system says of a file, in words.
  func systemReason(_ code: Int32) -> String {
    switch code {
    case ENOENT: pick("không tìm thấy", "not found")
    case EACCES, EPERM: pick("không có quyền", "permission denied")
    case EISDIR: pick("là thư mục", "it is a folder")
    case ELOOP: pick("là liên kết", "it is a link")
    case ENOTDIR: pick("đường dẫn đi qua một tệp", "the path goes through a file")
    case ENOSPC, EDQUOT: pick("đĩa đã đầy", "no space left")
    case EROFS: pick("đĩa chỉ cho đọc", "the disk is read-only")
    case EIO: pick("lỗi đọc ghi đĩa", "the disk reports an error")
    default: strerror(code).map { String(cString: $0) } ?? "errno \(code)"
    }
  }
}
