import Glibc
import ReformStore

/// The disk of the machine, but calls fail, fall short or are denied as a test asks.
final class FaultDisk: Disk {
  private let disk = PosixDisk()
  /// What calls answer instead of doing anything.
  var failures: [String: Int32] = [:]
  /// How many bytes a write takes at most before the next one.
  var longestWrite = Int.max
  /// How many bytes fit before the disk is full.
  var room = Int.max
  var deniesWriting = false
  /// What happens elsewhere just before a call.
  var before: [String: () -> Void] = [:]
  private(set) var calls: [String] = []

  private func call(_ name: String) throws(DiskError) {
    calls.append(name)
    before[name]?()
    if let code = failures[name] { throw DiskError(call: name, code: code) }
  }

  func forget() { calls = [] }

  func open(_ path: String, _ purpose: OpenPurpose) throws(DiskError) -> OpenFile {
    try call("open \(purpose)")
    return try disk.open(path, purpose)
  }

  func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(DiskError) -> Int {
    try call("append")
    guard room > 0 else { throw DiskError(call: "write", code: ENOSPC) }
    let taken = try disk.append(bytes.prefix(min(longestWrite, room)), to: file)
    room -= taken
    return taken
  }

  func truncate(_ file: OpenFile, to length: Int) throws(DiskError) {
    try call("truncate")
    try disk.truncate(file, to: length)
  }

  func synchronize(_ file: OpenFile) throws(DiskError) {
    try call("synchronize")
    try disk.synchronize(file)
  }

  func rename(_ path: String, to newPath: String) throws(DiskError) {
    try call("rename")
    try disk.rename(path, to: newPath)
  }

  func setMode(_ mode: UInt32, of file: OpenFile) throws(DiskError) {
    try call("setMode")
    try disk.setMode(mode, of: file)
  }

  func lock(_ file: OpenFile, waitingAtMost milliseconds: Int) throws(DiskError) -> Bool {
    try call("lock")
    return try disk.lock(file, waitingAtMost: milliseconds)
  }

  func isWritable(_ path: String) -> Bool { !deniesWriting && disk.isWritable(path) }
  func close(_ file: OpenFile) { disk.close(file) }
  func status(of file: OpenFile) throws(DiskError) -> FileStatus { try disk.status(of: file) }
  func status(at path: String) throws(DiskError) -> FileStatus { try disk.status(at: path) }
  func read(_ file: OpenFile, at offset: Int, count: Int) throws(DiskError) -> [UInt8] {
    // Never more than a few bytes at once: whoever reads must go on.
    try disk.read(file, at: offset, count: min(count, 997))
  }
  func unlock(_ file: OpenFile) { disk.unlock(file) }
  func lockHolder(of file: OpenFile) -> LockHolder? { disk.lockHolder(of: file) }
  func list(_ path: String) throws(DiskError) -> [String] { try disk.list(path) }
  func makeDirectory(_ path: String, mode: UInt32) throws(DiskError) {
    try call("makeDirectory")
    try disk.makeDirectory(path, mode: mode)
  }
  func setGroup(_ group: UInt32, of file: OpenFile) throws(DiskError) {
    try disk.setGroup(group, of: file)
  }
  func remove(_ path: String) throws(DiskError) { try disk.remove(path) }
}
