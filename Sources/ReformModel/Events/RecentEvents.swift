/// The events of a ledger that are in no snapshot, found by key.
///
/// Slots and the numbers of events go on from those of the snapshot below.
struct RecentEvents: Sendable {
  /// Where one change of one event stands.
  struct Place: Sendable, Hashable {
    private let packed: (event: UInt32, change: UInt32)

    init(event: Int, change: Int) {
      packed = (UInt32(event), UInt32(change))
    }

    /// In the log.
    var event: Int { Int(packed.event) }
    var change: Int { Int(packed.change) }

    static func == (a: Place, b: Place) -> Bool { a.packed == b.packed }
    func hash(into hasher: inout Hasher) {
      hasher.combine(packed.event)
      hasher.combine(packed.change)
    }
  }

  /// All that was said of a key: mostly one thing, which needs no list.
  struct Entry: Sendable {
    var first: Place
    var later: [Place] = []

    var places: [Place] { [first] + later }
  }

  /// The first slot that no snapshot has.
  let firstSlot: Int
  /// In order of arrival.
  private(set) var log: [Event] = []
  private(set) var numbers: [EventID: Int] = [:]
  /// By slot, from `firstSlot` on.
  private(set) var entries: [Entry] = []
  /// What was said of slots of the snapshot.
  private(set) var amended: [Int: Entry] = [:]
  private(set) var observations = SeriesIndex()
  /// The slots of all other keys, and those of the targets of an indicator and agency.
  private(set) var slots: [RecordKey: Int] = [:]
  /// In which periods something was said of each indicator.
  private(set) var periods: [String: Set<Period>] = [:]
  /// When the latest event happened, in seconds since 1970.
  private(set) var latestSecond = Int.min
  /// The series of which something was said.
  private var series: Set<SeriesKey> = []
  /// The slots of everything but observations, by what it is about.
  private(set) var others: [String: [Int]] = [:]

  init(above snapshot: LedgerSnapshot) {
    firstSlot = snapshot.slotCount
  }

  mutating func reserve(events count: Int, changes: Int) {
    log.reserveCapacity(count)
    numbers.reserveCapacity(count)
    entries.reserveCapacity(entries.count + changes)
  }

  /// Takes in an event that `known` gives the slots of; one known already changes nothing.
  mutating func add(_ event: Event, known: (RecordKey) -> Int?) {
    let number = log.count
    guard SeriesIndex.place(&numbers[event.id], orNew: number) == number else { return }
    log.append(event)
    latestSecond = max(latestSecond, event.at.seconds)
    for i in event.changes.indices {
      let place = Place(event: number, change: i)
      if firstSlot > 0, case .observation(let key) = event.changes[i].key {
        periods[key.indicator, default: []].insert(key.period)
        series.insert(SeriesKey(indicator: key.indicator, agency: key.agency))
      }
      if let slot = known(event.changes[i].key) {
        amend(slot, place)
      } else {
        touch(slot(of: event.changes[i].key), place)
      }
    }
  }

  private mutating func amend(_ slot: Int, _ place: Place) {
    guard var entry = amended[slot] else {
      amended[slot] = Entry(first: place)
      return
    }
    guard (entry.later.last ?? entry.first).event != place.event else { return }
    entry.later.append(place)
    amended[slot] = entry
  }

  /// At most one change for each key counts.
  private mutating func touch(_ slot: Int, _ place: Place) {
    let at = slot - firstSlot
    if at == entries.count {
      entries.append(Entry(first: place))
    } else if (entries[at].later.last ?? entries[at].first).event != place.event {
      entries[at].later.append(place)
    }
  }

  /// What was said of a slot since the snapshot.
  func entry(_ slot: Int) -> Entry? {
    guard slot >= firstSlot else { return amended.isEmpty ? nil : amended[slot] }
    return entries[slot - firstSlot]
  }

  /// The slot of a key that the snapshot does not know.
  func knownSlot(of key: RecordKey) -> Int? {
    if case .observation(let key) = key { observations.slot(of: key) } else { slots[key] }
  }

  /// The key of a slot that the snapshot does not have.
  func key(_ slot: Int) -> RecordKey { change(entries[slot - firstSlot].first).key }

  /// Whether something was said of a series since the snapshot.
  func speaks(of indicator: String, _ agency: String) -> Bool {
    series.contains(SeriesKey(indicator: indicator, agency: agency))
  }

  func change(_ place: Place) -> Change { log[place.event].changes[place.change] }

  /// The slot of a key; that of the next entry where nothing was said of it yet.
  private mutating func slot(of key: RecordKey) -> Int {
    let next = firstSlot + entries.count
    if case .observation(let key) = key { return observations.slot(of: key, orNew: next) }
    let slot = SeriesIndex.place(&slots[key], orNew: next)
    if slot == next { others[key.subject, default: []].append(slot) }
    return slot
  }
}
