import ReformModel

/// Where the ledger comes from when a workspace is opened: the cache, or all journals.
extension WorkspaceStore {
  /// Takes the ledger from the cache, as far as it still holds, or folds all journals in perfect
  /// order; what is left is read line by line by whoever calls.
  ///
  /// Returns what the disk said a moment ago of journals that the cache knows.
  func foldJournals(_ names: [StrandName], but forked: [String]) throws(StoreError)
    -> [String: FileStatus]
  {
    let plain = names.filter { !forked.contains($0.signer) }
    if let (cached, entries) = cachedLedger(plain) {
      adopt(cached.snapshot, cached.journals)
      isCacheOutdated = false
      return entries
    }
    var sink = SnapshotSink(rules)
    sink.builder.reserve(changes: try expectedChanges(plain))
    var folded: [Journal] = []
    for name in plain {
      var journal = Journal(writer: name.key)
      // What cannot be read is told where it is read line by line.
      let isPlain = (try? JournalReader(files: files).fold(&journal, into: &sink)) ?? false
      if isPlain, journal.inode != 0 { folded.append(journal) }
    }
    let annex = CachedLedger.annex(definitions: definitionsSum, journals: folded)
    adopt(sink.builder.snapshot(annex: annex), folded)
    isCacheOutdated = true
    return [:]
  }

  private func adopt(_ snapshot: LedgerSnapshot, _ known: [Journal]) {
    workspace.ledger = Ledger(snapshot)
    for journal in known { journals[journal.writer] = journal }
  }

  /// What the cache holds, if it was made from these definitions and these journals.
  private func cachedLedger(_ names: [StrandName]) -> (CachedLedger, [String: FileStatus])? {
    guard !ignoresCache, let cache, let name = cacheName, let cached = cache.read(name),
      cached.definitions == definitionsSum
    else { return nil }
    let writers = Set(names.map(\.key))
    var entries: [String: FileStatus] = [:]
    for journal in cached.journals {
      guard writers.contains(journal.writer), let entry = continuation(of: journal) else {
        return nil
      }
      entries[journal.writer] = entry
    }
    return (cached, entries)
  }

  /// What the disk says of a journal that is the file it was, with what was read of it still there.
  private func continuation(of journal: Journal) -> FileStatus? {
    guard let entry = try? files.entry(journal.file), entry.inode == journal.inode,
      entry.device == journal.device, entry.size >= journal.length,
      (try? JournalReader(files: files).stillEnds(journal)) == true
    else { return nil }
    return entry
  }

  /// Keeps what was folded when the workspace was opened, unless it came from the cache.
  public func keepCache() {
    guard isCacheOutdated, let cache, let name = cacheName else { return }
    isCacheOutdated = false
    workspace.addUpParts(of: workspace.definitions.info.agency)
    cache.keep(workspace.ledger.past, as: name)
  }

  /// Folds all journals anew for the cache, if so much was appended since it was made that a start
  /// would feel it.
  public func renewCache() {
    guard let cache, workspace.ledger.recentChangeCount > WorkspaceStore.mostRecentChanges else {
      return
    }
    let fresh = WorkspaceStore(
      directory: directory, writer: writer, now: now, disk: ReadOnlyDisk(disk), lockWait: 0,
      cache: cache)
    fresh.ignoresCache = true
    guard (try? fresh.open()) != nil else { return }
    fresh.keepCache()
  }

  /// Of a cache that turned out to be damaged nothing is kept.
  func forgetCache() {
    if let cacheName { cache?.remove(cacheName) }
  }

  /// Of a few thousand a start takes in a few milliseconds.
  private static let mostRecentChanges = 3_000

  private var cacheName: String? {
    (try? disk.status(at: directory)).map(LedgerCache.name)
  }

  private var definitionsSum: UInt64 {
    var sum = BlockSum()
    for file in DefinitionFile.allCases {
      documents[file]?.bytes.withUnsafeBytes { sum.add($0) }
      // A file that moves its bytes into the next one is another file.
      [UInt8(ascii: "\n")].withUnsafeBytes { sum.add($0) }
    }
    return sum.value
  }

  private func expectedChanges(_ names: [StrandName]) throws(StoreError) -> Int {
    var bytes = 0
    for name in names {
      bytes += try files.entry(Journal(writer: name.key).file)?.size ?? 0
    }
    return bytes / WorkspaceStore.usualChange
  }

  /// How many bytes of a journal a change takes that says no more than it must.
  private static let usualChange = 150
}
