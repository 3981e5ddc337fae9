import Glibc

/// A disk that reads through another one and writes nothing, so that a check changes nothing.
struct ReadOnlyDisk: Disk {
  private let disk: any Disk

  init(_ disk: any Disk) {
    self.disk = disk
  }

  func open(_ path: String, _ purpose: OpenPurpose) throws(DiskError) -> OpenFile {
    guard purpose == .reading || purpose == .directory else { throw refusal("open") }
    return try disk.open(path, purpose)
  }

  func close(_ file: OpenFile) { disk.close(file) }
  func status(of file: OpenFile) throws(DiskError) -> FileStatus { try disk.status(of: file) }
  func status(at path: String) throws(DiskError) -> FileStatus { try disk.status(at: path) }
  func read(_ file: OpenFile, at offset: Int, count: Int) throws(DiskError) -> [UInt8] {
    try disk.read(file, at: offset, count: count)
  }
  func list(_ path: String) throws(DiskError) -> [String] { try disk.list(path) }

  func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(DiskError) -> Int {
    throw refusal("write")
  }
  func truncate(_ file: OpenFile, to length: Int) throws(DiskError) { throw refusal("ftruncate") }
  func synchronize(_ file: OpenFile) throws(DiskError) { throw refusal("fsync") }
  func lock(_ file: OpenFile, waitingAtMost milliseconds: Int) throws(DiskError) -> Bool { false }
  func unlock(_ file: OpenFile) {}
  func lockHolder(of file: OpenFile) -> LockHolder? { nil }
  func makeDirectory(_ path: String, mode: UInt32) throws(DiskError) { throw refusal("mkdir") }
  func setMode(_ mode: UInt32, of file: OpenFile) throws(DiskError) { throw refusal("fchmod") }
  func setGroup(_ group: UInt32, of file: OpenFile) throws(DiskError) { throw refusal("fchown") }
  func rename(_ path: String, to newPath: String) throws(DiskError) { throw refusal("rename") }
  func remove(_ path: String) throws(DiskError) { throw refusal("unlink") }
  func isWritable(_ path: String) -> Bool { false }

  private func refusal(_ call: String) -> DiskError { DiskError(call: call, code: EROFS) }
}
