import Glibc
import ReformModel

/// A journal file read as a whole, line by line, to be held against another copy of it.
struct JournalCopy {
  struct Line {
    /// In `bytes`, with its LF.
    var range: Range<Int>
    /// What the line states; by the chain it stands for all lines before it as well.
    var sum: UInt64
    /// Nil where the line is damaged.
    var event: Event?
  }

  /// Far beyond ten years of a province; what another place hands over is no more read than this.
  static let greatestSize = 1 << 30

  let name: StrandName
  /// The whole lines of the file; a torn tail is left out.
  private(set) var bytes: [UInt8] = []
  private(set) var lines: [Line] = []
  private(set) var journal: Journal

  /// Nil where there is no such file.
  init?(_ name: StrandName, in files: WorkspaceFiles) throws(StoreError) {
    let journal = Journal(writer: name.key)
    guard try files.entry(journal.file) != nil else { return nil }
    let file = try files.open(journal.file)
    defer { files.disk.close(file) }
    try self.init(name, from: file, in: files)
  }

  /// The same of a file that is open already.
  init(_ name: StrandName, from file: OpenFile, in files: WorkspaceFiles) throws(StoreError) {
    self.name = name
    journal = Journal(writer: name.key)
    let status = try files.status(of: file, journal.file)
    (journal.device, journal.inode, journal.modified) = (
      status.device, status.inode, status.modified
    )
    guard status.size <= JournalCopy.greatestSize else {
      throw .refusedFile(path: files.path(journal.file), .tooLarge(bytes: status.size))
    }
    let all: [UInt8]
    do throws(DiskError) {
      all = try files.bytes(of: file, 0..<status.size)
    } catch {
      throw .unreadable(path: files.path(journal.file), code: error.code)
    }
    take(all)
    journal.seenLength = all.count
    bytes = Array(all.prefix(journal.length))
  }

  /// Whether all that another copy holds stands at the beginning of this one.
  func continues(_ other: JournalCopy) -> Bool {
    guard bytes.count >= other.bytes.count else { return false }
    return bytes.withUnsafeBytes { mine in
      other.bytes.withUnsafeBytes { theirs in
        guard let mine = mine.baseAddress, let start = theirs.baseAddress else { return true }
        return memcmp(mine, start, theirs.count) == 0
      }
    }
  }

  /// How many lines this copy and another begin with in common.
  func commonLines(with other: JournalCopy) -> Int {
    let pairs = zip(lines, other.lines)
    return pairs.prefix { bytes[$0.range].elementsEqual(other.bytes[$1.range]) }.count
  }

  private mutating func take(_ all: [UInt8]) {
    var start = 0
    while let feed = all[start...].firstIndex(of: UInt8(ascii: "\n")) {
      let before = journal.lines
      let isLast = feed == all.count - 1
      let event =
        isLast ? journal.takeLast(all, start..<feed) : journal.take(all, start..<feed)
      // A last line that is not whole was given back.
      guard journal.lines > before else { break }
      lines.append(Line(range: start..<feed + 1, sum: journal.sum, event: event))
      start = feed + 1
    }
  }
}
