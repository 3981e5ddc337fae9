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
    report.journals = try takeOver(from: other).journals
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
