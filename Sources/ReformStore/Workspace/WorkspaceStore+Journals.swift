import ReformModel

extension WorkspaceStore {
  /// Reads every journal from where it was left; `seen` is what the disk said of them a moment ago.
  func readJournals(seen: [String: FileStatus] = [:]) throws(StoreError) {
    folderFindings = []
    ownJournalFailure = nil
    var events: [(event: Event, file: String, line: Int)] = []
    let names = try files.list("journal").compactMap(strandName)
    let forked = StrandName.forkedSigners(among: names)
    // A fork may give other names to events that were read before.
    if !forked.isEmpty { forgetJournals() }
    let seen = journals.isEmpty ? try foldJournals(names, but: forked) : seen
    for name in names {
      let writer = name.key
      if try isUntouched(writer, seen[writer]) { continue }
      var journal = journals[writer] ?? Journal(writer: writer)
      var read: [Event] = []
      do throws(StoreError) {
        if try needsReading(journal, seen[writer]) {
          try JournalReader(files: files).read(&journal, into: &read)
        }
        journals[writer] = journal
        if forked.contains(name.signer) { continue }
        events += read.map { ($0, journal.file, $0.id.sequence) }
      } catch {
        try tellJournalFailure(error, journal)
      }
    }
    for signer in forked {
      let file = Journal(writer: signer).file
      events += branchedEvents(of: signer, in: names).map { ($0, file, $0.id.sequence) }
    }
    tellForks(names, forked)
    workspace.ledger.reserve(changes: events.reduce(0) { $0 + $1.event.changes.count })
    for (event, file, _) in events { add(event, from: file) }
  }

  private func forgetJournals() {
    journals = [:]
    recordFindings = []
    workspace.ledger = Ledger()
  }

  /// Whether a journal that is known was just seen as it was left.
  private func isUntouched(_ writer: String, _ seen: FileStatus?) throws(StoreError) -> Bool {
    guard let seen, let journal = journals[writer] else { return false }
    return try !needsReading(journal, seen)
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
