import Glibc

/// What goes wrong at one call on a disk in memory.
enum PlannedFault: Hashable, CustomStringConvertible {
  /// That call alone fails.
  case once(Int32)
  /// That call and all after it that could fail so.
  case forGood(Int32)
  /// A write takes half of what it was given.
  case shortWrite
  /// A write takes half, and then the disk is full.
  case shortWriteThenFull
  /// The process gets no further.
  case death

  static let all: [PlannedFault] =
    [ENOSPC, EIO, EDQUOT, EINTR].map { .once($0) }
    + [.forGood(ENOSPC), .forGood(EDQUOT), .forGood(EIO), .shortWrite, .shortWriteThenFull]

  var description: String {
    switch self {
    case .once(let code): "errno \(code) once"
    case .forGood(let code): "errno \(code) for good"
    case .shortWrite: "short write"
    case .shortWriteThenFull: "short write, then full"
    case .death: "death"
    }
  }

  /// What a call answers at the call where the fault begins (`isFirst`) or later.
  func code(_ call: String, isFirst: Bool) -> Int32? {
    switch self {
    case .once(let code): isFirst ? code : nil
    case .forGood(EIO), .death: EIO
    case .forGood(let code): isFirst || Self.growing.contains(call) ? code : nil
    case .shortWrite: nil
    case .shortWriteThenFull: !isFirst && Self.growing.contains(call) ? ENOSPC : nil
    }
  }

  var isShort: Bool { self == .shortWrite || self == .shortWriteThenFull }

  /// The calls that change nothing.
  static let reading = ["lstat", "fstat", "read", "list", "open"]
  static let ofReading: [PlannedFault] = [.once(EIO), .once(EINTR), .once(ENOSPC), .forGood(EIO)]

  /// The calls that need room.
  private static let growing: Set = ["write", "create", "mkdir", "fsync"]
}
