/// What stands under a key, and what was said of it.
extension Ledger {
  /// Every key that anything was ever said of, in no order.
  public var keys: some Collection<RecordKey> { seen(past.soundSlots + recentSlots).lazy.map(key) }

  /// The same without those of observations, which are many.
  public var otherKeys: some Collection<RecordKey> {
    let slots = Array(past.observationCount..<past.slotCount) + recent.slots.values.sorted()
    return seen(slots).lazy.map(key)
  }

  var recentSlots: [Int] {
    Array(past.slotCount..<(past.slotCount + recent.entries.count))
  }

  /// Those of which something was said up to the horizon.
  private func seen(_ slots: [Int]) -> [Int] {
    horizon == nil ? slots : slots.filter { !touches($0).isEmpty }
  }

  /// What stands under a key; nil where nothing was ever said of it.
  public func standing(_ key: RecordKey) -> Standing? { slot(of: key).flatMap(standing) }

  private func standing(_ slot: Int) -> Standing? {
    let versions = heads(slot).map(version)
    return versions.first.map { Standing(shown: $0, others: Array(versions.dropFirst())) }
  }

  /// All that was ever said of a key, in an order that every copy agrees on, latest first.
  public func history(_ key: RecordKey) -> [Version] {
    slot(of: key).map { latestFirst(touches($0)).map(version) } ?? []
  }

  /// The latest version of a key that one of some events set, such as those that a later one replaced;
  /// nil where none of them did, or none is known.
  public func version(of key: RecordKey, among events: some Collection<EventID>) -> Version? {
    history(key).first { events.contains($0.event) }
  }

  /// The keys on which journals disagree and nobody has decided yet.
  public var conflicts: [RecordKey] {
    let since = Array(recent.amended.keys) + recentSlots.filter(isAmended)
    let known = past.contested.map { Int($0) }.filter { recent.entry($0) == nil }
    guard horizon != nil else {
      return (known.filter { past.isSound($0) } + contested(since)).map(key)
    }
    // Where everything said of a key is visible, it is contested if it is today.
    let today = Set(known)
    let (whole, narrowed) = past.amendedSlots.parted { isWhole($0) }
    let certain = whole.filter { today.contains($0) && past.isSound($0) }
    return (certain + contested(narrowed.filter { past.isSound($0) } + since)).map(key)
  }

  /// Whether everything that was said of a slot counts.
  private func isWhole(_ slot: Int) -> Bool {
    recent.entry(slot) == nil && past.rows(ofSlot: slot).allSatisfy { isVisible(.row($0)) }
  }

  private func contested(_ slots: [Int]) -> [Int] {
    Set(slots).filter { standing($0)?.isConflict ?? false }.sorted()
  }

  private func isAmended(_ slot: Int) -> Bool {
    recent.entry(slot).map { !$0.later.isEmpty } ?? false
  }

  /// What was last reported of an assignment; not started where nothing was.
  public func progress(of assignment: String) -> AssignmentProgress {
    guard case .assignment(let value)? = shownRecord(.assignment(assignment)) else {
      return .notStarted
    }
    return value
  }

  /// The record that stands under a key, without who set it.
  public func shownRecord(_ key: RecordKey) -> Record? {
    slot(of: key).flatMap(shown).flatMap(record)
  }

  /// Every key but those of observations that is about an indicator, assignment, survey or agency, in
  /// order of arrival.
  public func keys(about code: String) -> [RecordKey] {
    seen(past.slots(about: code) + (recent.others[code] ?? [])).map(key)
  }

  /// The remarks that stand on an indicator or assignment, latest first, in an order that every copy
  /// agrees on.
  public func comments(on code: String) -> [Version] {
    let comments = keys(about: code).compactMap { key -> (id: String, version: Version)? in
      guard case .comment(_, let id) = key, let shown = standing(key)?.shown, shown.record != nil
      else { return nil }
      return (id, shown)
    }
    return comments.sorted { a, b in
      a.version.event == b.version.event ? a.id < b.id : a.version.isAfter(b.version)
    }.map(\.version)
  }

  /// The targets set for an indicator and agency by people, in place of those of the definition.
  func targets(of indicator: String, agency: String) -> [Target] {
    keys(about: indicator).compactMap { key in
      guard case .target(indicator, agency, _) = key,
        case .target(let target)? = shownRecord(key)
      else { return nil }
      return target
    }
  }
}

extension LedgerSnapshot {
  /// The slots that can be read.
  var soundSlots: [Int] {
    series.indices.flatMap { soundSlots(ofSeries: $0) } + (observationCount..<slotCount)
  }

  /// Whether a slot can be read.
  func isSound(_ slot: Int) -> Bool {
    slot >= observationCount
      || isSound(series: series(ofSlot: slot))
  }

  /// The slots of which several things were said, whether they can be read or not.
  var amendedSlots: [Int] {
    guard isRestSound else { return [] }
    let later: Column<UInt32> = column(.laterSlots)
    var slots: [Int] = []
    for slot in later where slots.last != Int(slot) { slots.append(Int(slot)) }
    return slots
  }
}

extension Array {
  /// Those of which something is true, and the others.
  fileprivate func parted(_ isFirst: (Element) -> Bool) -> ([Element], [Element]) {
    var parts: ([Element], [Element]) = ([], [])
    for element in self {
      if isFirst(element) { parts.0.append(element) } else { parts.1.append(element) }
    }
    return parts
  }
}
