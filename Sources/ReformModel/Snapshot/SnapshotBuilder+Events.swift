/// Whole events.
extension SnapshotBuilder {
  /// One that was not added before, with at most one change for each key.
  package mutating func add(_ event: Event) {
    for change in event.changes { add(change) }
    close(
      writer: names.number(of: event.id.writer), sequence: event.id.sequence,
      lamport: event.lamport, at: event.at, person: names.number(of: event.person),
      reason: event.reason.map { texts.number(of: $0) }, undoes: event.undoes)
  }

  private mutating func add(_ change: Change) {
    if case .observation(let key) = change.key {
      var observation: Observation?
      if case .observation(let value)? = change.record { observation = value }
      add(key, observation)
    } else {
      addOther(change)
    }
    for id in change.replaces {
      replace(writer: names.number(of: id.writer), sequence: id.sequence)
    }
  }

  private mutating func add(_ key: ObservationKey, _ observation: Observation?) {
    add(
      series: series(
        indicator: names.number(of: key.indicator), agency: names.number(of: key.agency)),
      period: key.period, observation?.figures, rankOf: observation?.rankOf,
      source: texts.number(of: observation?.source ?? ""))
    guard let observation else { return }
    let (document, texts) = (observation.document, observation.remarks)
    guard texts.contains(where: { !$0.isEmpty }) || document.date != nil else { return }
    let numbers = texts.map { self.texts.number(of: $0) }
    remark(
      RemarksRow(
        row: 0, note: numbers[0], evidence: numbers[1], explanation: numbers[2],
        number: numbers[3], issuer: numbers[4], fileName: numbers[5],
        date: document.date.map { Int32(clamping: $0.number) } ?? RemarksRow.noDate))
  }

  private mutating func addOther(_ change: Change) {
    guard let key = PackedKey(change.key, name: { names.number(of: $0) }) else { return }
    let place = placeOfKey[key] ?? UInt32(keys.count)
    if place == keys.count {
      placeOfKey[key] = place
      keys.append(key)
    }
    let first = UInt32(numbers.count)
    if let record = change.record { numbers += RecordNumbers.numbers(of: record, &texts) }
    changes.append(
      Arrival(
        subject: SnapshotBuilder.otherKeys | place, place: 0, event: UInt32(events.count),
        shape: change.record == nil ? .isCleared : [], source: 0, numbers: first))
  }
}

extension Observation {
  /// In the order of a `RemarksRow`.
  fileprivate var remarks: [String] {
    [note, evidence, explanation, document.number, document.issuer, document.fileName]
  }
}
