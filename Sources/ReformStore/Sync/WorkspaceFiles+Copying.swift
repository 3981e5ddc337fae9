/// Whole files put in place, and folders made for them.
extension WorkspaceFiles {
  /// Puts a file in place at once; one with other content is replaced. What can be made again need
  /// not be `lasting`.
  func put(_ bytes: [UInt8], as name: String, mode: UInt32? = nil, lasting: Bool = true)
    throws(StoreError)
  {
    let (path, temporary) = (self.path(name), self.path(".\(name).sync"))
    do throws(DiskError) {
      // One that a killed process left behind.
      if (try? disk.status(at: temporary)) != nil { try disk.remove(temporary) }
      let file = try disk.open(temporary, .creating)
      do throws(DiskError) {
        defer { disk.close(file) }
        if let mode { try disk.setMode(mode, of: file) }
        try append(bytes, to: file)
        if lasting { try disk.synchronize(file) }
        try disk.rename(temporary, to: path)
      } catch {
        try? disk.remove(temporary)
        throw error
      }
      if lasting { try synchronizeFolder(directory) }
    } catch {
      throw error.isRefusal
        ? .notWritable(path: path) : .writeFailed(path: path, code: error.code)
    }
  }

  /// Makes the folder and those on the way to it where they are missing.
  func makeFolders(mode: UInt32 = 0o700) throws(StoreError) {
    do throws(DiskError) {
      try make(directory, mode)
    } catch {
      throw .cannotCreate(path: directory, code: error.code)
    }
  }

  private func make(_ path: String, _ mode: UInt32) throws(DiskError) {
    guard (try? disk.status(at: path)) == nil else { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try make(String(path[..<slash]), mode)
    }
    do throws(DiskError) {
      try disk.makeDirectory(path, mode: mode)
    } catch {
      if !error.isThereAlready { throw error }
    }
  }

  /// Whether a first copy can be put here: there is none, and nothing of anybody else's.
  var awaitsCopy: Bool {
    let parts = Set(DefinitionFile.allCases.map(\.name)).subtracting([DefinitionFile.workspace.name]
    )
    .union(["journal", "lost+found"])
    guard let names = try? disk.list(directory) else { return true }
    return names.allSatisfy { parts.contains($0) || $0.hasPrefix(".") }
  }

  /// Puts the definitions of another copy here; `workspace.json` comes last, so that a copy cut short
  /// is none and is made again.
  func copyDefinitions(from other: WorkspaceFiles) throws(StoreError) {
    try makeFolders(mode: 0o2770)
    try WorkspaceFiles(directory: path("journal"), disk: disk).makeFolders(mode: 0o2770)
    let names = DefinitionFile.allCases.filter { $0 != .workspace } + [.workspace]
    for file in names {
      if let contents = try other.contents(file.name) { try put(contents.bytes, as: file.name) }
    }
  }
}
