import ReformModel

/// Opening, locking and mending the journal of this writer.
extension WorkspaceStore {
  /// Opens it for appending and makes it, and the folder, where they are missing.
  func openOwnJournal() throws(StoreError) -> OpenFile { try openJournal(ownFile) }

  /// The same of any journal file.
  func openJournal(_ name: String) throws(StoreError) -> OpenFile {
    if try files.entry("journal") == nil { try makeJournalFolder() }
    if try files.entry(name) != nil { return try files.open(name, .appending) }
    let path = files.path(name)
    do throws(DiskError) {
      return try disk.open(path, .creating)
    } catch {
      // Another process with the same writer was faster.
      if error.isThereAlready { return try files.open(name, .appending) }
      throw error.isRefusal
        ? .notWritable(path: path) : .cannotCreate(path: path, code: error.code)
    }
  }

  private func makeJournalFolder() throws(StoreError) {
    let path = files.path("journal")
    do throws(DiskError) {
      try disk.makeDirectory(path, mode: 0o2770)
      try files.synchronizeFolder(directory)
    } catch {
      if error.isThereAlready { return }
      throw .cannotCreate(path: path, code: error.code)
    }
  }

  func lock(_ file: OpenFile, of name: String) throws(StoreError) {
    do throws(DiskError) {
      if try disk.lock(file, waitingAtMost: lockWait) { return }
    } catch {
      throw .writeFailed(path: files.path(name), code: error.code)
    }
    var holder = disk.lockHolder(of: file)
    if let login = holder?.login {
      holder?.name = workspace.definitions.people.first { $0.login == login }?.name
    }
    throw .lockHeld(path: files.path(name), holder: holder)
  }

  /// Mends a torn tail at once where nobody else is writing; else the next save does.
  func repairQuietly() {
    guard var journal = journals[writer.id], journal.tornLength > 0,
      let file = try? files.open(ownFile, .appending)
    else { return }
    defer { disk.close(file) }
    guard (try? disk.lock(file, waitingAtMost: 0)) == true else { return }
    defer { disk.unlock(file) }
    // Between reading and locking the writer may have finished its line.
    guard let status = try? disk.status(of: file), status.size == journal.seenLength else { return }
    let torn = journal.allFindings.last
    do throws(StoreError) {
      try setTornTailAside(&journal, file)
      journals[writer.id] = journal
      if let torn { folderFindings.append(torn) }
    } catch {
      readOnlyReason = error
    }
  }

  /// Moves what follows the last whole line to `*.torn`, so that nothing is lost.
  func setTornTailAside(_ journal: inout Journal, _ file: OpenFile) throws(StoreError) {
    let name = "journal/\(journal.writer).torn"
    let kept = try openTorn(name)
    defer { disk.close(kept) }
    do throws(DiskError) {
      let tail = try files.bytes(of: file, journal.length..<journal.seenLength)
      try files.append(tail + [UInt8(ascii: "\n")], to: kept)
      try disk.synchronize(kept)
      try files.synchronizeFolder(files.path("journal"))
      try disk.truncate(file, to: journal.length)
      try disk.synchronize(file)
    } catch {
      throw .writeFailed(path: files.path(name), code: error.code)
    }
    journal.seenLength = journal.length
  }

  private func openTorn(_ name: String) throws(StoreError) -> OpenFile {
    if try files.entry(name) != nil { return try files.open(name, .appending) }
    do throws(DiskError) {
      return try disk.open(files.path(name), .creating)
    } catch {
      throw .cannotCreate(path: files.path(name), code: error.code)
    }
  }
}
