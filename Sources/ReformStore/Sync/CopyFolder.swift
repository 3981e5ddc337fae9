/// A folder that holds what another place has of a workspace, so that it can be exchanged with.
public struct CopyFolder {
  public let path: String
  private let files: WorkspaceFiles

  public init(path: String, disk: any Disk = PosixDisk()) {
    self.path = path
    files = WorkspaceFiles(directory: path, disk: disk)
  }

  /// Whether a path within a workspace is one that is exchanged: a definition file or a journal.
  public static func holds(_ path: String) -> Bool {
    if path.hasPrefix("journal/") { return StrandName(file: String(path.dropFirst(8))) != nil }
    return DefinitionFile.allCases.contains { $0.name == path }
  }

  /// Why a file of this size is not taken; nil where it is.
  public static func refusal(of path: String, size: Int) -> FileRefusal? {
    let most =
      path.hasPrefix("journal/") ? JournalCopy.greatestSize : StrictJSON.greatestSize
    return size > most ? .tooLarge(bytes: size) : nil
  }

  public func make() throws(StoreError) {
    try files.makeFolders()
    try WorkspaceFiles(directory: files.path("journal"), disk: files.disk).makeFolders()
  }

  /// The definition files and journals there are, sorted.
  public func names() throws(StoreError) -> [String] {
    let journals = try files.list("journal").map { "journal/" + $0 }
    return (try files.list(".") + journals).filter(CopyFolder.holds)
  }

  /// In bytes; nil where there is no such file.
  public func size(of name: String) throws(StoreError) -> Int? { try files.entry(name)?.size }

  /// The first bytes of a file, or all of it.
  public func bytes(of name: String, first count: Int = .max) throws(StoreError) -> [UInt8] {
    let file = try files.open(name)
    defer { files.disk.close(file) }
    let size = try files.status(of: file, name).size
    do throws(DiskError) {
      return try files.bytes(of: file, 0..<min(count, size))
    } catch {
      throw .unreadable(path: files.path(name), code: error.code)
    }
  }

  /// Puts a file in place; what was there before is gone. Nobody waits for the disk: all of it can be
  /// made again.
  public func put(_ bytes: [UInt8], as name: String) throws(StoreError) {
    let parts = name.split(separator: "/").map(String.init)
    let folder = ([path] + parts.dropLast()).joined(separator: "/")
    try WorkspaceFiles(directory: folder, disk: files.disk).put(
      bytes, as: parts.last ?? name, lasting: false)
  }

  public func remove(_ name: String) throws(StoreError) {
    do throws(DiskError) {
      try files.disk.remove(files.path(name))
    } catch {
      if error.isAbsence { return }
      throw .writeFailed(path: files.path(name), code: error.code)
    }
  }
}
