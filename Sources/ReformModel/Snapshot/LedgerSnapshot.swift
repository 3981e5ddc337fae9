import Synchronization

/// What a ledger held at one moment, in flat rows that a file can hold and a program can map.
///
/// Reading one parses nothing. Observations are slots in order of series and period, so that a series
/// lies together; the slots of all other keys follow them. The row of a slot is what stands under its
/// key; rows behind those of all slots are what else was said of a key. Damage is noticed when a part
/// is first read: that part then answers nothing, and `isDamaged` says so from then on.
package final class LedgerSnapshot: Sendable {
  package let memory: SnapshotMemory
  let layout: SnapshotLayout
  let series: Column<SeriesRow>
  let places: Column<Int32>
  let rows: Column<RecordRow>
  let numbers: Column<Int64>
  let events: Column<EventRow>
  let keys: Column<PackedKey>
  /// How many keys are of observations.
  let observationCount: Int
  /// How many keys there are.
  let slotCount: Int
  package let changeCount: Int
  package let greatestLamport: Int
  /// When the latest event happened, in seconds since 1970.
  let latestSecond: Int
  let rollUps = RollUpMemory()
  private let state: Mutex<Looked>

  /// Which parts were looked over.
  private struct Looked {
    var series: [Bool]
    var isDamaged = false
  }

  /// Asked for every row of a list, so without a lock.
  private let rest = Atomic(Rest.unknown.rawValue)

  /// What is known of everything but series.
  private enum Rest: UInt8 {
    case unknown, sound, damaged
  }

  package static let empty = SnapshotBuilder().snapshot()

  /// Nil where the memory holds no sound snapshot of the form that this program reads.
  package init?(_ memory: SnapshotMemory) {
    guard let layout = SnapshotLayout(memory.bytes) else { return nil }
    (self.memory, self.layout) = (memory, layout)
    func column<Row>(_ section: SnapshotSection) -> Column<Row> {
      Column(UnsafeRawBufferPointer(rebasing: memory.bytes[layout.range(of: section)]))
    }
    series = column(.series)
    places = column(.places)
    rows = column(.rows)
    numbers = column(.numbers)
    events = column(.events)
    keys = column(.keys)
    observationCount = places.count
    slotCount = places.count + keys.count
    changeCount = layout.range(of: .eventRows).count / 4
    let annex = UnsafeRawBufferPointer(rebasing: memory.bytes[layout.range(of: .annex)])
    guard annex.count >= 16, rows.count == slotCount else { return nil }
    greatestLamport = Int(annex.loadUnaligned(as: Int64.self))
    latestSecond = Int(annex.loadUnaligned(fromByteOffset: 8, as: Int64.self))
    state = Mutex(Looked(series: [Bool](repeating: false, count: series.count)))
    guard SnapshotSection.small.allSatisfy({ isSound(section: $0) }), othersAreSound else {
      return nil
    }
    if layout.length < memory.bytes.count {
      rollUps.take(UnsafeRawBufferPointer(rebasing: memory.bytes[layout.length...]), of: self)
    }
  }

  /// The rows as a file holds them.
  package var rowBytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: memory.bytes[..<layout.length])
  }

  /// What was added up of them, which stands behind them in a file.
  package var rollUpBytes: [UInt8] { rollUps.bytes(of: self) }

  package var eventCount: Int { events.count }

  /// Whether something in it was found to be not as it was written.
  package var isDamaged: Bool { state.withLock { $0.isDamaged } }

  /// What the store keeps beside the ledger.
  package var annex: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes(.annex)[16...])
  }

  func bytes(_ section: SnapshotSection) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: memory.bytes[layout.range(of: section)])
  }

  func column<Row>(_ section: SnapshotSection) -> Column<Row> { Column(bytes(section)) }

  private func isSound(section index: Int) -> Bool {
    let bytes = UnsafeRawBufferPointer(rebasing: memory.bytes[layout.sections[index]])
    return BlockSum(bytes).value == layout.sums[index]
  }
}

extension LedgerSnapshot {
  /// Whether everything but series can be read; looked over once.
  var isRestSound: Bool {
    let known = rest.load(ordering: .acquiring)
    if known != Rest.unknown.rawValue { return known == Rest.sound.rawValue }
    let isWhole = SnapshotSection.large.allSatisfy { isSound(section: $0) }
    if !isWhole { state.withLock { $0.isDamaged = true } }
    rest.store(isWhole ? Rest.sound.rawValue : Rest.damaged.rawValue, ordering: .releasing)
    return isWhole
  }

  /// Whether a series can be read; looked over once.
  func isSound(series index: Int) -> Bool {
    state.withLock { looked in
      if looked.series[index] { return true }
      guard sum(ofSeries: index) == series[index].sum else {
        looked.isDamaged = true
        return false
      }
      looked.series[index] = true
      return true
    }
  }

  /// The keys that are no observations have no series; their rows stand behind all of them.
  private var othersAreSound: Bool {
    let expected = bytes(.keyNumbers)
    guard expected.count == 16 else { return false }
    let first = Int(expected.loadUnaligned(as: UInt64.self))
    guard first <= numbers.count else { return false }
    return sum(ofSlots: observationCount..<slotCount, first..<numbers.count)
      == expected.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
  }

  private func sum(ofSeries index: Int) -> UInt64 {
    let row = series[index]
    let slots = slots(ofSeries: index)
    let end =
      index + 1 < series.count
      ? Int(series[index + 1].firstNumber)
      : Int(bytes(.keyNumbers).loadUnaligned(as: UInt64.self))
    return sum(ofSlots: slots, Int(row.firstNumber)..<end)
  }

  func sum(ofSlots slots: Range<Int>, _ numbers: Range<Int>) -> UInt64 {
    LedgerSnapshot.sum(places: places, rows: rows, self.numbers, slots, numbers)
  }

  /// Over the places, rows and numbers of some slots.
  static func sum(
    places: Column<Int32>, rows: Column<RecordRow>, _ all: Column<Int64>, _ slots: Range<Int>,
    _ numbers: Range<Int>
  ) -> UInt64 {
    var sum = BlockSum()
    if slots.lowerBound < places.count { sum.add(places.bytes(slots)) }
    sum.add(rows.bytes(slots))
    sum.add(all.bytes(numbers))
    return sum.value
  }

  func slots(ofSeries index: Int) -> Range<Int> {
    let end = index + 1 < series.count ? Int(series[index + 1].firstSlot) : observationCount
    return Int(series[index].firstSlot)..<end
  }
}
