/// Which of the changes that no sync had confirmed a power cut leaves.
struct KeptByPowerCut {
  enum Names {
    case none, all
    case first(Int)
    case only(Int)
    case allBut(Int)

    func keeps(_ i: Int) -> Bool {
      switch self {
      case .none: false
      case .all: true
      case .first(let count): i < count
      case .only(let j): i == j
      case .allBut(let j): i != j
      }
    }
  }

  enum Bytes: CaseIterable {
    case none, all
    /// The last change is not there, or is an append of which a part is.
    case allButLast, firstByteOfLast, halfOfLast, allButLastByte
    /// The new length without the new content.
    case zeros

    func apply(_ changes: [ByteChange], to lasting: [UInt8]) -> [UInt8] {
      var bytes = lasting
      guard self != .none, let last = changes.last else { return bytes }
      for change in changes.dropLast() { (self == .zeros ? change.lost : change).apply(to: &bytes) }
      part(of: last)?.apply(to: &bytes)
      return bytes
    }

    private func part(of change: ByteChange) -> ByteChange? {
      guard case .append(let more) = change else { return self == .allButLast ? nil : change }
      return switch self {
      case .none, .allButLast: nil
      case .all: change
      case .firstByteOfLast: .append(Array(more.prefix(1)))
      case .halfOfLast: .append(Array(more.prefix(more.count / 2)))
      case .allButLastByte: .append(more.dropLast())
      case .zeros: change.lost
      }
    }
  }

  var names: Names
  var bytes: Bytes

  static let nothing = KeptByPowerCut(names: .none, bytes: .none)

  /// Every kind of loss that a disk with so much unsynced can suffer.
  static func all(names count: Int, hasBytes: Bool) -> [KeptByPowerCut] {
    let names: [Names] =
      count == 0
      ? [.none]
      : [.none, .all] + (0..<count).flatMap { [.first($0), .only($0), .allBut($0)] }
    let bytes = hasBytes ? Bytes.allCases : [.none]
    return names.flatMap { names in bytes.map { KeptByPowerCut(names: names, bytes: $0) } }
  }
}
