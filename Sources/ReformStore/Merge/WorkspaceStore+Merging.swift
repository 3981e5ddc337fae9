import ReformModel

extension WorkspaceStore {
  /// Takes over what the journals of another copy of this workspace hold beyond those here.
  ///
  /// The other copy is only read. A journal here grows by the lines that follow on it, under its
  /// lock; lines are appended and nothing is ever put in the place of a file, so that a writer at
  /// work, or one that begins just now, loses nothing. Stopped half-way, every journal here is a
  /// shorter copy of what it will be, and merging again goes on. Throws where the other folder is
  /// no copy of this workspace and where writing fails; a journal that cannot be taken is told in
  /// the report and does not keep back the others.
  public func merge(_ directory: String) throws(StoreError) -> MergeReport {
    if let readOnlyReason { throw readOnlyReason }
    let other = WorkspaceFiles(directory: directory, disk: ReadOnlyDisk(disk))
    var report = MergeReport()
    report.differingDefinitions = try differingDefinitions(other)
    _ = try refresh()
    let before = workspace.ledger
    for name in try other.list("journal") {
      guard let name = StrandName(file: name) else { continue }
      if let fate = try take(name, from: other) {
        report.journals.append(
          MergeReport.JournalFate(file: Journal(writer: name.key).file, fate: fate))
      }
    }
    try open()
    report.compare(before, workspace.ledger)
    return report
  }

  /// What `merge` would do; nothing is written.
  public func rehearseMerge(_ directory: String) throws(StoreError) -> MergeReport {
    let rehearsal = WorkspaceStore(
      directory: self.directory, writer: writer, now: now, disk: RehearsalDisk(disk), lockWait: 0)
    try rehearsal.open()
    // Whoever may not write may still ask.
    rehearsal.readOnlyReason = nil
    return try rehearsal.merge(directory)
  }

  /// The definition files that differ, of a folder that is another copy of this workspace.
  private func differingDefinitions(_ other: WorkspaceFiles) throws(StoreError)
    -> [DefinitionFile]
  {
    let theirs = try DefinitionReading(other)
    let (mine, yours) = (workspace.definitions.info, theirs.definitions.info)
    guard mine.id == yours.id else {
      throw .otherWorkspace(directory: other.directory, id: yours.id, expected: mine.id)
    }
    guard yours.format <= WorkspaceInfo.currentFormat else { throw .newerFormat(yours.format) }
    let (here, there) = (documents[.workspace]?.status, theirs.documents[.workspace]?.status)
    if let here, let there, here.device == there.device, here.inode == there.inode {
      throw .sameWorkspace(directory: other.directory)
    }
    return DefinitionFile.allCases.filter { documents[$0]?.json != theirs.documents[$0]?.json }
  }

  /// Nil where the journal brings nothing new.
  private func take(_ name: StrandName, from other: WorkspaceFiles) throws(StoreError)
    -> MergeReport.Fate?
  {
    let theirs: JournalCopy
    do throws(StoreError) {
      guard let copy = try JournalCopy(name, in: other) else { return nil }
      theirs = copy
    } catch {
      switch error {
      case .refusedFile(_, let refusal): return .refused(refusal)
      case .unreadable(_, let code): return .unreadable(code: code)
      default: throw error
      }
    }
    if let line = theirs.journal.damagedLine { return .damaged(line: line) }
    guard !theirs.lines.isEmpty else { return nil }
    // Somebody may write between looking and locking; each time round they are a line further.
    for _ in 0..<JournalPlace.mostAttempts {
      let place = try JournalPlace(of: theirs, among: strands(of: name.signer))
      switch place {
      case .here: return nil
      case .damaged(let file, let line): return .damagedHere(file: file, line: line)
      case .follows(let mine): if try extend(mine, to: theirs) { return place.fate(of: theirs) }
      }
    }
    throw .lockHeld(path: files.path(Journal(writer: name.key).file), holder: nil)
  }

  /// All copies here of the journal of a signer.
  private func strands(of signer: String) throws(StoreError) -> [JournalCopy] {
    var strands: [JournalCopy] = []
    for file in try files.list("journal") {
      guard let name = StrandName(file: file), name.signer == signer,
        let copy = try JournalCopy(name, in: files)
      else { continue }
      strands.append(copy)
    }
    return strands
  }

  /// Appends the lines that are missing; false where it is not the file any more that was looked at.
  private func extend(_ place: JournalPlace.Follower, to theirs: JournalCopy) throws(StoreError)
    -> Bool
  {
    let name = Journal(writer: place.name.key).file
    let file = try openJournal(name)
    defer { disk.close(file) }
    try lock(file, of: name)
    defer { disk.unlock(file) }
    let mine = try JournalCopy(place.name, from: file, in: files)
    guard mine.journal.damagedLine == nil, mine.lines.count == place.lines,
      theirs.continues(mine)
    else { return false }
    var journal = mine.journal
    if journal.tornLength > 0 { try setTornTailAside(&journal, file) }
    try append(Array(theirs.bytes[mine.bytes.count...]), to: file, journal)
    return true
  }
}

extension MergeReport {
  fileprivate mutating func compare(_ before: Ledger, _ after: Ledger) {
    // A fork that came to light gives new names to events that were here.
    let known = Set(before.events.map(\.unbranched))
    events = after.events.filter { !known.contains($0.unbranched) }
      .sorted { ($0.lamport, $0.id.writer) < ($1.lamport, $1.id.writer) }
    let old = Set(before.conflicts)
    conflicts = after.conflicts.filter { !old.contains($0) }.sorted { $0.text < $1.text }
  }
}
