import Glibc
public import ReformModel

/// The disk of the machine, through its system calls.
public struct PosixDisk: Disk, Sendable {
  /// A disk has no state of its own.
  public init() {}

  /// Opens a file for a purpose; throws the `errno` of the call.
  public func open(_ path: String, _ purpose: OpenPurpose) throws(DiskError) -> OpenFile {
    let always = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let flags =
      switch purpose {
      case .reading: O_RDONLY
      case .directory: O_RDONLY | O_DIRECTORY
      case .appending: O_RDWR | O_APPEND
      case .creating: O_RDWR | O_APPEND | O_CREAT | O_EXCL
      }
    let descriptor = repeated { Glibc.open(path, always | flags, 0o660) }
    guard descriptor >= 0 else { throw failure("open") }
    let file = OpenFile(descriptor: descriptor)
    // The umask of whoever runs the program must not lock the group out.
    if purpose == .creating { _ = repeated { fchmod(descriptor, 0o660) } }
    return file
  }

  /// Closes a file; errors on closing say nothing about what was synced.
  public func close(_ file: OpenFile) { _ = Glibc.close(file.descriptor) }

  /// What the system says of an open file.
  public func status(of file: OpenFile) throws(DiskError) -> FileStatus {
    var answer = stat()
    guard repeated({ fstat(file.descriptor, &answer) }) == 0 else { throw failure("fstat") }
    return FileStatus(answer)
  }

  /// What the system says of a path, without following a link.
  public func status(at path: String) throws(DiskError) -> FileStatus {
    var answer = stat()
    guard repeated({ lstat(path, &answer) }) == 0 else { throw failure("lstat") }
    return FileStatus(answer)
  }

  /// Reads up to `count` bytes from an offset, fewer at the end of the file.
  public func read(_ file: OpenFile, at offset: Int, count: Int) throws(DiskError) -> [UInt8] {
    var taken = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      taken = repeated { pread(file.descriptor, buffer.baseAddress, count, off_t(offset)) }
      length = max(0, taken)
    }
    guard taken >= 0 else { throw failure("read") }
    return bytes
  }

  /// Maps a file; the kernel reads its pages when they are looked at.
  public func map(_ file: OpenFile, count: Int) throws(DiskError) -> SnapshotMemory {
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, file.descriptor, 0),
      start != MAP_FAILED
    else { throw failure("mmap") }
    return SnapshotMemory(UnsafeRawBufferPointer(start: start, count: count)) { bytes in
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
  }

  /// Writes at the end of the file; answers how many bytes were taken.
  public func append(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(DiskError) -> Int {
    let taken = bytes.withUnsafeBytes { buffer in
      repeated { write(file.descriptor, buffer.baseAddress, buffer.count) }
    }
    guard taken >= 0 else { throw failure("write") }
    return taken
  }

  /// Cuts a file to a length in bytes.
  public func truncate(_ file: OpenFile, to length: Int) throws(DiskError) {
    guard repeated({ ftruncate(file.descriptor, off_t(length)) }) == 0 else {
      throw failure("ftruncate")
    }
  }

  /// Returns when content and size are on the disk.
  public func synchronize(_ file: OpenFile) throws(DiskError) {
    // Repeated after a signal only: after any other failure the kernel may have dropped the pages
    // it could not write.
    guard repeated({ fsync(file.descriptor) }) == 0 else { throw failure("fsync") }
  }

  /// The names in a folder, without `.` and `..`.
  public func list(_ path: String) throws(DiskError) -> [String] {
    var opened = opendir(path)
    while opened == nil, errno == EINTR { opened = opendir(path) }
    guard let directory = opened else { throw failure("opendir") }
    defer { closedir(directory) }
    var names: [String] = []
    while true {
      // The end and a failure look alike but for this.
      errno = 0
      guard let entry = readdir(directory) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw failure("readdir") }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder with exactly this mode.
  public func makeDirectory(_ path: String, mode: UInt32) throws(DiskError) {
    guard mkdir(path, mode_t(mode)) == 0 else { throw failure("mkdir") }
    // `mkdir` drops the bits of the umask and, on Linux, set-group-id.
    guard repeated({ chmod(path, mode_t(mode)) }) == 0 else {
      let error = failure("chmod")
      _ = rmdir(path)
      throw error
    }
  }

  /// Sets the permission bits of an open file.
  public func setMode(_ mode: UInt32, of file: OpenFile) throws(DiskError) {
    guard repeated({ fchmod(file.descriptor, mode_t(mode)) }) == 0 else { throw failure("fchmod") }
  }

  /// Sets the group of an open file.
  public func setGroup(_ group: UInt32, of file: OpenFile) throws(DiskError) {
    guard repeated({ fchown(file.descriptor, uid_t.max, gid_t(group)) }) == 0 else {
      throw failure("fchown")
    }
  }

  /// Puts a file in the place of another in one step.
  public func rename(_ path: String, to newPath: String) throws(DiskError) {
    guard Glibc.rename(path, newPath) == 0 else { throw failure("rename") }
  }

  /// Removes a file or an empty folder.
  public func remove(_ path: String) throws(DiskError) {
    if unlink(path) == 0 { return }
    guard errno == EISDIR else { throw failure("unlink") }
    guard rmdir(path) == 0 else { throw failure("rmdir") }
  }

  /// Whether this process may write the path.
  public func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  func failure(_ call: String) -> DiskError { DiskError(call: call, code: errno) }

  /// A call again as long as only a signal stopped it.
  func repeated<Answer: SignedInteger>(_ call: () -> Answer) -> Answer {
    while true {
      let answer = call()
      if answer != -1 || errno != EINTR { return answer }
    }
  }
}

extension FileStatus {
  init(_ answer: stat) {
    let kind: Kind =
      switch answer.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      case S_IFIFO: .fifo
      case S_IFCHR, S_IFBLK: .device
      default: .other
      }
    self.init(
      kind: kind, size: Int(answer.st_size), mode: UInt32(answer.st_mode & 0o7777),
      group: UInt32(answer.st_gid), owner: UInt32(answer.st_uid), links: Int(answer.st_nlink),
      device: UInt64(answer.st_dev),
      inode: UInt64(answer.st_ino),
      modified: Int(answer.st_mtim.tv_sec) * 1_000_000_000 + Int(answer.st_mtim.tv_nsec))
  }
}
