import Glibc
import ReformModel

/// Reads what a journal file holds beyond what was read of it before.
struct JournalReader {
  let files: WorkspaceFiles

  /// Appends the new events to `events`.
  func read(_ journal: inout Journal, into events: inout [Event]) throws(StoreError) {
    let file = try files.open(journal.file)
    defer { files.disk.close(file) }
    try read(&journal, from: file, into: &events)
  }

  /// The same, of a file that is open already.
  func read(_ journal: inout Journal, from file: OpenFile, into events: inout [Event])
    throws(StoreError)
  {
    _ = try read(&journal, from: file) { journal, text, line, isLast in
      let event = isLast ? journal.takeLast(text, line) : journal.take(text, line)
      if let event { events.append(event) }
      return true
    }
  }

  /// Takes in the whole lines of a journal that is in perfect order, straight into the rows of a
  /// snapshot; false where it is not, and then nothing of it is taken in.
  func fold(_ journal: inout Journal, into sink: inout SnapshotSink) throws(StoreError) -> Bool {
    let file = try files.open(journal.file)
    defer { files.disk.close(file) }
    let mark = sink.builder.mark
    let isPlain = try read(&journal, from: file) { journal, text, line, _ in
      journal.takePlain(text, line, into: &sink)
    }
    if isPlain, journal.tornLength == 0 { return true }
    sink.builder.cut(to: mark)
    return false
  }

  /// Hands over the whole lines of a file, with whether one is the last of all, until `take` refuses
  /// one; whether it took them all.
  private func read(
    _ journal: inout Journal, from file: OpenFile,
    take: (inout Journal, [UInt8], Range<Int>, Bool) -> Bool
  ) throws(StoreError) -> Bool {
    do throws(DiskError) {
      let status = try files.disk.status(of: file)
      journal.device = status.device
      journal.inode = status.inode
      journal.modified = status.modified
      let end = try readPieces(of: file, journal.length..<status.size) { text, line, isLast in
        take(&journal, text, line, isLast)
      }
      if let end { journal.seenLength = end }
      return end != nil
    } catch {
      throw .unreadable(path: files.path(journal.file), code: error.code)
    }
  }

  /// Hands over the whole lines of a part of a file; returns how far it was read, or nil where `take`
  /// refused a line.
  private func readPieces(
    of file: OpenFile, _ part: Range<Int>, _ take: ([UInt8], Range<Int>, Bool) -> Bool
  ) throws(DiskError) -> Int? {
    var text: [UInt8] = []
    var next = part.lowerBound
    while next < part.upperBound {
      let count = min(JournalReader.pieceLength, part.upperBound - next)
      let known = text.count
      text.append(contentsOf: try files.disk.read(file, at: next, count: count))
      guard text.count > known else { break }
      next += text.count - known
      let isEnd = next == part.upperBound
      let length = lines(in: text, searchedTo: known) { line in
        take(text, line, isEnd && line.upperBound == text.count - 1)
      }
      guard let length else { return nil }
      text.removeFirst(length)
    }
    return next
  }

  /// Whether the last whole line is still the one that was read: its process may have taken it back,
  /// when the disk did not confirm it, and written another one since.
  func stillEnds(_ journal: Journal) throws(StoreError) -> Bool {
    guard journal.length > 0 else { return true }
    let file = try files.open(journal.file)
    defer { files.disk.close(file) }
    let start = max(0, journal.length - JournalLine.tailLength - 1)
    do throws(DiskError) {
      let tail = try files.bytes(of: file, start..<journal.length)
      return tail.last == UInt8(ascii: "\n")
        && JournalLine.sum(ending: tail.dropLast()) == journal.sum
    } catch {
      throw .unreadable(path: files.path(journal.file), code: error.code)
    }
  }

  /// Hands over the whole lines of a text; returns how many bytes they are, or nil where one was
  /// refused.
  private func lines(
    in text: [UInt8], searchedTo known: Int, _ take: (Range<Int>) -> Bool
  ) -> Int? {
    var start = 0
    while let feed = lineFeed(in: text, from: max(start, known)) {
      guard take(start..<feed) else { return nil }
      start = feed + 1
    }
    return start
  }

  private func lineFeed(in text: [UInt8], from start: Int) -> Int? {
    text.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Small enough that every piece is read into the memory of the one before.
  private static let pieceLength = 1 << 16
}
