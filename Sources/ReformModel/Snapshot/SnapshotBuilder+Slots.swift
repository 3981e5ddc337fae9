/// Which changes are about the same key, and which of them stands.
struct SnapshotSlots {
  /// Of each slot: the change that stands, and its shape.
  private(set) var shown: [(change: UInt32, shape: RecordShape)] = []
  /// What else was said, in order of slots.
  private(set) var later: [(slot: UInt32, change: UInt32)] = []
  private(set) var places: [Int32] = []
  /// The slots on which journals disagree.
  private(set) var contested: [UInt32] = []
  /// In order, with their first slots; the rest is the builder's to fill in.
  private(set) var series: [SeriesRow] = []
  private let builder: SnapshotBuilder

  init(_ builder: SnapshotBuilder) {
    self.builder = builder
    shown.reserveCapacity(builder.changes.count)
    places.reserveCapacity(builder.changes.count)
    let ranks = seriesRanks()
    let (order, starts) = sorted(ranks)
    for subject in 0..<(starts.count - 1) {
      let isSeries = subject < ranks.count
      if isSeries { series[subject].firstSlot = UInt32(shown.count) }
      fold(order[starts[subject]..<starts[subject + 1]], isSeries: isSeries)
    }
  }

  /// The place of each series among all, by its number.
  private mutating func seriesRanks() -> [Int] {
    let pairs = builder.series.pairs
    var ranks = [Int](repeating: 0, count: pairs.count)
    for (rank, place) in pairs.indices.sorted(by: { pairs[$0] < pairs[$1] }).enumerated() {
      ranks[place] = rank
      series.append(
        SeriesRow(
          indicator: UInt32(pairs[place] >> 32), agency: UInt32(truncatingIfNeeded: pairs[place]),
          firstSlot: 0, firstNumber: 0))
    }
    return ranks
  }

  /// The changes by their subjects, series first, each in order of arrival; and where each begins.
  private func sorted(_ ranks: [Int]) -> (order: [UInt32], starts: [Int]) {
    func subject(_ change: SnapshotBuilder.Arrival) -> Int {
      change.subject < SnapshotBuilder.otherKeys
        ? ranks[Int(change.subject)]
        : ranks.count + Int(change.subject - SnapshotBuilder.otherKeys)
    }
    var starts = [Int](repeating: 0, count: ranks.count + builder.keys.count + 1)
    for change in builder.changes { starts[subject(change) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var next = starts
    var order = [UInt32](repeating: 0, count: builder.changes.count)
    for (number, change) in builder.changes.enumerated() {
      let subject = subject(change)
      order[next[subject]] = UInt32(number)
      next[subject] += 1
    }
    return (order, starts)
  }

  /// Takes in the changes of one series or key.
  private mutating func fold(_ changes: ArraySlice<UInt32>, isSeries: Bool) {
    var ordered = changes
    let isInOrder = zip(changes, changes.dropFirst()).allSatisfy { place($0) <= place($1) }
    if !isInOrder { ordered = ordered.sorted { (place($0), $0) < (place($1), $1) }[...] }
    while let first = ordered.first {
      let same = ordered.prefix { place($0) == place(first) }
      if isSeries { places.append(place(first)) }
      if same.count == 1 {
        shown.append((first, builder.changes[Int(first)].shape))
      } else {
        decide(same)
      }
      ordered = ordered[same.endIndex...]
    }
  }

  private func place(_ change: UInt32) -> Int32 { builder.changes[Int(change)].place }

  /// The latest of those that nobody replaced stands.
  private mutating func decide(_ changes: ArraySlice<UInt32>) {
    let gone = Set(changes.flatMap(replaced))
    let heads = changes.filter { !gone.contains(name(of: $0)) }
    let latest = heads.max { isBefore($0, $1) }
    let first = latest ?? changes[changes.startIndex]
    var shape = builder.changes[Int(first)].shape.union(.isAmended)
    if latest == nil { shape.insert(.isUnshown) }
    let slot = UInt32(shown.count)
    shown.append((first, shape))
    if !heads.allSatisfy({ builder.agree($0, first) }) { contested.append(slot) }
    for change in changes where change != first { later.append((slot, change)) }
  }

  /// An event cannot replace itself.
  private func replaced(_ change: UInt32) -> [EventName] {
    guard builder.changes[Int(change)].shape.contains(.hasReplaced) else { return [] }
    let own = name(of: change)
    let all = builder.replaced
    let low = all.firstPlace { $0.owner < change }
    return all[low...].prefix { $0.owner == change }
      .map { EventName(sequence: $0.sequence, writer: $0.writer) }.filter { $0 != own }
  }

  private func event(_ change: UInt32) -> EventRow {
    builder.events[Int(builder.changes[Int(change)].event)]
  }

  private func name(of change: UInt32) -> EventName {
    let event = event(change)
    return EventName(sequence: event.sequence, writer: event.writer)
  }

  private func isBefore(_ a: UInt32, _ b: UInt32) -> Bool {
    let (a, b) = (event(a), event(b))
    if a.lamport != b.lamport { return a.lamport < b.lamport }
    if a.writer != b.writer { return builder.names.isBefore(a.writer, b.writer) }
    return a.sequence < b.sequence
  }
}

extension TextPool {
  /// By their bytes.
  func isBefore(_ a: UInt32, _ b: UInt32) -> Bool {
    bytes[range(of: a)].lexicographicallyPrecedes(bytes[range(of: b)])
  }

  /// All numbers, in order of the bytes of their texts.
  var order: [UInt32] { (0..<UInt32(count)).sorted { isBefore($0, $1) } }
}
