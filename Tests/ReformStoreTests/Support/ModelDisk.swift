import Glibc
import ReformStore

/// A disk in memory that knows what was synced, and fails or dies at the call a test names.
final class ModelDisk: Disk {
  let root: ModelNode
  var fault: PlannedFault?
  /// The first call that the fault befalls, counted from 1.
  var faultyCall = 0
  private(set) var calls: [String] = []
  private var opened: [Int32: ModelNode] = [:]
  private var lastDescriptor: Int32 = 2
  private var lastNumber: UInt64

  init() {
    root = ModelNode(.directory, number: 1, mode: 0o755)
    lastNumber = 1
  }

  private init(_ root: ModelNode, lastNumber: UInt64) {
    self.root = root
    self.lastNumber = lastNumber
  }

  /// The disk after the power failed and came back.
  func afterPowerCut(_ kept: KeptByPowerCut) -> ModelDisk {
    ModelDisk(root.afterPowerCut(kept), lastNumber: lastNumber)
  }

  /// The disk as other processes see it once this one is dead.
  var afterDeath: ModelDisk {
    afterPowerCut(KeptByPowerCut(names: .all, bytes: .all))
  }

  /// Every state a power cut could leave.
  var powerCuts: [ModelDisk] {
    KeptByPowerCut.all(names: root.greatestPendingNames, hasBytes: root.hasPendingBytes)
      .map(afterPowerCut)
  }

  /// The same for the same content.
  var image: [UInt8] {
    var text: [UInt8] = []
    root.describe("", into: &text)
    return text
  }

  /// The same for the same content on the disk and the same on its way there.
  var imageWithLosses: [UInt8] { image + powerCuts.flatMap(\.image) }

  func heal() {
    fault = nil
    calls = []
  }

  private func step(_ call: String, at path: String = "") throws(DiskError) {
    calls.append(path.isEmpty ? call : "\(call) \(path)")
    guard let fault, calls.count >= faultyCall else { return }
    if let code = fault.code(call, isFirst: calls.count == faultyCall) {
      throw DiskError(call: call, code: code)
    }
  }

  func open(_ path: String, _ purpose: OpenPurpose) throws(DiskError) -> OpenFile {
    try step(purpose == .creating ? "create" : "open", at: path)
    if purpose == .creating {
      try add(ModelNode(.file, number: nextNumber(), mode: 0o660), at: path)
    }
    let found = try node(path)
    guard purpose != .directory || found.kind == .directory else { throw error("open", ENOTDIR) }
    lastDescriptor += 1
    opened[lastDescriptor] = found
    return OpenFile(descriptor: lastDescriptor)
  }

  func close(_ file: OpenFile) {
    unlock(file)
    opened[file.descriptor] = nil
  }

  func status(of file: OpenFile) throws(DiskError) -> FileStatus {
    try step("fstat")
    return try node(file).status
  }

  func status(at path: String) throws(DiskError) -> FileStatus {
    try step("lstat", at: path)
    return try node(path).status
  }

  func read(_ file: OpenFile, at offset: Int, count: Int) throws(DiskError) -> [UInt8] {
    try step("read")
    return Array(try node(file).bytes.dropFirst(offset).prefix(count))
  }

  func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(DiskError) -> Int {
    try step("write")
    let isShort = fault?.isShort == true && calls.count == faultyCall
    let taken = bytes.prefix(isShort ? max(1, bytes.count / 2) : bytes.count)
    try node(file).append(Array(taken))
    return taken.count
  }

  func truncate(_ file: OpenFile, to length: Int) throws(DiskError) {
    try step("ftruncate")
    try node(file).truncate(to: length)
  }

  func synchronize(_ file: OpenFile) throws(DiskError) {
    let node = try node(file)
    do throws(DiskError) {
      try step("fsync")
    } catch {
      if fault != .death { node.loseUnsynchronized() }
      throw error
    }
    node.synchronize()
  }

  func lock(_ file: OpenFile, waitingAtMost milliseconds: Int) throws(DiskError) -> Bool {
    try step("flock")
    let node = try node(file)
    guard node.holder == nil || node.holder == file.descriptor else { return false }
    node.holder = file.descriptor
    return true
  }

  func unlock(_ file: OpenFile) {
    guard let node = opened[file.descriptor], node.holder == file.descriptor else { return }
    node.holder = nil
  }

  func lockHolder(of file: OpenFile) -> LockHolder? { nil }

  func list(_ path: String) throws(DiskError) -> [String] {
    try step("list", at: path)
    return try node(path).entries.keys.sorted()
  }

  func makeDirectory(_ path: String, mode: UInt32) throws(DiskError) {
    try step("mkdir", at: path)
    try add(ModelNode(.directory, number: nextNumber(), mode: mode), at: path)
  }

  func setMode(_ mode: UInt32, of file: OpenFile) throws(DiskError) {
    try step("fchmod")
    try node(file).mode = mode
  }

  func setGroup(_ group: UInt32, of file: OpenFile) throws(DiskError) { try step("fchown") }

  func rename(_ path: String, to newPath: String) throws(DiskError) {
    try step("rename", at: path)
    let moved = try node(path)
    try folder(of: path).change(.move(name(of: path), to: name(of: newPath), moved))
  }

  func remove(_ path: String) throws(DiskError) {
    try step("unlink", at: path)
    guard try node(path).entries.isEmpty else { throw error("unlink", ENOTEMPTY) }
    try folder(of: path).change(.remove(name(of: path)))
  }

  func isWritable(_ path: String) -> Bool { true }
}

extension ModelDisk {
  private func nextNumber() -> UInt64 {
    lastNumber += 1
    return lastNumber
  }

  private func error(_ call: String, _ code: Int32) -> DiskError {
    DiskError(call: call, code: code)
  }

  private func node(_ file: OpenFile) throws(DiskError) -> ModelNode {
    guard let node = opened[file.descriptor] else { throw error("descriptor", EBADF) }
    return node
  }

  private func node(_ path: String) throws(DiskError) -> ModelNode {
    var node = root
    for part in path.split(separator: "/") {
      guard let next = node.entries[String(part)] else { throw error("lookup", ENOENT) }
      node = next
    }
    return node
  }

  private func folder(of path: String) throws(DiskError) -> ModelNode {
    try node(path.split(separator: "/").dropLast().joined(separator: "/"))
  }

  private func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? ""
  }

  private func add(_ node: ModelNode, at path: String) throws(DiskError) {
    let folder = try folder(of: path)
    guard folder.entries[name(of: path)] == nil else { throw error("open", EEXIST) }
    folder.change(.add(name(of: path), node))
  }
}

extension ModelNode {
  var status: FileStatus {
    FileStatus(
      kind: kind, size: bytes.count, mode: mode, device: 1, inode: number, modified: changes)
  }
}
