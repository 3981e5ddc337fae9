public import ReformStore

/// Exchanges a workspace with a git repository: fetch, merge, commit, push.
///
/// The merging is done by the journals themselves and never by git: what the other side has is laid
/// out in a folder, the workspace is exchanged with that folder like with any other, and what the
/// folder gained is committed on top of what was fetched. A push that somebody else overtook begins
/// again from there. The history is a straight line and no file in it ever shrinks, so that git has
/// nothing to merge and nothing to conflict.
public struct GitSync {
  private let store: WorkspaceStore
  private let folder: String
  private let repository: GitRepository
  /// What the other side has, as files.
  private let copy: CopyFolder
  private let pause: (Int) -> Void

  /// - Parameters:
  ///   - state: A folder of its own for this workspace and this address.
  ///   - address: As git names places: a path, `ssh://host/path`, `https://…`.
  ///   - pause: Waits before the given attempt, a random while, so that many do not stay in step.
  public init(
    _ store: WorkspaceStore, state: String, address: String, program: GitProgram,
    pause: @escaping (Int) -> Void
  ) {
    self.store = store
    self.pause = pause
    folder = state
    copy = CopyFolder(path: state + "/copy")
    repository = GitRepository(
      program: program, path: state + "/repository.git", address: address)
  }

  private static let mostAttempts = 12

  /// Throws `GitFailure` or `StoreError`. What was received stays received, and what could not be
  /// sent goes with the next run.
  public func run(_ report: inout GitSyncReport) throws {
    try prepare()
    var held = try heldCommit()
    for attempt in 1...GitSync.mostAttempts {
      if attempt > 1 { pause(attempt) }
      let (branch, head) = try repository.look()
      let commit = try head.map { $0 == held?.commit ? $0 : try repository.fetch(branch) }
      report.isRewritten = try report.isRewritten || isRewritten(commit)
      let entries = try layOut(commit, held, &report)
      try report.exchange.add(
        store.exchange(with: copy.path, agreed: folder + "/agreed", refilling: true))
      held = (commit ?? "", entries)
      guard let new = try changes(&held) else { continue }
      let next =
        try new.isEmpty ? commit : repository.commit(new, on: commit, message: message(report))
      guard let next else { continue }
      if try next == commit || repository.push(next, to: branch) == .taken {
        try settle(next, wasPushed: next != commit)
        return
      }
    }
    throw GitFailure.alwaysOvertaken(
      address: GitRepository.withoutSecret(repository.address), attempts: GitSync.mostAttempts)
  }

  private func prepare() throws {
    try copy.make()
    try CopyFolder(path: folder).put(
      Array("[safe]\n\tdirectory = *\n".utf8), as: GitProgram.ownSettings)
    try repository.prepare()
  }

  /// Whether the other side lost what it had: a backup was restored there, or somebody pushed by
  /// force. Nothing is lost by it; what is missing goes there again.
  private func isRewritten(_ commit: String?) throws -> Bool {
    guard let settled = try repository.lastSettled(), settled != commit else { return false }
    return try commit.map { try !repository.isAncestor(settled, of: $0) } ?? true
  }

  private func settle(_ commit: String, wasPushed: Bool) throws {
    try repository.settle(commit, wasPushed: wasPushed)
    try CopyFolder(path: folder).put(Array(commit.utf8), as: GitSync.heldName)
  }

  /// Counted in words that every reader of the history understands.
  private func message(_ report: GitSyncReport) -> String {
    let count = report.exchange.sent.journals.reduce(0) { $0 + $1.fate.newLines }
    return "\(store.writer.id): \(count) new lines"
  }
}

// MARK: - The copy laid out in a folder

extension GitSync {
  /// A commit whose files the folder holds, but for those that are left out of `entries`.
  private typealias Held = (commit: String, entries: [String: GitRepository.Entry])

  private static let heldName = "held"

  /// Nil where the folder may hold anything: then all of it is laid out anew.
  private func heldCommit() throws -> Held? {
    let state = CopyFolder(path: folder)
    guard try state.size(of: GitSync.heldName) != nil else { return nil }
    let commit = String(decoding: try state.bytes(of: GitSync.heldName), as: UTF8.self)
    guard commit.utf8.count >= 40, commit.allSatisfy(\.isHexDigit) else { return nil }
    guard let entries = try? repository.entries(of: commit) else { return nil }
    return (commit, plainFiles(entries))
  }

  private func plainFiles(_ entries: [GitRepository.Entry]) -> [String: GitRepository.Entry] {
    let files = entries.filter { entry in
      CopyFolder.holds(entry.path) && entry.isPlainFile
        && CopyFolder.refusal(of: entry.path, size: entry.size ?? 0) == nil
    }
    return Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }

  /// Makes the folder hold what a commit holds; only what differs from before is read.
  private func layOut(_ commit: String?, _ held: Held?, _ report: inout GitSyncReport) throws
    -> [String: GitRepository.Entry]
  {
    // From here on until both sides are settled nobody may take the folder for what it was.
    try CopyFolder(path: folder).remove(GitSync.heldName)
    let all = try commit.map { try repository.entries(of: $0) } ?? []
    let entries = plainFiles(all)
    report.leftOut = all.filter { CopyFolder.holds($0.path) && entries[$0.path] == nil }.map {
      let tooLarge = CopyFolder.refusal(of: $0.path, size: $0.size ?? 0)
      return MergeReport.JournalFate(
        file: $0.path, fate: .refused(tooLarge ?? ($0.mode == "120000" ? .symbolicLink : .other)))
    }
    for name in try copy.names() where entries[name] == nil { try copy.remove(name) }
    let new = entries.values.filter { held?.entries[$0.path] != $0 }
    try repository.contents(of: new.sorted { $0.path < $1.path }) { entry, bytes in
      if held?.entries[entry.path] != nil { try notice(entry.path, becoming: bytes, &report) }
      try copy.put(bytes, as: entry.path)
    }
    return entries
  }

  /// A journal over there that does not go on from what it was has been tampered with.
  private func notice(_ name: String, becoming bytes: [UInt8], _ report: inout GitSyncReport) throws
  {
    guard name.hasPrefix("journal/") else { return }
    let old = try copy.bytes(of: name)
    let common = zip(old, bytes).prefix { $0 == $1 }.count
    guard common < old.count else { return }
    guard common < bytes.count else {
      report.isRewritten = true
      return
    }
    let line = old[..<common].count { $0 == UInt8(ascii: "\n") } + 1
    report.leftOut.append(MergeReport.JournalFate(file: name, fate: .damaged(line: line)))
  }

  /// What the folder has gained beyond the commit, stored; nil where the folder is not what it was
  /// taken for, and has to be laid out anew.
  private func changes(_ held: inout Held?) throws -> [(path: String, id: String)]? {
    guard let entries = held?.entries else { return nil }
    let files = try copy.names().filter { name in
      try !name.hasPrefix("journal/") || copy.size(of: name) != entries[name]?.size
    }
    let new = files.map { GitRepository.NewFile(path: $0, before: entries[$0]) }
    let ids = new.isEmpty ? [] : try repository.store(new, of: copy.path)
    let changed = zip(new, ids).filter { $0.before?.id != $1 }
    // What is laid out again from the next commit, should this one be overtaken.
    for (file, _) in changed { held?.entries[file.path] = nil }
    let grown = changed.compactMap(\.0.before).filter { $0.path.hasPrefix("journal/") }
    var isSound = true
    try repository.contents(of: grown) { entry, bytes in
      isSound = try isSound && copy.bytes(of: entry.path, first: bytes.count) == bytes
    }
    guard isSound else {
      held = nil
      return nil
    }
    return changed.map { ($0.path, $1) }
  }
}
