public import ReformModel

extension WorkspaceStore {
  /// Replaces the definition files whose content changes; members and records that this program
  /// cannot read stay in them.
  ///
  /// Each file is replaced as a whole or not at all. Throws
  /// `StoreError.definitionChangedElsewhere` where somebody edited one since it was read, and
  /// `StoreError.notAllowed` where the person is no administrator.
  public func replace(_ definitions: Definitions) throws(StoreError) {
    if let readOnlyReason { throw readOnlyReason }
    if let refusal = permission.refusalOfDefinitions {
      throw .notAllowed(login: writer.person, refusal)
    }
    guard definitions != workspace.definitions else { throw .nothingToSave }
    for file in DefinitionFile.allCases {
      guard let outline = definitions.outline(of: file, evenEmpty: documents[file] != nil) else {
        continue
      }
      let document = documents[file]
      let setAside = document?.setAside ?? []
      let json = outline.written(over: document?.json) { setAside.contains($0.offset) }
      guard json != document?.json else { continue }
      try checkUntouched(file)
      try replace(file.name, with: JSONWriter.document(json), keeping: document?.status)
    }
    try open()
  }

  private func checkUntouched(_ file: DefinitionFile) throws(StoreError) {
    let entry = try files.entry(file.name)
    let isUntouched =
      documents[file].map { entry?.isSameContent(as: $0.status) ?? false } ?? (entry == nil)
    guard isUntouched else { throw .definitionChangedElsewhere(path: files.path(file.name)) }
  }

  /// Through a new file in the same folder, so that a reader sees the old file or the new one.
  private func replace(_ name: String, with bytes: [UInt8], keeping status: FileStatus?)
    throws(StoreError)
  {
    let path = files.path(name)
    let temporary = files.path(".\(name).\(writer.id).new")
    do throws(DiskError) {
      // One that a killed process left behind.
      if (try? disk.status(at: temporary)) != nil { try disk.remove(temporary) }
      let file = try disk.open(temporary, .creating)
      do throws(DiskError) {
        defer { disk.close(file) }
        try fill(file, with: bytes, keeping: status)
        try disk.rename(temporary, to: path)
      } catch {
        try? disk.remove(temporary)
        throw error
      }
    } catch {
      throw error.isRefusal
        ? .notWritable(path: path) : .writeFailed(path: path, code: error.code)
    }
    do throws(DiskError) {
      try files.synchronizeFolder(directory)
    } catch {
      let failure = StoreError.syncFailed(path: path, code: error.code)
      diskFailure = failure
      throw failure
    }
  }

  private func fill(_ file: OpenFile, with bytes: [UInt8], keeping status: FileStatus?)
    throws(DiskError)
  {
    if let status {
      let own = try disk.status(of: file)
      // The group first: changing it clears set-id bits.
      if own.group != status.group { try disk.setGroup(status.group, of: file) }
      if own.mode != status.mode { try disk.setMode(status.mode, of: file) }
    }
    try files.append(bytes, to: file)
    try disk.synchronize(file)
  }
}
