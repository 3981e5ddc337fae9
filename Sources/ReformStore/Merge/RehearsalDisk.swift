import Glibc

/// A disk that reads through another one and keeps what is written to itself, so that one can see
/// what would come of something without doing it.
final class RehearsalDisk: Disk {
  private let disk: any Disk
  /// What was written, by path.
  private var contents: [String: [UInt8]] = [:]
  private var folders: Set<String> = []
  private var paths: [Int32: String] = [:]
  /// Descriptors of its own, that no system ever gives.
  private var lastDescriptor: Int32 = 1_000_000
  private var changes = 0

  init(_ disk: any Disk) {
    self.disk = disk
  }

  func open(_ path: String, _ purpose: OpenPurpose) throws(DiskError) -> OpenFile {
    switch purpose {
    case .directory where folders.contains(path): break
    case .directory: return try disk.open(path, purpose)
    case .reading where contents[path] == nil: return try disk.open(path, purpose)
    case .reading: break
    case .appending: if contents[path] == nil { contents[path] = try bytes(at: path) }
    case .creating:
      if (try? status(at: path)) != nil { throw DiskError(call: "open", code: EEXIST) }
      contents[path] = []
    }
    lastDescriptor += 1
    paths[lastDescriptor] = path
    return OpenFile(descriptor: lastDescriptor)
  }

  private func bytes(at path: String) throws(DiskError) -> [UInt8] {
    let file = try disk.open(path, .reading)
    defer { disk.close(file) }
    var bytes: [UInt8] = []
    while true {
      let more = try disk.read(file, at: bytes.count, count: 1 << 20)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  func close(_ file: OpenFile) {
    if paths.removeValue(forKey: file.descriptor) == nil { disk.close(file) }
  }

  func status(of file: OpenFile) throws(DiskError) -> FileStatus {
    guard let path = paths[file.descriptor] else { return try disk.status(of: file) }
    return try status(at: path)
  }

  func status(at path: String) throws(DiskError) -> FileStatus {
    guard let bytes = contents[path] else {
      guard folders.contains(path) else { return try disk.status(at: path) }
      return FileStatus(kind: .directory, size: 0, mode: 0o2770)
    }
    var status =
      (try? disk.status(at: path))
      ?? FileStatus(
        kind: .file, size: 0, mode: 0o660, inode: UInt64(truncatingIfNeeded: path.hashValue))
    (status.size, status.modified) = (bytes.count, changes)
    return status
  }

  func read(_ file: OpenFile, at offset: Int, count: Int) throws(DiskError) -> [UInt8] {
    guard let path = paths[file.descriptor], let bytes = contents[path] else {
      return try disk.read(file, at: offset, count: count)
    }
    return Array(bytes.dropFirst(offset).prefix(count))
  }

  func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(DiskError) -> Int {
    guard let path = paths[file.descriptor] else { throw DiskError(call: "write", code: EBADF) }
    contents[path, default: []] += bytes
    changes += 1
    return bytes.count
  }

  func truncate(_ file: OpenFile, to length: Int) throws(DiskError) {
    guard let path = paths[file.descriptor], let bytes = contents[path] else {
      throw DiskError(call: "ftruncate", code: EBADF)
    }
    contents[path] = Array(bytes.prefix(length))
    changes += 1
  }

  func list(_ path: String) throws(DiskError) -> [String] {
    let own = contents.keys.filter { $0.hasPrefix(path + "/") }.map {
      String($0.dropFirst(path.utf8.count + 1))
    }
    let there = folders.contains(path) ? [] : try disk.list(path)
    return Set(there + own.filter { !$0.contains("/") }).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  func makeDirectory(_ path: String, mode: UInt32) throws(DiskError) { folders.insert(path) }
  func synchronize(_ file: OpenFile) throws(DiskError) {}
  func lock(_ file: OpenFile, waitingAtMost milliseconds: Int) throws(DiskError) -> Bool { true }
  func unlock(_ file: OpenFile) {}
  func lockHolder(of file: OpenFile) -> LockHolder? { nil }
  func setMode(_ mode: UInt32, of file: OpenFile) throws(DiskError) {}
  func setGroup(_ group: UInt32, of file: OpenFile) throws(DiskError) {}
  func isWritable(_ path: String) -> Bool { true }
  func rename(_ path: String, to newPath: String) throws(DiskError) { throw refusal("rename") }
  func remove(_ path: String) throws(DiskError) { throw refusal("unlink") }

  private func refusal(_ call: String) -> DiskError { DiskError(call: call, code: EROFS) }
}
