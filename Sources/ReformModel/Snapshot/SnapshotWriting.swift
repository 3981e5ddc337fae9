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
struct SnapshotWriting {
  let builder: SnapshotBuilder
  private let annex: [UInt8]
  let slots: SnapshotSlots
  private(set) var layout: SnapshotLayout

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
      fill(.replaced, owned(builder.replaced, rowOfChange), memory)
      fill(.remarks, owned(builder.remarks, rowOfChange), memory)
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

  func fill<Row: BitwiseCopyable>(
    _ section: SnapshotSection, _ rows: [Row], _ memory: UnsafeMutableRawBufferPointer
  ) {
    rows.withUnsafeBytes { bytes in
      UnsafeMutableRawBufferPointer(rebasing: memory[layout.range(of: section)])
        .copyMemory(from: bytes)
    }
  }

  func part<Row>(
    _ section: SnapshotSection, of memory: UnsafeMutableRawBufferPointer, as: Row.Type
  ) -> UnsafeMutableBufferPointer<Row> {
    UnsafeMutableRawBufferPointer(rebasing: memory[layout.range(of: section)])
      .assumingMemoryBound(to: Row.self)
  }

  /// Rows that belong to changes, as rows that belong to rows; several of one keep their order.
  private func owned<Row: OwnedRow>(_ rows: [Row], _ rowOfChange: [UInt32]) -> [Row] {
    var moved = rows
    for place in moved.indices { moved[place].owner = rowOfChange[Int(moved[place].owner)] }
    return moved.indices.sorted { (moved[$0].owner, $0) < (moved[$1].owner, $1) }
      .map { moved[$0] }
  }

  /// The numbers of a change lie before those of the next one.
  func numbers(of change: UInt32) -> Range<Int> {
    let next = Int(change) + 1
    let end =
      next < builder.changes.count ? Int(builder.changes[next].numbers) : builder.numbers.count
    return Int(builder.changes[Int(change)].numbers)..<end
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
