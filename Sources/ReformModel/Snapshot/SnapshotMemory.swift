/// The bytes of a snapshot: a file that is mapped, or memory that was filled.
///
/// They never change once a snapshot reads them, which is what makes them safe to share.
public final class SnapshotMemory: @unchecked Sendable {
  public let bytes: UnsafeRawBufferPointer
  private let release: (UnsafeRawBufferPointer) -> Void

  /// Zeros, to be filled by `fill` before anybody reads them.
  public init(count: Int, fill: (UnsafeMutableRawBufferPointer) -> Void) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 8)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    fill(memory)
    bytes = UnsafeRawBufferPointer(memory)
    release = { $0.deallocate() }
  }

  /// Bytes that belong to somebody else until nobody reads them any more.
  public init(
    _ bytes: UnsafeRawBufferPointer, release: @escaping (UnsafeRawBufferPointer) -> Void
  ) {
    self.bytes = bytes
    self.release = release
  }

  deinit { release(bytes) }
}

/// Rows of one kind, one after the other in the memory of a snapshot, which must outlive it.
struct Column<Row: BitwiseCopyable>: RandomAccessCollection, @unchecked Sendable {
  private let base: UnsafePointer<Row>?
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    count = bytes.count / MemoryLayout<Row>.stride
    base = count > 0 ? bytes.baseAddress?.assumingMemoryBound(to: Row.self) : nil
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Row {
    // A wrong place must end the program, not read what lies beside.
    guard let base, UInt(bitPattern: index) < UInt(bitPattern: count) else {
      preconditionFailure("row \(index) of \(count)")
    }
    return base[index]
  }

  func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(UnsafeBufferPointer(start: base, count: count)[range])
  }
}

extension UnsafeRawBufferPointer {
  init<Row>(_ slice: Slice<UnsafeBufferPointer<Row>>) {
    self.init(UnsafeBufferPointer(rebasing: slice))
  }
}
