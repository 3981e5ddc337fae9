/// Names, texts, keys and events of a snapshot.
extension LedgerSnapshot {
  func name(_ number: UInt32) -> String {
    text(number, column(.nameEnds), bytes(.nameBytes))
  }

  func text(_ number: UInt32) -> String {
    isRestSound ? text(number, column(.textEnds), bytes(.textBytes)) : ""
  }

  private func text(
    _ number: UInt32, _ ends: Column<UInt32>, _ bytes: UnsafeRawBufferPointer
  ) -> String {
    guard number > 0 else { return "" }
    return String(
      decoding: bytes[Int(ends[Int(number) - 1])..<Int(ends[Int(number)])], as: UTF8.self)
  }

  /// Nil where no name is like this.
  func number(ofName text: String) -> UInt32? {
    var text = text
    let ends: Column<UInt32> = column(.nameEnds)
    let order: Column<UInt32> = column(.nameOrder)
    let bytes = bytes(.nameBytes)
    func name(_ number: UInt32) -> Slice<UnsafeRawBufferPointer> {
      bytes[(number == 0 ? 0 : Int(ends[Int(number) - 1]))..<Int(ends[Int(number)])]
    }
    return text.withUTF8 { sought in
      let place = order.firstPlace { name($0).lexicographicallyPrecedes(sought) }
      guard place < order.count, name(order[place]).elementsEqual(sought) else { return nil }
      return order[place]
    }
  }
}

/// Series and slots.
extension LedgerSnapshot {
  /// The series of an indicator, by agency.
  func series(of indicator: String) -> Range<Int> {
    guard let number = number(ofName: indicator) else { return 0..<0 }
    let low = series.firstPlace { $0.indicator < number }
    return low..<series.firstPlace(in: low..<series.count) { $0.indicator <= number }
  }

  func series(of indicator: String, agency: String) -> Int? {
    guard let first = number(ofName: indicator), let second = number(ofName: agency) else {
      return nil
    }
    let sought = UInt64(first) << 32 | UInt64(second)
    let place = series.firstPlace { $0.order < sought }
    return place < series.count && series[place].order == sought ? place : nil
  }

  /// The slots of a series; none where they are damaged.
  func soundSlots(ofSeries index: Int) -> Range<Int> {
    isSound(series: index) ? slots(ofSeries: index) : 0..<0
  }

  func slot(of key: ObservationKey) -> Int? {
    guard let index = series(of: key.indicator, agency: key.agency) else { return nil }
    return slot(ofSeries: index, key.period)
  }

  /// The same among the series of one indicator, of an agency by the number of its name.
  func slot(in range: Range<Int>, agency number: UInt32, _ period: Period) -> Int? {
    let index = series.firstPlace(in: range) { $0.agency < number }
    guard index < range.upperBound, series[index].agency == number else { return nil }
    return slot(ofSeries: index, period)
  }

  private func slot(ofSeries index: Int, _ period: Period) -> Int? {
    let place = Int32(period.place)
    let slots = soundSlots(ofSeries: index)
    let slot = places.firstPlace(in: slots) { $0 < place }
    return slot < slots.upperBound && places[slot] == place ? slot : nil
  }

  /// Of a key that is no observation.
  func slot(ofOther key: RecordKey) -> Int? {
    var isKnown = true
    let packed = PackedKey(key) { name in
      if let number = number(ofName: name) { return number }
      isKnown = false
      return 0
    }
    guard isKnown, let packed else { return nil }
    let order: Column<UInt32> = column(.keyOrder)
    let place = order.firstPlace { PackedKey.isBefore(keys[Int($0)], packed) }
    guard place < order.count, keys[Int(order[place])] == packed else { return nil }
    return observationCount + Int(order[place])
  }

  /// The slots of keys that are no observations and are about something, in order of arrival.
  func slots(about code: String) -> [Int] {
    guard let number = number(ofName: code) else { return [] }
    let order: Column<UInt32> = column(.keyFirsts)
    let low = order.firstPlace { keys[Int($0)].first < number }
    let high = order.firstPlace(in: low..<order.count) { keys[Int($0)].first <= number }
    return (low..<high).map { observationCount + Int(order[$0]) }
  }

  func key(_ slot: Int) -> RecordKey {
    guard slot < observationCount else {
      return keys[slot - observationCount].key(name: name)
    }
    let row = series[series(ofSlot: slot)]
    return .observation(
      ObservationKey(
        indicator: name(row.indicator), agency: name(row.agency), period: period(slot)))
  }

  /// The series in which an observation lies.
  func series(ofSlot slot: Int) -> Int { series.firstPlace { Int($0.firstSlot) <= slot } - 1 }

  func period(_ slot: Int) -> Period { Period(place: Int(places[slot])) }
}

/// Rows.
extension LedgerSnapshot {
  func row(_ index: Int) -> RecordRow {
    if index < slotCount { return rows[index] }
    let later: Column<RecordRow> = column(.laterRows)
    return later[index - slotCount]
  }

  func slot(ofRow index: Int) -> Int {
    if index < slotCount { return index }
    let slots: Column<UInt32> = column(.laterSlots)
    return Int(slots[index - slotCount])
  }

  /// All rows of a slot, that which stands first.
  func rows(ofSlot slot: Int) -> [Int] {
    guard rows[slot].shape.contains(.isAmended), isRestSound else { return [slot] }
    let later: Column<UInt32> = column(.laterSlots)
    let low = later.firstPlace { $0 < slot }
    let high = later.firstPlace(in: low..<later.count) { $0 <= slot }
    return [slot] + (low..<high).map { slotCount + $0 }
  }

  /// The record of a row; nil where it cleared its key.
  func record(_ index: Int) -> Record? {
    let row = row(index)
    guard !row.shape.contains(.isCleared) else { return nil }
    let slot = slot(ofRow: index)
    if slot < observationCount { return .observation(observation(index, row)) }
    guard let kind = RecordKind(rawValue: keys[slot - observationCount].kind) else { return nil }
    var reader = RecordReader(numbers: numbers(ofRow: index), at: Int(row.numbers), text: text)
    return reader.record(of: kind)
  }

  private func numbers(ofRow index: Int) -> Column<Int64> {
    index < slotCount ? numbers : column(.laterNumbers)
  }

  /// What an observation says in numbers; nil where the row cleared its key.
  func figures(_ index: Int) -> ObservationFigures? {
    let row = row(index)
    return ObservationFigures(row.shape, numbers(ofRow: index), at: Int(row.numbers))
  }

  private func observation(_ index: Int, _ row: RecordRow) -> Observation {
    let numbers = numbers(ofRow: index)
    let figures = ObservationFigures(row.shape, numbers, at: Int(row.numbers))
    var observation = Observation(
      value: figures?.value, numerator: figures?.numerator, denominator: figures?.denominator,
      flag: row.shape.flag, source: text(row.source))
    if row.shape.contains(.hasRank) {
      observation.rankOf = Int(numbers[Int(row.numbers) + row.shape.figureCount])
    }
    if row.shape.contains(.hasRemarks), isRestSound { addRemarks(of: index, to: &observation) }
    return observation
  }

  private func addRemarks(of index: Int, to observation: inout Observation) {
    let all: Column<RemarksRow> = column(.remarks)
    let place = all.firstPlace { $0.row < index }
    guard place < all.count, all[place].row == index else { return }
    let row = all[place]
    observation.note = text(row.note)
    observation.evidence = text(row.evidence)
    observation.explanation = text(row.explanation)
    observation.document = EvidenceDocument(
      number: text(row.number),
      date: row.date == RemarksRow.noDate ? nil : Day(number: Int(row.date)),
      issuer: text(row.issuer), fileName: text(row.fileName))
  }

  /// The events whose record of the same key a row replaced.
  func replaced(_ index: Int) -> [EventID] {
    guard row(index).shape.contains(.hasReplaced), isRestSound else { return [] }
    let all: Column<EventName> = column(.replaced)
    let low = all.firstPlace { $0.owner < index }
    return all[low...].prefix { $0.owner == index }.map(id)
  }
}
