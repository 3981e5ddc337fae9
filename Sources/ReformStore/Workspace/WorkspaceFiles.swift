import ReformModel

/// The files of one workspace, opened only if they are what they should be.
struct WorkspaceFiles {
  let directory: String
  let disk: any Disk

  func path(_ name: String) -> String { directory + "/" + name }

  /// Opens a file for reading or appending; refuses anything but a plain file with one name.
  func open(_ name: String, _ purpose: OpenPurpose = .reading) throws(StoreError) -> OpenFile {
    // Asked before opening too: opening a device may already do something.
    try refuse(try reading(name) { () throws(DiskError) in try disk.status(at: path(name)) }, name)
    let file = try reading(name) { () throws(DiskError) in try disk.open(path(name), purpose) }
    do throws(StoreError) {
      try refuse(try status(of: file, name), name)
    } catch {
      disk.close(file)
      throw error
    }
    return file
  }

  func status(of file: OpenFile, _ name: String) throws(StoreError) -> FileStatus {
    try reading(name) { () throws(DiskError) in try disk.status(of: file) }
  }

  /// All bytes of a file of at most 64 MiB, and what the disk says of it; nil where there is none.
  func contents(_ name: String) throws(StoreError) -> (bytes: [UInt8], status: FileStatus)? {
    guard try entry(name) != nil else { return nil }
    let file = try open(name)
    defer { disk.close(file) }
    let status = try status(of: file, name)
    guard status.size <= StrictJSON.greatestSize else {
      throw .refusedFile(path: path(name), .tooLarge(bytes: status.size))
    }
    let bytes = try reading(name) { () throws(DiskError) in
      try self.bytes(of: file, 0..<status.size)
    }
    return (bytes, status)
  }

  /// What the disk says of an entry; nil where there is none.
  func entry(_ name: String) throws(StoreError) -> FileStatus? {
    do throws(DiskError) {
      return try disk.status(at: path(name))
    } catch {
      if error.isAbsence { return nil }
      throw .unreadable(path: path(name), code: error.code)
    }
  }

  /// The names in a folder of the workspace; none where it does not exist.
  func list(_ name: String) throws(StoreError) -> [String] {
    guard let entry = try entry(name) else { return [] }
    guard entry.kind == .directory else {
      let refusal = FileRefusal(entry) ?? .notDirectory
      throw .refusedFile(path: path(name), refusal)
    }
    return try reading(name) { () throws(DiskError) in try disk.list(path(name)) }
  }

  /// Makes the names of new or renamed files in a folder last.
  func synchronizeFolder(_ path: String) throws(DiskError) {
    let folder = try disk.open(path, .directory)
    defer { disk.close(folder) }
    try disk.synchronize(folder)
  }

  /// Writes all bytes at the end of a file, however little each write takes.
  func append(_ bytes: [UInt8], to file: OpenFile) throws(DiskError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let taken = try disk.append(rest, to: file)
      // A write that takes nothing and reports nothing would never end.
      guard taken > 0 else { throw DiskError(call: "write", code: 0) }
      rest = rest.dropFirst(taken)
    }
  }

  /// Reads on where the disk gives less than asked for.
  func bytes(of file: OpenFile, _ range: Range<Int>) throws(DiskError) -> [UInt8] {
    var bytes = try disk.read(file, at: range.lowerBound, count: range.count)
    while bytes.count < range.count {
      let next = range.lowerBound + bytes.count
      let more = try disk.read(file, at: next, count: range.upperBound - next)
      guard !more.isEmpty else { break }
      bytes += more
    }
    return bytes
  }

  private func refuse(_ status: FileStatus, _ name: String) throws(StoreError) {
    if let refusal = FileRefusal(status) { throw .refusedFile(path: path(name), refusal) }
  }

  private func reading<Answer>(_ name: String, _ body: () throws(DiskError) -> Answer)
    throws(StoreError) -> Answer
  {
    do throws(DiskError) {
      return try body()
    } catch {
      throw error.isSymbolicLink
        ? .refusedFile(path: path(name), .symbolicLink)
        : .unreadable(path: path(name), code: error.code)
    }
  }
}

extension FileRefusal {
  /// Nil where it is a plain file with one name.
  init?(_ status: FileStatus) {
    switch status.kind {
    case .file where status.links <= 1: return nil
    case .file: self = .hardLink
    case .symbolicLink: self = .symbolicLink
    case .fifo: self = .fifo
    case .device: self = .device
    case .directory: self = .directory
    case .other: self = .other
    }
  }
}
