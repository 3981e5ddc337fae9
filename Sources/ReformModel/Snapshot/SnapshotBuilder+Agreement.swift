/// What was added, read again.
extension SnapshotBuilder {
  /// Whether two changes of one key set the same.
  func agree(_ a: UInt32, _ b: UInt32) -> Bool {
    let (x, y) = (changes[Int(a)], changes[Int(b)])
    if x.shape.contains(.isCleared) || y.shape.contains(.isCleared) {
      return x.shape.contains(.isCleared) == y.shape.contains(.isCleared)
    }
    guard x.subject < SnapshotBuilder.otherKeys else { return record(x) == record(y) }
    return figures(x) == figures(y) && rank(x) == rank(y) && x.source == y.source
      && remarks(of: a) == remarks(of: b)
  }

  private func record(_ change: Arrival) -> Record? {
    let kind = keys[Int(change.subject - SnapshotBuilder.otherKeys)].kind
    return numbers.withUnsafeBytes { bytes in
      var reader = RecordReader(numbers: Column(bytes), at: Int(change.numbers)) { number in
        String(decoding: texts.bytes[texts.range(of: number)], as: UTF8.self)
      }
      return RecordKind(rawValue: kind).map { reader.record(of: $0) }
    }
  }

  private func figures(_ change: Arrival) -> ObservationFigures? {
    numbers.withUnsafeBytes {
      ObservationFigures(change.shape, Column($0), at: Int(change.numbers))
    }
  }

  private func rank(_ change: Arrival) -> Int64? {
    change.shape.contains(.hasRank) ? numbers[Int(change.numbers) + change.shape.figureCount] : nil
  }

  private func remarks(of change: UInt32) -> [UInt32] {
    guard changes[Int(change)].shape.contains(.hasRemarks) else { return [] }
    let row = remarks[remarks.firstPlace { $0.row < change }]
    return [
      row.note, row.evidence, row.explanation, row.number, row.issuer, row.fileName,
      UInt32(bitPattern: row.date),
    ]
  }
}
