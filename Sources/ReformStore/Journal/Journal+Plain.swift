import ReformModel

/// Journals in perfect order, as nearly all are: read without an event for every line.
extension Journal {
  /// Takes in the next line, without its LF; false where anything about it is to be told, so that the
  /// journal has to be read line by line with all its findings.
  mutating func takePlain(_ bytes: [UInt8], _ range: Range<Int>, into sink: inout SnapshotSink)
    -> Bool
  {
    guard let parts = JournalLine.parts(of: bytes[range]),
      JournalLine.sum(of: parts.covered, after: sum) == parts.sum,
      sink.take(bytes, range, sequence: sequence + 1, signer: signer)
    else { return false }
    lines += 1
    length += range.count + 1
    sequence += 1
    sum = parts.sum
    return true
  }
}

extension SnapshotSink {
  /// The event of a line, if it is this one of this writer and nothing is wrong with it.
  fileprivate mutating func take(
    _ bytes: [UInt8], _ range: Range<Int>, sequence: Int, signer: String
  ) -> Bool {
    let mark = builder.mark
    if isQuick(bytes, range) {
      return head.map { $0.sequence == sequence && text(of: $0.writer) == signer } ?? false
    }
    builder.cut(to: mark)
    guard let json = try? StrictJSON.parse(bytes, in: range),
      let reading = try? Event.reading(json), reading.setAside.isEmpty,
      reading.event.id == EventID(writer: signer, sequence: sequence),
      rules.faults(of: reading.event.changes).isEmpty
    else { return false }
    builder.add(reading.event)
    return true
  }

  /// Whether the line is in the form of the line reader, and taken in.
  private mutating func isQuick(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var reader = LineReader<SnapshotSink>(UnsafeBufferPointer(rebasing: bytes[range]))
      do throws(LineCursor.OtherForm) {
        try reader.read(into: &self)
        return true
      } catch {
        return false
      }
    }
  }
}
