import ReformModel

extension WorkspaceStore {
  /// Exchanges this workspace with another folder that holds a copy of it, both ways.
  ///
  /// Journals only grow, each under its lock; what is the same on both sides is not read. A
  /// definition file goes over where only one side changed it since both agreed, which the files in
  /// the folder `agreed` tell. An empty folder on either side, or none here, is filled. Stopped
  /// half-way nothing is lost, and the next exchange goes on. The workspace need not be open.
  ///
  /// Throws where the other folder is no copy of this workspace, was emptied since the last exchange,
  /// or cannot be written; `refilling` says that an emptied folder is filled again instead.
  public func exchange(
    with directory: String, agreed: String, refilling: Bool = false
  ) throws(StoreError) -> ExchangeReport {
    let there = WorkspaceStore(
      directory: directory, writer: writer, now: now, disk: disk, lockWait: lockWait)
    let base = AgreedDefinitions(directory: agreed, disk: disk)
    try fillEmpty(there, base, refilling)
    try demandCopy(there)
    var report = ExchangeReport()
    report.definitions = try exchangeDefinitions(there, base)
    report.received = try takeOver(from: there.files)
    report.sent = try there.takeOver(from: files)
    return report
  }

  /// Makes the first copy on the side where there is none yet.
  private func fillEmpty(
    _ there: WorkspaceStore, _ base: AgreedDefinitions, _ refilling: Bool
  ) throws(StoreError) {
    let mark = DefinitionFile.workspace.name
    if try files.entry(mark) == nil, files.awaitsCopy, try there.files.entry(mark) != nil {
      return try files.copyDefinitions(from: there.files)
    }
    guard try there.files.entry(mark) == nil else { return }
    guard try files.entry(mark) != nil else { throw .noWorkspace(directory: self.directory) }
    if !refilling, try base.isKnown() { throw .emptied(directory: there.directory) }
    guard (try? disk.status(at: there.directory))?.kind == .directory else {
      throw .noWorkspace(directory: there.directory)
    }
    guard there.files.awaitsCopy else { throw .folderNotEmpty(directory: there.directory) }
    let lock = try there.lockForSync()
    defer { lock.release() }
    if try there.files.entry(mark) == nil { try there.files.copyDefinitions(from: files) }
  }

  private func demandCopy(_ there: WorkspaceStore) throws(StoreError) {
    let (mine, yours) = (try identity(), try there.identity())
    guard mine.info.id == yours.info.id else {
      throw .otherWorkspace(
        directory: there.directory, id: yours.info.id, expected: mine.info.id)
    }
    for info in [mine.info, yours.info] where info.format > WorkspaceInfo.currentFormat {
      throw .newerFormat(info.format)
    }
    if mine.status.device == yours.status.device, mine.status.inode == yours.status.inode {
      throw .sameWorkspace(directory: there.directory)
    }
  }

  func identity() throws(StoreError) -> (info: WorkspaceInfo, status: FileStatus) {
    guard let document = try DefinitionDocument(.workspace, in: files) else {
      throw .noWorkspace(directory: directory)
    }
    return (try document.record(WorkspaceInfo.self), document.status)
  }

  /// Only files that are not the same on both sides are in the answer.
  private func exchangeDefinitions(_ there: WorkspaceStore, _ base: AgreedDefinitions)
    throws(StoreError) -> [DefinitionFile: ExchangeReport.DefinitionFate]
  {
    var fates = try definitionFates(there, base)
    guard fates.values.contains(where: { $0 == .taken || $0 == .sent }) else { return fates }
    let lock = try there.lockForSync()
    defer { lock.release() }
    // Another copy may have been faster.
    fates = try definitionFates(there, base)
    // What cannot be read as a whole must not come in, nor go out.
    if fates.values.contains(.taken) { _ = try DefinitionReading(there.files) }
    if fates.values.contains(.sent) { _ = try DefinitionReading(files) }
    for (file, fate) in fates where fate == .taken || fate == .sent {
      let (source, target) = fate == .taken ? (there.files, files) : (files, there.files)
      guard let new = try source.contents(file.name) else { continue }
      let old = try target.contents(file.name)
      try target.put(new.bytes, as: file.name, mode: old?.status.mode)
      try base.remember(new.bytes, file)
    }
    return fates
  }

  private func definitionFates(_ there: WorkspaceStore, _ base: AgreedDefinitions)
    throws(StoreError) -> [DefinitionFile: ExchangeReport.DefinitionFate]
  {
    var fates: [DefinitionFile: ExchangeReport.DefinitionFate] = [:]
    for file in DefinitionFile.allCases {
      let mine = try files.contents(file.name)?.bytes
      let yours = try there.files.contents(file.name)?.bytes
      if mine == yours {
        if let mine { try base.remember(mine, file) }
      } else if file == .people {
        fates[file] = .notExchanged
      } else {
        fates[file] = fate(mine, yours, agreed: try base.bytes(file))
      }
    }
    return fates
  }

  /// A file that one side lacks comes back: nobody removes one for everybody.
  private func fate(_ mine: [UInt8]?, _ yours: [UInt8]?, agreed: [UInt8]?)
    -> ExchangeReport.DefinitionFate
  {
    if yours == nil { return .sent }
    if mine == nil { return .taken }
    return yours == agreed ? .sent : mine == agreed ? .taken : .differs
  }
}
