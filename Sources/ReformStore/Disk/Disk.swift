public import ReformModel

/// Every call on the file system that a workspace makes.
///
/// Each method is one system call or a loop around one; nothing here decides anything, so that a
/// disk in memory that fails on demand can take its place. No method follows a symbolic link in
/// the last part of a path, and none waits for a FIFO.
public protocol Disk {
  func open(_ path: String, _ purpose: OpenPurpose) throws(DiskError) -> OpenFile
  func close(_ file: OpenFile)
  func status(of file: OpenFile) throws(DiskError) -> FileStatus
  /// Of the entry itself where it is a symbolic link.
  func status(at path: String) throws(DiskError) -> FileStatus
  /// At most `count` bytes from `offset` on; fewer at the end, none behind it.
  func read(_ file: OpenFile, at offset: Int, count: Int) throws(DiskError) -> [UInt8]
  /// The first bytes of a file that nobody changes, without reading them before they are looked at.
  func map(_ file: OpenFile, count: Int) throws(DiskError) -> SnapshotMemory
  /// One write at the end of the file; returns how many of the bytes it took.
  func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(DiskError) -> Int
  func truncate(_ file: OpenFile, to length: Int) throws(DiskError)
  /// Returns once the file, or the entries of a directory, have reached the disk.
  func synchronize(_ file: OpenFile) throws(DiskError)
  /// False where somebody else held the lock for all the time one was ready to wait.
  func lock(_ file: OpenFile, waitingAtMost milliseconds: Int) throws(DiskError) -> Bool
  func unlock(_ file: OpenFile)
  /// Whether somebody holds the lock, asked without keeping others from it.
  func isLocked(_ file: OpenFile) -> Bool
  /// The process that holds the lock, where the system tells.
  func lockHolder(of file: OpenFile) -> LockHolder?
  /// The names in a directory without `.` and `..`, sorted by their bytes.
  func list(_ path: String) throws(DiskError) -> [String]
  func makeDirectory(_ path: String, mode: UInt32) throws(DiskError)
  func setMode(_ mode: UInt32, of file: OpenFile) throws(DiskError)
  func setGroup(_ group: UInt32, of file: OpenFile) throws(DiskError)
  func rename(_ path: String, to newPath: String) throws(DiskError)
  /// Removes a file, or a folder that is empty.
  func remove(_ path: String) throws(DiskError)
  func isWritable(_ path: String) -> Bool
}

extension Disk {
  /// A disk that cannot map reads.
  public func map(_ file: OpenFile, count: Int) throws(DiskError) -> SnapshotMemory {
    let bytes = try read(file, at: 0, count: count)
    return SnapshotMemory(count: bytes.count) { memory in
      bytes.withUnsafeBytes { memory.copyMemory(from: $0) }
    }
  }

  /// A disk that knows no better asks for the lock itself.
  public func isLocked(_ file: OpenFile) -> Bool {
    guard (try? lock(file, waitingAtMost: 0)) == true else { return true }
    unlock(file)
    return false
  }
}

/// What a file is opened for.
public enum OpenPurpose: Sendable, Hashable {
  case reading
  case directory
  /// Reading and appending to a file that exists.
  case appending
  /// The same, of a file that must not exist yet, with mode 0660.
  case creating
}

/// A file that a disk has opened.
public struct OpenFile: Sendable, Hashable {
  public var descriptor: Int32

  public init(descriptor: Int32) {
    self.descriptor = descriptor
  }
}

/// What the disk says of a file.
public struct FileStatus: Sendable, Hashable {
  /// What stands under a path.
  public enum Kind: Sendable, Hashable {
    case file, directory, symbolicLink, fifo, device, other
  }

  public var kind: Kind
  /// In bytes.
  public var size: Int
  /// The permission bits with set-group-id, such as 0o2770.
  public var mode: UInt32
  public var group: UInt32
  /// The user whose file it is.
  public var owner: UInt32
  /// How many names the file has.
  public var links: Int
  public var device: UInt64
  public var inode: UInt64
  /// When the content last changed, in nanoseconds since 1970.
  public var modified: Int

  public init(
    kind: Kind, size: Int, mode: UInt32, group: UInt32 = 0, owner: UInt32 = 0, links: Int = 1,
    device: UInt64 = 0, inode: UInt64 = 0, modified: Int = 0
  ) {
    self.kind = kind
    self.size = size
    self.mode = mode
    self.group = group
    self.owner = owner
    self.links = links
    self.device = device
    self.inode = inode
    self.modified = modified
  }
}

/// A call the disk refused.
public struct DiskError: Error, Sendable, Hashable {
  /// Such as `fsync`.
  public var call: String
  /// The `errno` of the system.
  public var code: Int32

  public init(call: String, code: Int32) {
    self.call = call
    self.code = code
  }
}
