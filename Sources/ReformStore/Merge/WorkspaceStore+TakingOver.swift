import ReformModel

/// The journals of another place, taken over. The workspace need not be open for it: nothing is read
/// but what is new, and of everything else the ends of files.
extension WorkspaceStore {
  /// Appends to the journals here what those of another place hold beyond them.
  func takeOver(from other: WorkspaceFiles) throws(StoreError) -> TakenJournals {
    var taken = TakenJournals()
    var mine = try strandNames(in: files)
    for name in try strandNames(in: other).values.joined().sorted(by: { $0.key < $1.key }) {
      let file = Journal(writer: name.key).file
      do throws(StoreError) {
        if let fate = try take(name, from: other, &mine, &taken) { taken.add(file, fate) }
      } catch {
        guard let fate = MergeReport.Fate(of: error, in: other) else { throw error }
        taken.add(file, fate)
      }
    }
    return taken
  }

  /// All journal files of a place by who signs them.
  private func strandNames(in files: WorkspaceFiles) throws(StoreError)
    -> [String: [StrandName]]
  {
    Dictionary(
      grouping: try files.list("journal").compactMap(StrandName.init(file:)), by: \.signer)
  }

  /// Nil where the journal brings nothing new.
  private func take(
    _ name: StrandName, from other: WorkspaceFiles, _ mine: inout [String: [StrandName]],
    _ taken: inout TakenJournals
  ) throws(StoreError) -> MergeReport.Fate? {
    guard let theirs = try StrandEnd(name, in: other) else { return nil }
    defer { theirs.close() }
    guard theirs.size > 0 else { return nil }
    taken.cost.compared += 1
    // Somebody may write between looking and locking; each time round they are a line further.
    for _ in 0..<JournalPlace.mostAttempts {
      let own = mine[name.signer] ?? []
      let isSound = own.allSatisfy { journals[$0.key]?.damagedLine == nil }
      if isSound, !own.isEmpty {
        switch try StrandComparison(of: theirs, among: own, in: files) {
        case .here: return nil
        case .follows(let strand, let length):
          let fate = try extend(strand, from: length, by: theirs, &taken)
          if let fate { return fate }
        case .unclear: break
        }
      }
      let (fate, isDone) = try takeWhole(name, from: other, own, &taken)
      if isDone { return fate }
      mine[name.signer] = try strandNames(in: files)[name.signer]
    }
    throw .lockHeld(path: files.path(Journal(writer: name.key).file), holder: nil)
  }

  /// Appends the lines behind a place where both copies are the same; nil where the file here is not
  /// any more what it was, or the lines are not whole: then all must be read.
  private func extend(
    _ strand: StrandName, from length: Int, by theirs: StrandEnd, _ taken: inout TakenJournals
  ) throws(StoreError) -> MergeReport.Fate? {
    guard theirs.size - length <= JournalCopy.greatestSize else { return nil }
    let name = Journal(writer: strand.key).file
    let file = try openJournal(name)
    defer { disk.close(file) }
    try lock(file, of: name)
    defer { disk.unlock(file) }
    let mine = try StrandEnd(strand, of: file, in: files)
    guard mine.size == length, let end = try mine.lineEnd(at: length),
      try theirs.lineEnd(at: length) == end,
      let sum = JournalLine.sum(ending: end.dropLast())
    else { return nil }
    let lines = try theirs.bytes(length..<theirs.size)
    var journal = Journal(writer: strand.key)
    (journal.length, journal.seenLength, journal.sum) = (length, length, sum)
    // On a copy: what is taken back when writing fails is counted from where the file ends now.
    var grown = journal
    guard let events = grown.events(continuedBy: lines) else { return nil }
    try append(lines, to: file, journal)
    taken.cost.linesParsed += events.count
    taken.cost.bytesWritten += lines.count
    taken.events += events
    return .taken(lines: events.count)
  }

  /// Reads all lines of a journal there and of its copies here; `isDone` is false where somebody
  /// wrote meanwhile.
  private func takeWhole(
    _ name: StrandName, from other: WorkspaceFiles, _ own: [StrandName],
    _ taken: inout TakenJournals
  ) throws(StoreError) -> (fate: MergeReport.Fate?, isDone: Bool) {
    guard let theirs = try JournalCopy(name, in: other) else { return (nil, true) }
    taken.cost.readWhole += 1
    taken.cost.linesParsed += theirs.lines.count
    if let line = theirs.journal.damagedLine { return (.damaged(line: line), true) }
    guard !theirs.lines.isEmpty else { return (nil, true) }
    var mine: [JournalCopy] = []
    for name in own { if let copy = try JournalCopy(name, in: files) { mine.append(copy) } }
    taken.cost.linesParsed += mine.reduce(0) { $0 + $1.lines.count }
    switch JournalPlace(of: theirs, among: mine) {
    case .here: return (nil, true)
    case .damaged(let file, let line): return (.damagedHere(file: file, line: line), true)
    case .follows(let place):
      guard let bytes = try extend(place, to: theirs) else { return (nil, false) }
      taken.cost.bytesWritten += bytes
      let new = theirs.lines[(place.forkedAt.map { $0 - 1 } ?? place.lines)...]
      taken.events += new.compactMap(\.event)
      return (JournalPlace.follows(place).fate(of: theirs), true)
    }
  }

  /// Appends the lines that are missing and returns how many bytes they are; nil where it is not the
  /// file any more that was looked at.
  private func extend(_ place: JournalPlace.Follower, to theirs: JournalCopy) throws(StoreError)
    -> Int?
  {
    let name = Journal(writer: place.name.key).file
    let file = try openJournal(name)
    defer { disk.close(file) }
    try lock(file, of: name)
    defer { disk.unlock(file) }
    let mine = try JournalCopy(place.name, from: file, in: files)
    guard mine.journal.damagedLine == nil, mine.lines.count == place.lines,
      theirs.continues(mine)
    else { return nil }
    var journal = mine.journal
    if journal.tornLength > 0 { try setTornTailAside(&journal, file) }
    let lines = Array(theirs.bytes[mine.bytes.count...])
    try append(lines, to: file, journal)
    return lines.count
  }
}

extension Journal {
  /// The events of lines that follow on those read so far; nil where one of them is not whole.
  ///
  /// Where the last sequence is not known, the chain vouches for the first line.
  fileprivate mutating func events(continuedBy lines: [UInt8]) -> [Event]? {
    var events: [Event] = []
    var start = 0
    while let feed = lines[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if sequence == 0 {
        var first = self
        guard let event = first.take(lines, start..<feed) else { return nil }
        sequence = event.id.sequence - 1
      }
      guard let event = take(lines, start..<feed), findings.isEmpty else { return nil }
      events.append(event)
      start = feed + 1
    }
    return start == lines.count ? events : nil
  }
}

extension MergeReport.Fate {
  /// Why a journal of the other place could not be read; nil for what befell this place.
  fileprivate init?(of error: StoreError, in other: WorkspaceFiles) {
    switch error {
    case .refusedFile(let path, let refusal) where path.hasPrefix(other.directory + "/"):
      self = .refused(refusal)
    case .unreadable(let path, let code) where path.hasPrefix(other.directory + "/"):
      self = .unreadable(code: code)
    default: return nil
    }
  }
}
