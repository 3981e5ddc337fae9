import ReformModel

extension ChangeRules {
  /// The changes that may not stand, by their place.
  func faults(of changes: [Change]) -> [(Int, ChangeFault)] {
    var faults: [(Int, ChangeFault)] = []
    let mayRepeat = !RecordKey.areAscending(changes)
    var seen: Set<RecordKey> = []
    for i in changes.indices {
      let isRepeated = mayRepeat && !seen.insert(changes[i].key).inserted
      if let fault = isRepeated ? .repeatedKey : fault(of: changes[i]) {
        faults.append((i, fault))
      }
    }
    return faults
  }
}

extension RecordKey {
  /// Whether these are observations each of a later indicator than the one before: as the acts of
  /// one agency and period mostly are, so that none can repeat another and no table is needed.
  fileprivate static func areAscending(_ changes: [Change]) -> Bool {
    var last = ""
    for i in changes.indices {
      guard case .observation(let key) = changes[i].key, last < key.indicator else { return false }
      last = key.indicator
    }
    return true
  }
}
