import ReformModel

/// Journals of which there are copies that went different ways.
extension WorkspaceStore {
  /// The events of such a journal under the names that every place gives them, and where they
  /// stand; what cannot be read is told where journals are read.
  func branchedEvents(of signer: String, in names: [StrandName]) -> [Event] {
    let copies = names.filter { $0.signer == signer }.compactMap { name -> JournalCopy? in
      (try? JournalCopy(name, in: files)) ?? nil
    }
    return ForkNaming(signer: signer, strands: copies.map(\.lines)).events
  }

  /// One finding for every file that stands beside the one with the plain name.
  func tellForks(_ names: [StrandName], _ signers: [String]) {
    for name in names where signers.contains(name.signer) && name.branch != nil {
      folderFindings.append(
        Finding(
          .warning, file: Journal(writer: name.key).file, .branchedJournal(writer: name.signer)))
    }
  }

  /// The event as the ledger names it, where its journal is one of those.
  func named(_ event: Event) -> Event {
    let line = event.unbranched
    let events = workspace.ledger.events
    return events.numbers.reversed().lazy
      .filter { events.head($0).lamport == event.lamport }.map { events[$0] }
      .first { $0.id.sequence == event.id.sequence && $0.unbranched == line } ?? event
  }
}
