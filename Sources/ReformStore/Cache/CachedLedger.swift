import ReformModel

/// A snapshot with what it was made from: the definitions and how far each journal was read.
struct CachedLedger {
  let snapshot: LedgerSnapshot
  /// Over the definition files, byte by byte.
  let definitions: UInt64
  /// Journals in perfect order, of which there is nothing to tell.
  let journals: [Journal]

  /// Nil where the snapshot has no annex of this form.
  init?(_ snapshot: LedgerSnapshot) {
    self.snapshot = snapshot
    let bytes = snapshot.annex
    guard bytes.count >= 16 else { return nil }
    definitions = bytes.loadUnaligned(as: UInt64.self)
    let count = Int(bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    let start = 16 + count * CachedLedger.rowLength
    guard count <= bytes.count, start <= bytes.count else { return nil }
    let writers = bytes[start...].split(separator: UInt8(ascii: "\n"))
    guard writers.count == count else { return nil }
    journals = writers.enumerated().map { index, writer in
      var journal = Journal(writer: String(decoding: writer, as: UTF8.self))
      let row = UnsafeRawBufferPointer(rebasing: bytes[(16 + index * CachedLedger.rowLength)...])
      journal.read(row)
      return journal
    }
  }

  /// What a snapshot keeps beside the ledger.
  static func annex(definitions: UInt64, journals: [Journal]) -> [UInt8] {
    var words = [definitions, UInt64(journals.count)]
    for journal in journals { words += journal.words }
    let names = journals.map(\.writer).joined(separator: "\n")
    return words.withUnsafeBytes { Array($0) } + Array(names.utf8)
  }

  fileprivate static let rowLength = 7 * 8
}

extension Journal {
  fileprivate var words: [UInt64] {
    [
      device, inode, UInt64(bitPattern: Int64(modified)), UInt64(length), UInt64(lines),
      UInt64(sequence), sum,
    ]
  }

  fileprivate mutating func read(_ row: UnsafeRawBufferPointer) {
    func word(_ index: Int) -> UInt64 {
      row.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
    }
    (device, inode) = (word(0), word(1))
    modified = Int(Int64(bitPattern: word(2)))
    (length, lines) = (Int(word(3)), Int(word(4)))
    seenLength = length
    (sequence, sum) = (Int(word(5)), word(6))
  }
}
