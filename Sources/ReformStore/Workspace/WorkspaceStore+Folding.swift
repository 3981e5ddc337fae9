import ReformModel

/// Where the ledger comes from when a workspace is opened: the cache, or all journals.
extension WorkspaceStore {
  /// Takes the ledger from the cache, as far as it still holds, or folds all journals in perfect
  /// order; what is left is read line by line by whoever calls.
  func foldJournals(_ names: [StrandName], but forked: [String]) throws(StoreError) {
    let plain = names.filter { !forked.contains($0.signer) }
    if let cached = cachedLedger(plain) {
      adopt(cached.snapshot, cached.journals)
      isCacheOutdated = false
      return
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
  }

  private func adopt(_ snapshot: LedgerSnapshot, _ known: [Journal]) {
    workspace.ledger = Ledger(snapshot)
    for journal in known { journals[journal.writer] = journal }
  }

  /// What the cache holds, if it was made from these definitions and these journals.
  private func cachedLedger(_ names: [StrandName]) -> CachedLedger? {
    guard !ignoresCache, let cache, let name = cacheName, let cached = cache.read(name),
      cached.definitions == definitionsSum
    else { return nil }
    let writers = Set(names.map(\.key))
    let isCurrent = cached.journals.allSatisfy { journal in
      writers.contains(journal.writer) && isContinued(journal)
    }
    return isCurrent ? cached : nil
  }

  /// Whether a journal is the file it was, and what was read of it is still there.
  private func isContinued(_ journal: Journal) -> Bool {
    guard let entry = try? files.entry(journal.file), entry.inode == journal.inode,
      entry.device == journal.device, entry.size >= journal.length
    else { return false }
    return (try? JournalReader(files: files).stillEnds(journal)) ?? false
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
