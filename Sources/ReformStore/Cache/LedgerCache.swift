import ReformModel

/// Where the ledger of a workspace is kept as it was last read, so that the next start maps it.
///
/// It holds nothing that journals do not say. A file of another user, of another workspace, of other
/// definitions or of another form, a torn or damaged one, and one whose journals are no longer those
/// it was made from, is as good as none. Deleting it costs one slow start.
public struct LedgerCache {
  private let folder: PrivateFolder
  private let disk: any Disk
  private let process: Int
  private let owner: UInt32

  /// - Parameters:
  ///   - cacheFolder: The program's own folder of caches, such as `$XDG_CACHE_HOME/cchc`.
  ///   - process: The number of this process.
  ///   - owner: The number of the user whose files count.
  public init(cacheFolder: String, process: Int, owner: UInt32, disk: any Disk = PosixDisk()) {
    self.disk = disk
    self.process = process
    self.owner = owner
    folder = PrivateFolder(parent: cacheFolder, name: "ledgers", disk: disk)
  }

  /// What was kept of a workspace; nil where nothing was that can be read.
  func read(_ name: String) -> CachedLedger? {
    guard let file = try? folder.open(name) else { return nil }
    defer { disk.close(file) }
    guard let status = try? disk.status(of: file), status.owner == owner,
      let memory = try? disk.map(file, count: status.size)
    else { return nil }
    return LedgerSnapshot(memory).flatMap { CachedLedger($0) }
  }

  /// Keeps a snapshot in place of the one before; false where that cannot be done.
  @discardableResult
  func keep(_ snapshot: LedgerSnapshot, as name: String) -> Bool {
    do throws(DraftError) {
      try folder.replace(name, process: process, lasting: false) { file throws(DiskError) in
        try write(snapshot.rowBytes, to: file)
        try folder.append(snapshot.rollUpBytes, to: file)
      }
    } catch {
      return false
    }
    removeOldest(but: name)
    return true
  }

  func remove(_ name: String) { try? folder.remove(name) }

  private func write(_ bytes: UnsafeRawBufferPointer, to file: OpenFile) throws(DiskError) {
    for start in stride(from: 0, to: bytes.count, by: LedgerCache.pieceLength) {
      let end = min(start + LedgerCache.pieceLength, bytes.count)
      try folder.append(Array(bytes[start..<end]), to: file)
    }
  }

  /// Somebody may work in one workspace after the other; nobody in so many at a time.
  private func removeOldest(but kept: String) {
    let names = ((try? folder.names()) ?? []).filter { $0.hasSuffix(LedgerCache.ending) }
    guard names.count > LedgerCache.mostFiles else { return }
    let ages = names.filter { $0 != kept }.map { name in
      (name: name, modified: (try? disk.status(at: folder.path(name)))?.modified ?? 0)
    }
    for (name, _) in ages.sorted(by: { $0.modified < $1.modified })
      .prefix(names.count - LedgerCache.mostFiles)
    {
      remove(name)
    }
  }

  /// The name under which the ledger of a workspace is kept.
  static func name(of workspace: FileStatus) -> String {
    "\(String(workspace.device, radix: 16))-\(String(workspace.inode, radix: 16))\(ending)"
  }

  private static let ending = ".snapshot"
  private static let mostFiles = 8
  private static let pieceLength = 1 << 20
}
