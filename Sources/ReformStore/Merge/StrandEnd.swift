import ReformModel

/// A journal file of which only the ends of lines are looked at.
///
/// The sum that a line states stands, by the chain, for all lines before it. So two copies in which
/// a line ends at the same place with the same sum are the same up to there, and holding them
/// against each other costs the same however long they are.
struct StrandEnd {
  let name: StrandName
  let file: OpenFile
  let status: FileStatus
  private let files: WorkspaceFiles

  /// Opens the file; nil where there is none.
  init?(_ name: StrandName, in files: WorkspaceFiles) throws(StoreError) {
    let path = Journal(writer: name.key).file
    guard try files.entry(path) != nil else { return nil }
    try self.init(name, of: files.open(path), in: files)
  }

  /// The same of a file that is open already.
  init(_ name: StrandName, of file: OpenFile, in files: WorkspaceFiles) throws(StoreError) {
    self.name = name
    self.file = file
    self.files = files
    status = try files.status(of: file, Journal(writer: name.key).file)
  }

  func close() { files.disk.close(file) }

  var size: Int { status.size }

  /// What the line that ends at a place states with its last bytes; nil where no line ends there.
  func lineEnd(at place: Int) throws(StoreError) -> [UInt8]? {
    guard place > 0, place <= size else { return nil }
    let bytes = try bytes(max(0, place - StrandEnd.length)..<place)
    guard bytes.last == UInt8(ascii: "\n"), JournalLine.sum(ending: bytes.dropLast()) != nil else {
      return nil
    }
    return bytes
  }

  func bytes(_ range: Range<Int>) throws(StoreError) -> [UInt8] {
    do throws(DiskError) {
      return try files.bytes(of: file, range)
    } catch {
      throw .unreadable(path: files.path(Journal(writer: name.key).file), code: error.code)
    }
  }

  /// The sum, its name, and as much before it as costs nothing.
  private static let length = 128
}
