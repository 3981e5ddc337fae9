extension SnapshotBuilder {
  /// All that was added, with what the store wants kept beside it.
  package func snapshot(annex: [UInt8] = []) -> LedgerSnapshot {
    let writing = SnapshotWriting(self, annex: annex)
    guard let snapshot = LedgerSnapshot(writing.memory()) else {
      preconditionFailure("a snapshot that was just written is unsound")
    }
    return snapshot
  }
}

/// Fills the memory of a snapshot, section by section.
private struct SnapshotWriting {
  private let builder: SnapshotBuilder
  private let annex: [UInt8]
  private let slots: SnapshotSlots
  private var layout: SnapshotLayout

  init(_ builder: SnapshotBuilder, annex: [UInt8]) {
    self.builder = builder
    self.annex = annex
    slots = SnapshotSlots(builder)
    layout = SnapshotLayout(lengths: [])
    layout = SnapshotLayout(lengths: SnapshotSection.allCases.map(length))
  }

  private var laterNumberCount: Int { slots.later.reduce(0) { $0 + numbers(of: $1.change).count } }

  /// In bytes.
  private func length(_ section: SnapshotSection) -> Int {
    let (changes, events) = (builder.changes.count, builder.events.count)
    return switch section {
    case .nameEnds, .nameOrder: builder.names.count * 4
    case .nameBytes: builder.names.bytes.count
    case .series: builder.series.pairs.count * MemoryLayout<SeriesRow>.stride
    case .contested: slots.contested.count * 4
    case .keys: builder.keys.count * MemoryLayout<PackedKey>.stride
    case .keyOrder, .keyFirsts: builder.keys.count * 4
    case .keyNumbers: 16
    case .annex: 16 + annex.count
    case .places: slots.places.count * 4
    case .rows: slots.shown.count * MemoryLayout<RecordRow>.stride
    case .numbers: (builder.numbers.count - laterNumberCount) * 8
    case .events: events * MemoryLayout<EventRow>.stride
    case .eventOrder, .eventTimes: events * 4
    case .eventRows: changes * 4
    case .laterSlots: slots.later.count * 4
    case .laterRows: slots.later.count * MemoryLayout<RecordRow>.stride
    case .laterNumbers: laterNumberCount * 8
    case .replaced: builder.replaced.count * MemoryLayout<EventName>.stride
    case .remarks: builder.remarks.count * MemoryLayout<RemarksRow>.stride
    case .undone: builder.undone.count * MemoryLayout<EventName>.stride
    case .textEnds: builder.texts.count * 4
    case .textBytes: builder.texts.bytes.count
    }
  }

  func memory() -> SnapshotMemory {
    SnapshotMemory(count: layout.length) { memory in
      let rowOfChange = fillRows(memory)
      fill(.eventRows, rowOfChange, memory)
      fillPools(memory)
      fillKeys(memory)
      fillEvents(memory)
      fill(.replaced, owned(builder.replaced, \.owner, rowOfChange), memory)
      fill(.remarks, owned(builder.remarks, \.row, rowOfChange), memory)
      fill(.undone, builder.undone, memory)
      fill(.contested, slots.contested, memory)
      let latest = builder.events.map(\.at).max() ?? .min
      fill(.annex, [Int64(builder.greatestLamport), latest], memory)
      annex.withUnsafeBytes { bytes in
        let start = layout.range(of: .annex).lowerBound + 16
        UnsafeMutableRawBufferPointer(rebasing: memory[start...]).copyMemory(from: bytes)
      }
      var sealed = layout
      sealed.seal(memory)
    }
  }

  private func fill<Row: BitwiseCopyable>(
    _ section: SnapshotSection, _ rows: [Row], _ memory: UnsafeMutableRawBufferPointer
  ) {
    rows.withUnsafeBytes { bytes in
      UnsafeMutableRawBufferPointer(rebasing: memory[layout.range(of: section)])
        .copyMemory(from: bytes)
    }
  }

  private func part<Row>(
    _ section: SnapshotSection, of memory: UnsafeMutableRawBufferPointer, as: Row.Type
  ) -> UnsafeMutableBufferPointer<Row> {
    UnsafeMutableRawBufferPointer(rebasing: memory[layout.range(of: section)])
      .assumingMemoryBound(to: Row.self)
  }

  /// Rows that belong to changes, as rows that belong to rows.
  private func owned<Row>(
    _ rows: [Row], _ owner: WritableKeyPath<Row, UInt32>, _ rowOfChange: [UInt32]
  ) -> [Row] {
    let moved = rows.map { row in
      var row = row
      row[keyPath: owner] = rowOfChange[Int(row[keyPath: owner])]
      return row
    }
    // Several of one owner stay in their order.
    return moved.indices.sorted {
      (moved[$0][keyPath: owner], $0) < (moved[$1][keyPath: owner], $1)
    }.map { moved[$0] }
  }

  /// The numbers of a change lie before those of the next one.
  private func numbers(of change: UInt32) -> Range<Int> {
    let next = Int(change) + 1
    let end =
      next < builder.changes.count ? Int(builder.changes[next].numbers) : builder.numbers.count
    return Int(builder.changes[Int(change)].numbers)..<end
  }
}

/// Rows, and the sums of series.
extension SnapshotWriting {
  /// Returns the row of each change.
  private func fillRows(_ memory: UnsafeMutableRawBufferPointer) -> [UInt32] {
    var rowOfChange = [UInt32](repeating: 0, count: builder.changes.count)
    let rows = part(.rows, of: memory, as: RecordRow.self)
    let numbers = part(.numbers, of: memory, as: Int64.self)
    var next = 0
    for (slot, shown) in slots.shown.enumerated() {
      rows[slot] = row(shown.change, shown.shape, numbers, &next)
      rowOfChange[Int(shown.change)] = UInt32(slot)
    }
    let laterRows = part(.laterRows, of: memory, as: RecordRow.self)
    let laterNumbers = part(.laterNumbers, of: memory, as: Int64.self)
    next = 0
    for (place, later) in slots.later.enumerated() {
      let shape = builder.changes[Int(later.change)].shape
      laterRows[place] = row(later.change, shape, laterNumbers, &next)
      rowOfChange[Int(later.change)] = UInt32(slots.shown.count + place)
    }
    fill(.laterSlots, slots.later.map(\.slot), memory)
    fill(.places, slots.places, memory)
    fillSums(memory)
    return rowOfChange
  }

  private func row(
    _ change: UInt32, _ shape: RecordShape, _ numbers: UnsafeMutableBufferPointer<Int64>,
    _ next: inout Int
  ) -> RecordRow {
    let arrival = builder.changes[Int(change)]
    let first = next
    for number in self.numbers(of: change) {
      numbers[next] = builder.numbers[number]
      next += 1
    }
    return RecordRow(
      event: arrival.event, shape: shape, source: arrival.source, numbers: UInt32(first))
  }

  private func fillSums(_ memory: UnsafeMutableRawBufferPointer) {
    func column<Row>(_ section: SnapshotSection) -> Column<Row> {
      Column(UnsafeRawBufferPointer(rebasing: memory[layout.range(of: section)]))
    }
    let places: Column<Int32> = column(.places)
    let rows: Column<RecordRow> = column(.rows)
    let numbers: Column<Int64> = column(.numbers)
    var series = slots.series
    func firstNumber(_ slot: Int) -> Int {
      slot < rows.count ? Int(rows[slot].numbers) : numbers.count
    }
    func sum(_ slots: Range<Int>) -> UInt64 {
      LedgerSnapshot.sum(
        places: places, rows: rows, numbers, slots,
        firstNumber(slots.lowerBound)..<firstNumber(slots.upperBound))
    }
    for index in series.indices {
      let first = Int(series[index].firstSlot)
      let end = index + 1 < series.count ? Int(series[index + 1].firstSlot) : places.count
      series[index].firstNumber = UInt32(firstNumber(first))
      series[index].sum = sum(first..<end)
    }
    fill(.series, series, memory)
    fill(
      .keyNumbers, [UInt64(firstNumber(places.count)), sum(places.count..<rows.count)], memory)
  }
}

/// Names, texts, keys and events.
extension SnapshotWriting {
  private func fillPools(_ memory: UnsafeMutableRawBufferPointer) {
    fill(.nameEnds, builder.names.ends, memory)
    fill(.nameBytes, builder.names.bytes, memory)
    fill(.nameOrder, builder.names.order, memory)
    fill(.textEnds, builder.texts.ends, memory)
    fill(.textBytes, builder.texts.bytes, memory)
  }

  private func fillKeys(_ memory: UnsafeMutableRawBufferPointer) {
    let keys = builder.keys
    let places = Array(keys.indices.map { UInt32($0) })
    fill(.keys, keys, memory)
    fill(
      .keyOrder, places.sorted { PackedKey.isBefore(keys[Int($0)], keys[Int($1)]) }, memory)
    fill(
      .keyFirsts, places.sorted { (keys[Int($0)].first, $0) < (keys[Int($1)].first, $1) }, memory)
  }

  private func fillEvents(_ memory: UnsafeMutableRawBufferPointer) {
    let events = builder.events
    fill(.events, events, memory)
    let places = Array(events.indices.map { UInt32($0) })
    func isBefore(_ a: UInt32, _ b: UInt32) -> Bool {
      let (a, b) = (events[Int(a)], events[Int(b)])
      return (a.writer, a.sequence) < (b.writer, b.sequence)
    }
    // Journals are read writer by writer, so that mostly nothing is left to sort.
    let isInOrder = zip(places, places.dropFirst()).allSatisfy { isBefore($0, $1) }
    fill(.eventOrder, isInOrder ? places : places.sorted(by: isBefore), memory)
    var ranks = [UInt32](repeating: 0, count: builder.names.count)
    for (rank, name) in builder.names.order.enumerated() { ranks[Int(name)] = UInt32(rank) }
    fill(
      .eventTimes,
      places.sorted {
        let (a, b) = (events[Int($0)], events[Int($1)])
        if a.lamport != b.lamport { return a.lamport > b.lamport }
        return (ranks[Int(a.writer)], a.sequence) > (ranks[Int(b.writer)], b.sequence)
      }, memory)
  }
}
