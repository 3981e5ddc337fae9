/// The parts of a snapshot, in the order in which they stand in its memory.
enum SnapshotSection: Int, CaseIterable {
  // Few and small; looked over before a snapshot is read at all.
  case nameEnds, nameBytes, nameOrder, series, contested
  case keys, keyOrder, keyFirsts, keyNumbers
  case annex
  // Looked over series by series, when one is first read.
  case places, rows, numbers
  // Looked over as a whole when one of them is first read.
  case events, eventOrder, eventTimes, eventRows, laterSlots, laterRows, laterNumbers
  case replaced, remarks, undone, textEnds, textBytes

  static let small = SnapshotSection.nameEnds.rawValue...SnapshotSection.annex.rawValue
  static let large = SnapshotSection.events.rawValue...SnapshotSection.textBytes.rawValue
}

/// Where the sections of a snapshot stand, and what they must add up to.
///
/// The memory begins with it: eight letters, the number of the form, how many sections there are, for
/// each its offset, length and sum, and the sum of all that. Numbers are those of the machine: a
/// snapshot is never sent anywhere.
struct SnapshotLayout {
  /// Raised with every change of rows or sections, so that no program reads another one's form.
  static let form: UInt64 = 1
  private static let mark: UInt64 = 0x3154_5243_4843_4343

  private(set) var sections: [Range<Int>] = []
  private(set) var sums: [UInt64]

  /// - Parameter lengths: In bytes, of each section.
  init(lengths: [Int]) {
    var next = SnapshotLayout.headLength
    for length in lengths {
      sections.append(next..<(next + length))
      next = (next + length + 7) / 8 * 8
    }
    sums = lengths.map { _ in 0 }
  }

  /// Nil where the memory does not begin with a sound one of this form that fits into it.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let words = SnapshotLayout.headLength / 8
    guard bytes.count >= SnapshotLayout.headLength else { return nil }
    let head = (0..<words).map { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
    let sum = BlockSum(UnsafeRawBufferPointer(rebasing: bytes[..<((words - 1) * 8)])).value
    guard head[0] == SnapshotLayout.mark, head[1] == SnapshotLayout.form, head[words - 1] == sum
    else { return nil }
    sums = []
    for section in SnapshotSection.allCases {
      let at = 2 + section.rawValue * 3
      guard let start = Int(exactly: head[at]), let length = Int(exactly: head[at + 1]),
        start + length <= bytes.count
      else { return nil }
      sections.append(start..<(start + length))
      sums.append(head[at + 2])
    }
  }

  var length: Int { sections.last.map { ($0.upperBound + 7) / 8 * 8 } ?? 0 }

  func range(of section: SnapshotSection) -> Range<Int> { sections[section.rawValue] }

  /// Adds up the sections of filled memory and writes the head before them.
  mutating func seal(_ memory: UnsafeMutableRawBufferPointer) {
    for index in sections.indices {
      sums[index] = BlockSum(UnsafeRawBufferPointer(rebasing: memory[sections[index]])).value
    }
    var head = [SnapshotLayout.mark, SnapshotLayout.form]
    for (section, sum) in zip(sections, sums) {
      head += [UInt64(section.lowerBound), UInt64(section.count), sum]
    }
    head.append(head.withUnsafeBytes { BlockSum($0).value })
    head.withUnsafeBytes { memory.copyMemory(from: $0) }
  }

  private static let headLength = (3 + SnapshotSection.allCases.count * 3) * 8
}
