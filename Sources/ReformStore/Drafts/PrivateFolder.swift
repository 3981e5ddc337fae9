import ReformModel

/// A folder with mode 0700 in which files with mode 0600 are replaced as a whole.
///
/// It refuses what the store refuses: symbolic links, files with several names, FIFOs, devices.
struct PrivateFolder {
  private let parent: String
  private let files: WorkspaceFiles
  private var disk: any Disk { files.disk }

  init(parent: String, name: String, disk: any Disk) {
    self.parent = parent
    files = WorkspaceFiles(directory: parent + "/" + name, disk: disk)
  }

  func path(_ name: String) -> String { files.path(name) }

  /// None where the folder does not exist yet.
  func names() throws(DraftError) -> [String] {
    guard try folderExists(parent), try folderExists(files.directory) else { return [] }
    return try calling(files.directory) { () throws(DiskError) in
      try disk.list(files.directory)
    }
  }

  func contents(_ name: String) throws(DraftError) -> [UInt8] {
    do throws(StoreError) {
      return try files.contents(name)?.bytes ?? []
    } catch {
      throw DraftError(path: path(name), error)
    }
  }

  /// Opens a file for reading, whatever its size.
  func open(_ name: String) throws(StoreError) -> OpenFile { try files.open(name) }

  func append(_ bytes: [UInt8], to file: OpenFile) throws(DiskError) {
    try files.append(bytes, to: file)
  }

  /// Through a new file and a change of name, so that a crash leaves the old draft or the new one.
  func replace(_ name: String, with bytes: [UInt8], process: Int, lasting: Bool)
    throws(DraftError)
  {
    try replace(name, process: process, lasting: lasting) { file throws(DiskError) in
      try files.append(bytes, to: file)
    }
  }

  /// The same with whatever `fill` writes.
  func replace(
    _ name: String, process: Int, lasting: Bool, fill: (OpenFile) throws(DiskError) -> Void
  ) throws(DraftError) {
    for folder in [parent, files.directory] { try makePrivate(folder) }
    try refuse(name)
    let temporary = path(".\(name).\(process)\(Self.unfinished)")
    try calling(path(name)) { () throws(DiskError) in
      // One that a killed process of the same number left behind.
      if (try? disk.status(at: temporary)) != nil { try disk.remove(temporary) }
      do throws(DiskError) {
        try write(to: temporary, lasting: lasting, fill: fill)
        try disk.rename(temporary, to: path(name))
      } catch {
        try? disk.remove(temporary)
        throw error
      }
      if lasting { try files.synchronizeFolder(files.directory) }
    }
  }

  func remove(_ name: String) throws(DraftError) {
    guard try folderExists(parent), try folderExists(files.directory) else { return }
    try calling(path(name)) { () throws(DiskError) in
      do throws(DiskError) {
        try disk.remove(path(name))
      } catch {
        if !error.isAbsence { throw error }
      }
    }
  }

  /// Gives a file a name that nothing reads; returns the path at which it is left.
  func setAside(_ name: String) -> String {
    let aside = path(name + ".damaged")
    do throws(DiskError) {
      try disk.rename(path(name), to: aside)
      return aside
    } catch {
      return path(name)
    }
  }

  /// Removes what processes left behind that were killed while writing, an hour ago or earlier.
  func removeLeftovers(_ names: [String], before now: Instant) {
    for name in names where name.hasPrefix(".") && name.hasSuffix(Self.unfinished) {
      guard let status = try? disk.status(at: path(name)), status.kind == .file,
        status.modified / 1_000_000_000 < now.seconds - 3600
      else { continue }
      try? disk.remove(path(name))
    }
  }

  /// Puts an empty file beside the drafts; false where it was there already, or cannot be put there.
  func leaveMark(_ name: String) -> Bool {
    do {
      try makePrivate(parent)
      let file = try disk.open(parent + "/" + name, .creating)
      disk.close(file)
      return true
    } catch {
      return false
    }
  }

  private static let unfinished = ".new"

  private func write(
    to temporary: String, lasting: Bool, fill: (OpenFile) throws(DiskError) -> Void
  ) throws(DiskError) {
    let file = try disk.open(temporary, .creating)
    defer { disk.close(file) }
    try disk.setMode(0o600, of: file)
    try fill(file)
    if lasting { try disk.synchronize(file) }
  }

  /// Makes a folder where there is none; one that others may look into is closed to them.
  private func makePrivate(_ folder: String) throws(DraftError) {
    if try !folderExists(folder) {
      try calling(folder) { () throws(DiskError) in try make(folder) }
      return
    }
    try calling(folder) { () throws(DiskError) in
      guard try disk.status(at: folder).mode & 0o077 != 0 else { return }
      let opened = try disk.open(folder, .directory)
      defer { disk.close(opened) }
      try disk.setMode(0o700, of: opened)
    }
  }

  /// With the folders on the way to it.
  private func make(_ folder: String) throws(DiskError) {
    if let slash = folder.lastIndex(of: "/"), slash != folder.startIndex {
      let above = String(folder[..<slash])
      if (try? disk.status(at: above)) == nil { try make(above) }
    }
    do throws(DiskError) {
      try disk.makeDirectory(folder, mode: 0o700)
    } catch {
      // Another session of the same person was faster.
      if !error.isThereAlready { throw error }
    }
  }

  /// False where there is none; something else in its place is refused.
  private func folderExists(_ folder: String) throws(DraftError) -> Bool {
    let status: FileStatus
    do throws(DiskError) {
      status = try disk.status(at: folder)
    } catch {
      if error.isAbsence, !error.isFileForFolder { return false }
      throw DraftError(path: folder, .failed(code: error.code))
    }
    guard status.kind == .directory else {
      throw DraftError(path: folder, .refused(FileRefusal(status) ?? .notDirectory))
    }
    return true
  }

  private func refuse(_ name: String) throws(DraftError) {
    do throws(StoreError) {
      if let entry = try files.entry(name), let refusal = FileRefusal(entry) {
        throw StoreError.refusedFile(path: path(name), refusal)
      }
    } catch {
      throw DraftError(path: path(name), error)
    }
  }

  private func calling<Answer>(_ path: String, _ body: () throws(DiskError) -> Answer)
    throws(DraftError) -> Answer
  {
    do throws(DiskError) {
      return try body()
    } catch {
      throw DraftError(path: path, .failed(code: error.code))
    }
  }
}

extension DraftError {
  fileprivate init(path: String, _ error: StoreError) {
    switch error {
    case .refusedFile(_, let refusal): self.init(path: path, .refused(refusal))
    case .unreadable(_, let code): self.init(path: path, .failed(code: code))
    default: self.init(path: path, .damaged)
    }
  }
}
