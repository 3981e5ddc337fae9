public import ReformModel

/// What keeps two exchanges of one folder apart.
public struct SyncLock {
  fileprivate let file: OpenFile
  fileprivate let disk: any Disk

  public func release() {
    disk.unlock(file)
    disk.close(file)
  }
}

extension WorkspaceStore {
  /// Keeps other exchanges of this folder away until it is released.
  ///
  /// The lock is on a file of its own, which writers do not look at, and the system frees it when the
  /// process dies. Makes the folder where there is none. Throws `StoreError.lockHeld` where another
  /// exchange is at work.
  public func lockForSync() throws(StoreError) -> SyncLock {
    try files.makeFolders(mode: 0o2770)
    let file = try openSyncLock()
    do throws(StoreError) {
      try lock(file, of: WorkspaceStore.syncLock)
    } catch {
      disk.close(file)
      throw error
    }
    return SyncLock(file: file, disk: disk)
  }

  private static let syncLock = ".sync.lock"

  private func openSyncLock() throws(StoreError) -> OpenFile {
    let (name, path) = (WorkspaceStore.syncLock, files.path(WorkspaceStore.syncLock))
    if try files.entry(name) != nil { return try files.open(name, .appending) }
    do throws(DiskError) {
      return try disk.open(path, .creating)
    } catch {
      if error.isThereAlready { return try files.open(name, .appending) }
      throw error.isRefusal
        ? .notWritable(path: path) : .cannotCreate(path: path, code: error.code)
    }
  }

  /// The language of the workspace, for whoever has not opened it; nil where there is none.
  public var ownLanguage: Language? { (try? identity())?.info.language }
}
