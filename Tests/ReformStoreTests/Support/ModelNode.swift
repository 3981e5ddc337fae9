import ReformStore

/// A file or folder of a disk in memory: what programs see, and what a power cut would leave.
final class ModelNode {
  let kind: FileStatus.Kind
  let number: UInt64
  var mode: UInt32
  /// Counts changes of the content.
  private(set) var changes = 0
  /// The descriptor that holds the lock.
  var holder: Int32?

  private(set) var bytes: [UInt8] = []
  private(set) var entries: [String: ModelNode] = [:]
  private var lastingBytes: [UInt8] = []
  private var lastingEntries: [String: ModelNode] = [:]
  private var pendingBytes: [ByteChange] = []
  private var isLossy = false
  private var pendingNames: [NameChange] = []

  init(_ kind: FileStatus.Kind, number: UInt64, mode: UInt32) {
    self.kind = kind
    self.number = number
    self.mode = mode
  }

  func append(_ more: [UInt8]) {
    changes += 1
    bytes += more
    pendingBytes.append(.append(more))
  }

  func truncate(to length: Int) {
    changes += 1
    bytes.removeLast(max(0, bytes.count - length))
    isLossy = false
    pendingBytes.append(.truncate(length))
  }

  func change(_ name: NameChange) {
    changes += 1
    name.apply(to: &entries)
    pendingNames.append(name)
  }

  func synchronize() {
    for change in pendingBytes { change.apply(to: &lastingBytes) }
    for change in pendingNames { change.apply(to: &lastingEntries) }
    pendingBytes = []
    pendingNames = []
  }

  /// A failed sync: what was to be written counts as written and never is.
  func loseUnsynchronized() {
    pendingBytes = pendingBytes.map(\.lost)
    isLossy = true
  }

  /// How many changes of names in this folder and those below have not been synced.
  var greatestPendingNames: Int {
    max(pendingNames.count, entries.values.map(\.greatestPendingNames).max() ?? 0)
  }

  var hasPendingBytes: Bool {
    !pendingBytes.isEmpty || entries.values.contains { $0.hasPendingBytes }
      || pendingNames.contains { $0.node?.hasPendingBytes ?? false }
  }

  /// Whether content is shown that no later sync will bring to the disk.
  var hasLostBytes: Bool { isLossy || entries.values.contains { $0.hasLostBytes } }

  /// What is there after the power came back.
  func afterPowerCut(_ kept: KeptByPowerCut) -> ModelNode {
    let copy = ModelNode(kind, number: number, mode: mode)
    copy.bytes = kept.bytes.apply(pendingBytes, to: lastingBytes)
    copy.lastingBytes = copy.bytes
    var names = lastingEntries
    for (i, change) in pendingNames.enumerated() where kept.names.keeps(i) {
      change.apply(to: &names)
    }
    copy.entries = names.mapValues { $0.afterPowerCut(kept) }
    copy.lastingEntries = copy.entries
    return copy
  }

  /// All of it as a text that is the same for the same content.
  func describe(_ path: String, into text: inout [UInt8]) {
    text += Array("\(path) \(mode) \(bytes.count)\n".utf8) + bytes
    for (name, node) in entries.sorted(by: { $0.key < $1.key }) {
      node.describe(path + "/" + name, into: &text)
    }
  }
}
