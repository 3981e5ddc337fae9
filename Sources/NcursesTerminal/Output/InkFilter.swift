/// Makes what ncurses writes about colours short.
///
/// ncurses names both colours wherever one changes, starts each change of weight from nothing, and
/// chooses the same character set again and again: a third of a screen. Colours that are set already
/// are dropped, and what is said in one place is said in one sequence.
struct InkFilter {
  private var result: [UInt8] = []
  /// What is known of the terminal; empty where nothing is.
  private var (foreground, background) = (ArraySlice<UInt8>(), ArraySlice<UInt8>())
  private var hasASCII = false
  /// The parameters of sequences that are still to be written, in order.
  private var pending: [(kind: InkSequence.Kind, parameters: ArraySlice<UInt8>)] = []

  /// - Returns: bytes that draw the same, whatever the colours were before.
  static func filtered(_ bytes: [UInt8]) -> [UInt8] {
    var filter = InkFilter()
    filter.result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let escape = rest.firstIndex(of: 0x1B) {
      filter.copy(rest[..<escape])
      let sequence = InkSequence(at: rest[escape...])
      rest = rest[sequence.bytes.endIndex...]
      filter.take(sequence)
    }
    filter.copy(rest)
    filter.flush()
    return filter.result
  }

  private mutating func take(_ sequence: InkSequence) {
    switch sequence.kind {
    case .foreground where sequence.parameters == foreground,
      .background where sequence.parameters == background:
      break
    case .foreground, .background, .reset, .attributes:
      set(sequence)
    case .asciiCharacters:
      // The character set and the colours do not mind each other's order.
      if !hasASCII { result += sequence.bytes }
      hasASCII = true
    case .unknown:
      copy(sequence.bytes)
      (foreground, background, hasASCII) = ([], [], false)
    case .movement:
      copy(sequence.bytes)
    }
  }

  private mutating func set(_ sequence: InkSequence) {
    let kind = sequence.kind
    // A later colour takes the place of an earlier one, and a reset that of everything.
    pending.removeAll { kind == .reset || (kind != .attributes && $0.kind == kind) }
    pending.append((kind, sequence.parameters))
    switch kind {
    case .foreground: foreground = sequence.parameters
    case .background: background = sequence.parameters
    default: (foreground, background) = ([], [])
    }
  }

  private mutating func copy(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    flush()
    result += bytes
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    // Nothing at all stands for 0, which can be left out only where it stands alone.
    let parts = pending.map { $0.parameters.isEmpty && pending.count > 1 ? [0x30] : $0.parameters }
    result += [0x1B, UInt8(ascii: "[")] + parts.joined(separator: [UInt8(ascii: ";")])
    result.append(UInt8(ascii: "m"))
    pending = []
  }
}
