/// The definition files that this copy of a workspace and another one last agreed on: what tells
/// which of the two has changed one since.
///
/// They lie in the state folder of whoever exchanges. Losing them costs nothing but that: where files
/// differ then, people have to say which is right.
struct AgreedDefinitions {
  private let files: WorkspaceFiles

  init(directory: String, disk: any Disk) {
    files = WorkspaceFiles(directory: directory, disk: disk)
  }

  /// Whether there was an exchange before.
  func isKnown() throws(StoreError) -> Bool {
    try files.entry(DefinitionFile.workspace.name) != nil
  }

  /// Nil where nothing was agreed on. What cannot be read must not look like that.
  func bytes(_ file: DefinitionFile) throws(StoreError) -> [UInt8]? {
    try files.contents(file.name)?.bytes
  }

  func remember(_ bytes: [UInt8], _ file: DefinitionFile) throws(StoreError) {
    guard try self.bytes(file) != bytes else { return }
    try files.makeFolders()
    try files.put(bytes, as: file.name)
  }
}
