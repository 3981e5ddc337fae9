import ReformStore

/// The disk of the machine, counting what is asked of it and leaving out the waits for it.
///
/// A simulation of ten years cannot wait for a hundred thousand syncs, and nothing in it depends on
/// them: that is what the tests with faults are for.
final class CountingDisk: Disk {
  struct Count {
    var calls = 0
    var bytesRead = 0
    var bytesWritten = 0

    static func - (after: Count, before: Count) -> Count {
      Count(
        calls: after.calls - before.calls, bytesRead: after.bytesRead - before.bytesRead,
        bytesWritten: after.bytesWritten - before.bytesWritten)
    }
  }

  private let disk = PosixDisk()
  private(set) var count = Count()

  func open(_ path: String, _ purpose: OpenPurpose) throws(DiskError) -> OpenFile {
    count.calls += 1
    return try disk.open(path, purpose)
  }

  func close(_ file: OpenFile) {
    count.calls += 1
    disk.close(file)
  }

  func status(of file: OpenFile) throws(DiskError) -> FileStatus {
    count.calls += 1
    return try disk.status(of: file)
  }

  func status(at path: String) throws(DiskError) -> FileStatus {
    count.calls += 1
    return try disk.status(at: path)
  }

  func read(_ file: OpenFile, at offset: Int, count: Int) throws(DiskError) -> [UInt8] {
    let bytes = try disk.read(file, at: offset, count: count)
    self.count.calls += 1
    self.count.bytesRead += bytes.count
    return bytes
  }

  func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(DiskError) -> Int {
    count.calls += 1
    count.bytesWritten += bytes.count
    return try disk.append(bytes, to: file)
  }

  func list(_ path: String) throws(DiskError) -> [String] {
    count.calls += 1
    return try disk.list(path)
  }

  func lock(_ file: OpenFile, waitingAtMost milliseconds: Int) throws(DiskError) -> Bool {
    try disk.lock(file, waitingAtMost: milliseconds)
  }

  func synchronize(_ file: OpenFile) throws(DiskError) {}
  func truncate(_ file: OpenFile, to length: Int) throws(DiskError) {
    try disk.truncate(file, to: length)
  }
  func unlock(_ file: OpenFile) { disk.unlock(file) }
  func lockHolder(of file: OpenFile) -> LockHolder? { disk.lockHolder(of: file) }
  func makeDirectory(_ path: String, mode: UInt32) throws(DiskError) {
    try disk.makeDirectory(path, mode: mode)
  }
  func setMode(_ mode: UInt32, of file: OpenFile) throws(DiskError) {
    try disk.setMode(mode, of: file)
  }
  func setGroup(_ group: UInt32, of file: OpenFile) throws(DiskError) {
    try disk.setGroup(group, of: file)
  }
  func rename(_ path: String, to newPath: String) throws(DiskError) {
    try disk.rename(path, to: newPath)
  }
  func remove(_ path: String) throws(DiskError) { try disk.remove(path) }
  func isWritable(_ path: String) -> Bool { disk.isWritable(path) }
}
