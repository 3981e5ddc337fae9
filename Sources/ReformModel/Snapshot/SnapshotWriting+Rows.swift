/// Rows, and the sums of series.
extension SnapshotWriting {
  /// Returns the row of each change.
  func fillRows(_ memory: UnsafeMutableRawBufferPointer) -> [UInt32] {
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
