/// A change of a file's content that may not have reached the disk.
enum ByteChange {
  case append([UInt8])
  case truncate(Int)

  func apply(to bytes: inout [UInt8]) {
    switch self {
    case .append(let more): bytes += more
    case .truncate(let length): bytes.removeLast(max(0, bytes.count - length))
    }
  }

  /// The file is as long as if it had been written, but holds zeros.
  var lost: ByteChange {
    if case .append(let more) = self {
      .append([UInt8](repeating: 0, count: more.count))
    } else {
      self
    }
  }
}
