import Glibc
public import ReformModel

extension WorkspaceStore {
  /// Makes a new workspace in a folder that does not exist or is empty.
  ///
  /// Folders get mode 2770, files 0660. `events` fill the journals of their writers; each writer's
  /// must be in order, sequence 1 first. A folder that a creation left unfinished, because its
  /// process was killed or the power failed, counts as empty.
  public static func create(
    directory: String, definitions: Definitions, events: [Event] = [],
    disk: any Disk = PosixDisk()
  ) throws(StoreError) {
    let creation = WorkspaceCreation(files: WorkspaceFiles(directory: directory, disk: disk))
    do throws(DiskError) {
      try creation.run(definitions, events)
    } catch {
      if error == .notEmpty { throw .folderNotEmpty(directory: directory) }
      throw .cannotCreate(path: directory, code: error.code)
    }
  }
}

/// Makes a workspace so that it is there as a whole or not at all.
///
/// `workspace.json` is written first, under a name that marks the folder as unfinished, and gets
/// its own name once everything else has reached the disk.
private struct WorkspaceCreation {
  let files: WorkspaceFiles

  private var disk: any Disk { files.disk }
  private var unfinished: String { files.path(".workspace.json.new") }
  private var finished: String { files.path(DefinitionFile.workspace.name) }

  func run(_ definitions: Definitions, _ events: [Event]) throws(DiskError) {
    try makeFolder(files.directory, mode: 0o2770)
    try clearUnfinished()
    guard try disk.list(files.directory).isEmpty else { throw .notEmpty }
    let marker = try disk.open(unfinished, .creating)
    defer { disk.close(marker) }
    do throws(DiskError) {
      guard try disk.lock(marker, waitingAtMost: 0) else { throw .notEmpty }
      try fill(marker, definitions, events)
    } catch {
      try? takeBack()
      throw error
    }
  }

  private func fill(_ marker: OpenFile, _ definitions: Definitions, _ events: [Event])
    throws(DiskError)
  {
    try write(document(.workspace, definitions) ?? [], to: marker)
    try files.synchronizeFolder(files.directory)
    try write(events)
    for file in DefinitionFile.allCases where file != .workspace {
      if let document = document(file, definitions) { try write(document, to: file.name) }
    }
    try files.synchronizeFolder(files.directory)
    try disk.rename(unfinished, to: finished)
    try files.synchronizeFolder(files.directory)
  }

  private func document(_ file: DefinitionFile, _ definitions: Definitions) -> [UInt8]? {
    definitions.outline(of: file).map { JSONWriter.document($0.written(over: nil)) }
  }

  private func write(_ events: [Event]) throws(DiskError) {
    try disk.makeDirectory(files.path("journal"), mode: 0o2770)
    let journals = Dictionary(grouping: events, by: \.id.writer).sorted { $0.key < $1.key }
    for (writer, events) in journals {
      try write(bytes(of: events), to: Journal(writer: writer).file)
    }
    try files.synchronizeFolder(files.path("journal"))
  }

  private func bytes(of events: [Event]) -> [UInt8] {
    var bytes: [UInt8] = []
    var sum = JournalLine.firstSum
    for event in events {
      let line = JournalLine.write(event, after: sum)
      bytes += line.bytes
      sum = line.sum
    }
    return bytes
  }

  private func write(_ bytes: [UInt8], to name: String) throws(DiskError) {
    let file = try disk.open(files.path(name), .creating)
    defer { disk.close(file) }
    try write(bytes, to: file)
  }

  private func write(_ bytes: [UInt8], to file: OpenFile) throws(DiskError) {
    try files.append(bytes, to: file)
    try disk.synchronize(file)
  }
}

extension WorkspaceCreation {
  /// What a creation that died has left, unless one is at work there right now.
  private func clearUnfinished() throws(DiskError) {
    guard try exists(unfinished), try !exists(finished) else { return }
    let marker = try disk.open(unfinished, .appending)
    defer { disk.close(marker) }
    guard try disk.lock(marker, waitingAtMost: 0) else { throw .notEmpty }
    try removeMade()
  }

  /// What was made goes again, so that the next attempt finds the folder empty.
  private func takeBack() throws(DiskError) {
    if try exists(finished) {
      try disk.rename(finished, to: unfinished)
      // Until that is on the disk, what makes it a whole workspace must stay.
      try files.synchronizeFolder(files.directory)
    }
    try removeMade()
  }

  /// The mark goes last and only when the rest is gone for good: without it the folder is a
  /// stranger's.
  private func removeMade() throws(DiskError) {
    let journals = files.path("journal")
    if try exists(journals), try disk.status(at: journals).kind == .directory {
      for name in try disk.list(journals) where name.hasSuffix(".jsonl") {
        try disk.remove(journals + "/" + name)
      }
      try disk.remove(journals)
    }
    for file in DefinitionFile.allCases {
      guard try exists(files.path(file.name)) else { continue }
      try disk.remove(files.path(file.name))
    }
    try files.synchronizeFolder(files.directory)
    try disk.remove(unfinished)
  }

  /// What cannot be told must not be taken for missing.
  private func exists(_ path: String) throws(DiskError) -> Bool {
    do throws(DiskError) {
      _ = try disk.status(at: path)
      return true
    } catch {
      if error.isAbsence { return false }
      throw error
    }
  }

  /// Makes the folder and those on the way to it, for good.
  private func makeFolder(_ path: String, mode: UInt32) throws(DiskError) {
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    if try !exists(path) {
      if parent != "/", parent != "." { try makeFolder(parent, mode: 0o755) }
      try disk.makeDirectory(path, mode: mode)
    }
    do throws(DiskError) {
      try files.synchronizeFolder(parent)
    } catch {
      // Entering a folder needs no right to read it, and not every file system syncs folders.
      guard error.isRefusal || error.code == EINVAL else { throw error }
    }
  }
}

extension DiskError {
  /// Of a folder that should be empty.
  fileprivate static let notEmpty = DiskError(call: "create", code: -1)
}
