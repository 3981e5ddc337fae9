public import ReformModel

/// A workspace on a disk: reads it, follows what others append, saves changes.
///
/// Made for one thread. `open()` comes first; until then the workspace is empty.
public final class WorkspaceStore {
  public let directory: String
  public let writer: Writer
  let now: () -> Instant
  let files: WorkspaceFiles
  /// In milliseconds.
  let lockWait: Int

  public internal(set) var workspace = Workspace(definitions: .empty, ledger: Ledger())
  /// Why nothing can be saved; nil where it can.
  public internal(set) var readOnlyReason: StoreError?
  /// A failure after which nobody knows what is on the disk: it outlasts opening again.
  var diskFailure: StoreError? {
    didSet { readOnlyReason = diskFailure ?? readOnlyReason }
  }
  var documents: [DefinitionFile: DefinitionDocument] = [:]
  var definitionFindings: [Finding] = []
  var rules = ChangeRules(.empty)
  /// What the person may change, by their role.
  public private(set) var permission: Permission
  /// By writer.
  var journals: [String: Journal] = [:]
  /// Why the journal of this writer could not be read when journals were last read.
  var ownJournalFailure: StoreError?
  /// Of files in the journal folder as such.
  var folderFindings: [Finding] = []
  /// Where the ledger is kept for the next start; nil keeps nothing.
  let cache: LedgerCache?
  /// Whether the snapshot of the ledger is another one than the one that is kept.
  var isCacheOutdated = false
  /// Whether the ledger is folded from the journals whatever the cache holds.
  var ignoresCache = false
  /// Of records that were set aside because the definitions do not allow them.
  var recordFindings: [Finding] = []

  /// - Parameters:
  ///   - directory: The folder of the workspace.
  ///   - now: The clock that dates events.
  ///   - lockWait: How long a save waits for another process with the same journal, in
  ///     milliseconds.
  ///   - cache: Where the ledger is kept for the next start; nil keeps nothing.
  public init(
    directory: String, writer: Writer, now: @escaping () -> Instant,
    disk: any Disk = PosixDisk(), lockWait: Int = 2_000, cache: LedgerCache? = nil
  ) {
    self.directory = directory
    self.writer = writer
    self.now = now
    self.lockWait = lockWait
    self.cache = cache
    permission = Permission(of: writer.person, in: .empty)
    files = WorkspaceFiles(directory: directory, disk: disk)
  }

  var disk: any Disk { files.disk }

  /// Everything that was not as it should be when the workspace was last read.
  public var findings: [Finding] {
    definitionFindings + folderFindings
      + journals.values.sorted { $0.file < $1.file }.flatMap(\.allFindings) + recordFindings
  }

  /// Reads definitions and journals; what cannot be taken is set aside and told in `findings`.
  @discardableResult
  public func open() throws(StoreError) -> Workspace {
    let reading = try DefinitionReading(files)
    documents = reading.documents
    definitionFindings = reading.findings
    rules = ChangeRules(reading.definitions)
    permission = reading.definitions.permission(of: writer.person)
    journals = [:]
    recordFindings = []
    workspace = Workspace(definitions: reading.definitions, ledger: Ledger())
    try readJournals()
    readOnlyReason = diskFailure ?? reasonForReadingOnly()
    if readOnlyReason == nil { repairQuietly() }
    return workspace
  }

  /// Takes in what others appended since; returns whether anything changed.
  public func refresh() throws(StoreError) -> Bool {
    if workspace.ledger.isDamaged {
      forgetCache()
      try open()
      return true
    }
    if try definitionsChanged() {
      try open()
      return true
    }
    let known = journals
    guard let entries = try journalsThatOnlyGrew() else {
      try open()
      return true
    }
    try readJournals(seen: entries)
    if readOnlyReason == nil { readOnlyReason = damageOfOwnJournal }
    return journals.count != known.count
      || journals.contains { known[$0.key]?.seenLength != $0.value.seenLength }
  }

  private func definitionsChanged() throws(StoreError) -> Bool {
    for file in DefinitionFile.allCases {
      let entry = try files.entry(file.name)
      guard let status = documents[file]?.status else {
        if entry != nil { return true }
        continue
      }
      if entry?.isSameContent(as: status) != true { return true }
    }
    return false
  }

  /// What the disk says of each journal that is known; nil where one did anything but grow.
  private func journalsThatOnlyGrew() throws(StoreError) -> [String: FileStatus]? {
    var entries: [String: FileStatus] = [:]
    for (writer, journal) in journals {
      guard let entry = try files.entry(journal.file), entry.inode == journal.inode,
        entry.device == journal.device, entry.size >= journal.length
      else { return nil }
      entries[writer] = entry
      if entry.size == journal.seenLength && entry.modified == journal.modified { continue }
      let reader = JournalReader(files: files)
      guard (try? reader.stillEnds(journal)) == true else { return nil }
      journals[writer]?.modified = entry.modified
    }
    return entries
  }

  private func reasonForReadingOnly() -> StoreError? {
    let definitions = workspace.definitions
    if definitions.info.format > WorkspaceInfo.currentFormat {
      return .newerFormat(definitions.info.format)
    }
    if let refusal = permission.refusalOfAll {
      return .notAllowed(login: writer.person, refusal)
    }
    return damageOfOwnJournal ?? ownJournalFailure ?? whyNotWritable.map { .notWritable(path: $0) }
  }

  /// A damaged journal is shown and never written again.
  private var damageOfOwnJournal: StoreError? {
    journals[writer.id]?.damagedLine.map {
      .journalDamaged(path: files.path(ownFile), line: $0)
    }
  }

  var ownFile: String { Journal(writer: writer.id).file }

  /// The file or folder that this person may not write.
  private var whyNotWritable: String? {
    let folder = files.path("journal")
    if journals[writer.id] != nil, !disk.isWritable(files.path(ownFile)) {
      return files.path(ownFile)
    }
    let hasFolder = (try? disk.status(at: folder)) != nil
    let needed = hasFolder ? folder : directory
    return disk.isWritable(needed) ? nil : needed
  }
}

extension FileStatus {
  /// Whether a file seen again is the one seen before, untouched.
  func isSameContent(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode && size == other.size
      && modified == other.modified
  }
}
