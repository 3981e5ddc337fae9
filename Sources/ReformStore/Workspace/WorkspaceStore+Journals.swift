import ReformModel

extension WorkspaceStore {
  /// Reads every journal from where it was left; `seen` is what the disk said of them a moment ago.
  func readJournals(seen: [String: FileStatus] = [:]) throws(StoreError) {
    folderFindings = []
    ownJournalFailure = nil
    let names = try files.list("journal").compactMap(strandName)
    let forked = StrandName.forkedSigners(among: names)
    // A fork may give other names to events that were read before.
    if !forked.isEmpty { forgetJournals() }
    let seen = journals.isEmpty ? try foldJournals(names, but: forked) : seen
    var events: [(event: Event, file: String)] = []
    for name in names {
      let file = Journal(writer: name.key).file
      let new = try newEvents(of: name.key, seen[name.key])
      if !forked.contains(name.signer) { events += new.map { ($0, file) } }
    }
    for signer in forked {
      let file = Journal(writer: signer).file
      events += branchedEvents(of: signer, in: names).map { ($0, file) }
    }
    tellForks(names, forked)
    workspace.ledger.reserve(changes: events.reduce(0) { $0 + $1.event.changes.count })
    for (event, file) in events { add(event, from: file) }
  }

  /// Reads a journal from where it was left; what keeps it from being read is told.
  private func newEvents(of writer: String, _ seen: FileStatus?) throws(StoreError) -> [Event] {
    let known = journals[writer]
    var journal = known ?? Journal(writer: writer)
    var events: [Event] = []
    do throws(StoreError) {
      if try needsReading(journal, seen) {
        try JournalReader(files: files).read(&journal, into: &events)
      } else if known != nil {
        return []
      }
      journals[writer] = journal
    } catch {
      try tellJournalFailure(error, journal)
      return []
    }
    return events
  }

  private func forgetJournals() {
    journals = [:]
    recordFindings = []
    workspace.ledger = Ledger()
  }

  private func needsReading(_ journal: Journal, _ seen: FileStatus?) throws(StoreError) -> Bool {
    guard let entry = seen == nil ? try files.entry(journal.file) : seen else { return false }
    return entry.size != journal.seenLength || entry.kind != .file || entry.links > 1
      || journal.inode == 0
  }

  /// One journal that cannot be read must not hide the others.
  private func tellJournalFailure(_ error: StoreError, _ journal: Journal) throws(StoreError) {
    if journal.writer == writer.id { ownJournalFailure = error }
    switch error {
    case .refusedFile(_, let refusal):
      folderFindings.append(Finding(.error, file: journal.file, .refused(refusal)))
    case .unreadable(_, let code):
      folderFindings.append(Finding(.error, file: journal.file, .unreadable(code: code)))
    default: throw error
    }
  }

  /// Whose journal a file is; nil for other files, of which unexpected ones are told.
  private func strandName(_ name: String) -> StrandName? {
    if let strand = StrandName(file: name) { return strand }
    if name.hasSuffix(".torn") {
      let size = (try? disk.status(at: files.path("journal/" + name)))?.size ?? 0
      folderFindings.append(Finding(.note, file: "journal/" + name, .tornKept(bytes: size)))
    } else {
      folderFindings.append(Finding(.warning, file: "journal/" + name, .unexpectedFile))
    }
    return nil
  }

  /// Folds an event in, without the changes that the definitions do not allow.
  func add(_ event: Event, from file: String) {
    let faults = rules.faults(of: event.changes)
    guard !faults.isEmpty else { return workspace.ledger.add(event) }
    var allowed = event
    for (i, _) in faults.reversed() { allowed.changes.remove(at: i) }
    for (i, fault) in faults {
      let place = "\(event.id) \(event.changes[i].key.text)"
      recordFindings.append(Finding(.error, file: file, path: place, .change(fault)))
    }
    workspace.ledger.add(allowed)
  }
}

extension Journal {
  /// What was found in it so far, with its torn tail.
  var allFindings: [Finding] {
    guard tornLength > 0 else { return findings }
    return findings + [Finding(.warning, file: file, line: lines + 1, .tornTail(bytes: tornLength))]
  }
}
