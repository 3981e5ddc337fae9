public import ReformModel

extension WorkspaceStore {
  /// Saves changes as one event that stands or falls as a whole.
  ///
  /// When this returns, the line is complete in the file and synced to disk. Throws
  /// `StoreError.changedElsewhere` where the heads of a key are not those that its change replaces;
  /// the workspace then already shows what the others saved, `StoreError.notAllowed` where the role
  /// of the person does not reach so far, and `StoreError.locked` where a value was approved.
  /// `undone` is the event that the changes take back.
  @discardableResult
  public func save(
    _ changes: [Change], reason: String? = nil, undoing undone: EventID? = nil
  ) throws(StoreError) -> Event {
    if let readOnlyReason { throw readOnlyReason }
    guard !changes.isEmpty else { throw .nothingToSave }
    let file = try openOwnJournal()
    defer { disk.close(file) }
    try lock(file, of: ownFile)
    defer { disk.unlock(file) }
    _ = try refresh()
    if let readOnlyReason { throw readOnlyReason }
    if let ownJournalFailure { throw ownJournalFailure }
    try checkIsStillOwnJournal(file)
    try check(changes)
    try checkPermission(for: changes, isUndo: undone != nil)
    try checkHeads(of: changes)
    try checkRounds(of: changes, isUndo: undone != nil, reason: reason)
    let journal = try soundOwnJournal(file)
    let event = Event(
      id: EventID(writer: writer.id, sequence: journal.sequence + 1),
      lamport: workspace.ledger.greatestLamport + 1, at: now(), person: writer.person,
      changes: changes, reason: reason.flatMap { $0.isEmpty ? nil : $0 }, undoes: undone)
    try append(event, to: file, journal)
    leaveWriterMark()
    guard hasForkedJournal else { return event }
    _ = try? open()
    return named(event)
  }

  /// Whether this writer's journal exists in copies that went different ways.
  public var hasForkedJournal: Bool {
    let branch = writer.id + StrandName.mark
    return journals.keys.contains { $0.hasPrefix(branch) }
  }

  /// Somebody may have put another file in its place, or written without the lock.
  private func checkIsStillOwnJournal(_ file: OpenFile) throws(StoreError) {
    let status = try files.status(of: file, ownFile)
    let journal = journals[writer.id]
    guard status.links == 1, status.inode == journal?.inode, status.size == journal?.seenLength
    else { throw .definitionChangedElsewhere(path: files.path(ownFile)) }
  }

  private func check(_ changes: [Change]) throws(StoreError) {
    var seen: Set<RecordKey> = []
    for change in changes {
      guard seen.insert(change.key).inserted else {
        throw .refusedChange(change.key, .repeatedKey)
      }
      if let fault = rules.fault(of: change) { throw .refusedChange(change.key, fault) }
    }
  }

  /// Throws `StoreError.notAllowed` where the role of this person does not allow one of the changes
  /// over what stands, and `StoreError.locked` where one is of a value that was approved.
  public func checkPermission(for changes: [Change], isUndo: Bool = false) throws(StoreError) {
    var locks = ValueLocks(workspace, on: now().day)
    for change in changes {
      let standing = workspace.ledger.standing(change.key)
      if let refusal = permission.refusal(of: change, over: standing, isUndo: isUndo) {
        throw .notAllowed(login: writer.person, refusal)
      }
      if let lock = locks.lock(of: change.key) { throw .locked(change.key, lock) }
    }
  }

  /// Throws where a step of a round or of a score does not follow from what stands.
  private func checkRounds(of changes: [Change], isUndo: Bool, reason: String?)
    throws(StoreError)
  {
    let today = now().day
    for change in changes {
      if let fault = workspace.roundFault(
        of: change, isUndo: isUndo, reason: reason, today: today)
      {
        throw .refusedRound(change.key, fault)
      }
      if let fault = workspace.scoreFault(of: change) { throw .refusedScore(change.key, fault) }
    }
  }

  private func checkHeads(of changes: [Change]) throws(StoreError) {
    let stale = changes.filter { !workspace.ledger.isUpToDate($0) }
    guard stale.isEmpty else { throw .changedElsewhere(stale.map(\.key)) }
  }

  /// The journal as it is now, without a torn tail.
  private func soundOwnJournal(_ file: OpenFile) throws(StoreError) -> Journal {
    var journal = journals[writer.id] ?? Journal(writer: writer.id)
    if journal.tornLength > 0 {
      try setTornTailAside(&journal, file)
      journals[writer.id] = journal
    }
    return journal
  }

  private func append(_ event: Event, to file: OpenFile, _ journal: Journal) throws(StoreError) {
    let (line, sum) = JournalLine.write(event, after: journal.sum)
    try append(line, to: file, journal)
    var journal = journal
    journal.modified = (try? disk.status(of: file))?.modified ?? 0
    remember(event, line.count, sum, journal)
  }

  /// One write of whole lines at the end of a journal that is locked, rolled back where it fails.
  func append(_ lines: [UInt8], to file: OpenFile, _ journal: Journal) throws(StoreError) {
    if journal.length == 0 { try secureNames(of: journal) }
    let path = files.path(journal.file)
    do throws(DiskError) {
      try files.append(lines, to: file)
    } catch {
      try rollBack(file, journal)
      throw .writeFailed(path: path, code: error.code)
    }
    do throws(DiskError) {
      try disk.synchronize(file)
    } catch {
      // What is on the disk now nobody knows; the lines must not look saved to others.
      try? disk.truncate(file, to: journal.length)
      let failure = StoreError.syncFailed(path: path, code: error.code)
      diskFailure = failure
      throw failure
    }
  }

  /// The names on the way to a file that has nothing saved in it may not have reached the disk,
  /// whoever made them. They must before its first line does: nobody looks at them again.
  private func secureNames(of journal: Journal) throws(StoreError) {
    do throws(DiskError) {
      try files.synchronizeFolder(files.path("journal"))
      try files.synchronizeFolder(directory)
    } catch {
      let failure = StoreError.syncFailed(path: files.path(journal.file), code: error.code)
      diskFailure = failure
      throw failure
    }
  }

  private func rollBack(_ file: OpenFile, _ journal: Journal) throws(StoreError) {
    do throws(DiskError) {
      try disk.truncate(file, to: journal.length)
    } catch {
      let failure = StoreError.writeFailed(path: files.path(journal.file), code: error.code)
      diskFailure = failure
      throw failure
    }
  }

  private func remember(_ event: Event, _ count: Int, _ sum: UInt64, _ journal: Journal) {
    var journal = journal
    journal.length += count
    journal.seenLength = journal.length
    journal.lines += 1
    journal.sequence = event.id.sequence
    journal.sum = sum
    journal.otherSum = nil
    journals[writer.id] = journal
    workspace.ledger.add(event)
  }
}
