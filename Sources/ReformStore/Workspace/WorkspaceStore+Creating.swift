public import ReformModel

extension WorkspaceStore {
  /// Makes a new workspace in a folder that does not exist or is empty.
  ///
  /// Folders get mode 2770, files 0660. `events` fill the journals of their writers; each writer's
  /// must be in order, sequence 1 first.
  public static func create(
    directory: String, definitions: Definitions, events: [Event] = [],
    disk: any Disk = PosixDisk()
  ) throws(StoreError) {
    let files = WorkspaceFiles(directory: directory, disk: disk)
    var made: [String] = []
    do throws(DiskError) {
      try makeFolder(directory, disk)
      guard try disk.list(directory).isEmpty else { throw DiskError.notEmpty }
      try write(events, files, &made)
      try write(definitions, files, &made)
      try files.synchronizeFolder(directory)
    } catch {
      // What was made goes again, so that the next attempt finds the folder empty.
      for path in made.reversed() { try? disk.remove(path) }
      if error == .notEmpty { throw .folderNotEmpty(directory: directory) }
      throw .cannotCreate(path: directory, code: error.code)
    }
  }

  private static func write(
    _ events: [Event], _ files: WorkspaceFiles, _ made: inout [String]
  ) throws(DiskError) {
    try files.disk.makeDirectory(files.path("journal"), mode: 0o2770)
    made.append(files.path("journal"))
    for (writer, events) in Dictionary(grouping: events, by: \.id.writer) {
      try write(journal(of: events), to: Journal(writer: writer).file, files, &made)
    }
    try files.synchronizeFolder(files.path("journal"))
  }

  /// `workspace.json` comes last: a folder without it is no workspace yet.
  private static func write(
    _ definitions: Definitions, _ files: WorkspaceFiles, _ made: inout [String]
  ) throws(DiskError) {
    for file in DefinitionFile.allCases.reversed() {
      guard let outline = definitions.outline(of: file) else { continue }
      try write(JSONWriter.document(outline.written(over: nil)), to: file.name, files, &made)
    }
  }

  private static func journal(of events: [Event]) -> [UInt8] {
    var bytes: [UInt8] = []
    var sum = JournalLine.firstSum
    for event in events {
      let line = JournalLine.write(event, after: sum)
      bytes += line.bytes
      sum = line.sum
    }
    return bytes
  }

  private static func write(
    _ bytes: [UInt8], to name: String, _ files: WorkspaceFiles, _ made: inout [String]
  ) throws(DiskError) {
    let file = try files.disk.open(files.path(name), .creating)
    defer { files.disk.close(file) }
    made.append(files.path(name))
    try files.append(bytes, to: file)
    try files.disk.synchronize(file)
  }

  /// Makes the folder and those on the way to it.
  private static func makeFolder(_ path: String, _ disk: any Disk) throws(DiskError) {
    if (try? disk.status(at: path)) != nil { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeParent(String(path[..<slash]), disk)
    }
    try disk.makeDirectory(path, mode: 0o2770)
  }

  private static func makeParent(_ path: String, _ disk: any Disk) throws(DiskError) {
    if (try? disk.status(at: path)) != nil { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeParent(String(path[..<slash]), disk)
    }
    try disk.makeDirectory(path, mode: 0o755)
  }
}

extension DiskError {
  /// Of a folder that should be empty.
  fileprivate static let notEmpty = DiskError(call: "create", code: -1)
}
