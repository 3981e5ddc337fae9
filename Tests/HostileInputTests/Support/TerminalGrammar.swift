import Foundation

/// Everything that ncurses may send to a terminal of one kind: the strings of its terminfo entry that
/// draw, the modes this program asks for, and text.
struct TerminalGrammar {
  /// A piece of a sequence.
  private enum Piece: Hashable {
    case byte(UInt8)
    /// Figures, semicolons and colons.
    case numbers
  }

  private var sequences: Set<[Piece]> = []
  private let ordered: [[Piece]]

  private static let drawing: Set<String> = [
    "clear", "cup", "home", "cub1", "cuf1", "cuu1", "cud1", "cub", "cuf", "cuu", "cud", "hpa",
    "vpa", "el", "el1", "ed", "ech", "rep", "ich", "ich1", "dch", "dch1", "il", "il1", "dl", "dl1",
    "ind", "indn", "ri", "rin", "csr", "smcup", "rmcup", "civis", "cnorm", "cvvis", "smkx", "rmkx",
    "sgr0", "sgr", "rev", "bold", "dim", "smul", "rmul", "smso", "rmso", "setaf", "setab", "setf",
    "setb", "op", "enacs", "smacs", "rmacs", "smir", "rmir", "cr", "nel", "ht", "smam", "rmam",
    "sc", "rc",
  ]

  private static let ownModes = [
    "\u{1B}[?2004h", "\u{1B}[?2004l", "\u{1B}[?1000h", "\u{1B}[?1000l", "\u{1B}[?1006h",
    "\u{1B}[?1006l", "\u{1B}[m", "\u{1B}[2;1Hđ\u{1B}[6n", "\r", "\n",
  ]

  init(term: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/infocmp")
    process.arguments = ["-1", term]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    for line in text.split(separator: "\n") {
      let entry = line.trimmingCharacters(in: .whitespaces).dropLast()
      guard let equals = entry.firstIndex(of: "="),
        Self.drawing.contains(String(entry[..<equals]))
      else { continue }
      sequences.insert(Self.pieces(of: Array(entry[entry.index(after: equals)...].utf8)))
    }
    for mode in Self.ownModes { sequences.insert(mode.utf8.map { .byte($0) }) }
    ordered = sequences.filter { !$0.isEmpty }.sorted { $0.count > $1.count }
  }

  /// How many sequences the terminal has.
  var count: Int { ordered.count }

  /// The first place in the output that is neither text nor a sequence; nil where all is.
  func firstFault(in output: [UInt8]) -> String? {
    var at = 0
    while at < output.count {
      if output[at] >= 0x20, output[at] != 0x7F {
        let next = output[at...].firstIndex { $0 < 0x20 || $0 == 0x7F } ?? output.count
        guard let text = String(validating: output[at..<next], as: UTF8.self) else {
          return "not UTF-8 at \(at)"
        }
        if let fault = Self.fault(ofText: text) { return "\(fault) at \(at)" }
        at = next
      } else if let end = Self.endOfClipboard(in: output, at) {
        at = end
      } else if let end = ordered.lazy.compactMap({ end(of: $0, in: output, at) }).first {
        at = end
      } else {
        let shown = String(decoding: output[at...].prefix(24), as: UTF8.self).debugDescription
        return "no sequence of this terminal at \(at): \(shown)"
      }
    }
    return nil
  }

  /// Behind a text for the clipboard: OSC 52 with base64 of at most 8 KiB, ended by ST.
  static func endOfClipboard(in output: [UInt8], _ start: Int) -> Int? {
    let opening = Array("\u{1B}]52;c;".utf8)
    guard output[start...].starts(with: opening) else { return nil }
    let payload = output[(start + opening.count)...].prefix {
      (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x2F...0x39).contains($0)
        || $0 == 0x2B || $0 == 0x3D
    }
    guard payload.count <= 8192, payload.count % 4 == 0,
      Data(base64Encoded: Data(payload)) != nil,
      output[payload.endIndex...].starts(with: Array("\u{1B}\\".utf8))
    else { return nil }
    return payload.endIndex + 2
  }

  /// Marks may begin a text: ncurses splits a line wherever colours change.
  private static func fault(ofText text: String) -> String? {
    for scalar in text.unicodeScalars {
      let category = scalar.properties.generalCategory
      if [.control, .format, .privateUse, .unassigned].contains(category)
        || scalar.properties.isBidiControl
      {
        return "U+\(String(scalar.value, radix: 16))"
      }
    }
    return nil
  }

  private func end(of pieces: [Piece], in output: [UInt8], _ start: Int) -> Int? {
    var at = start
    for piece in pieces {
      switch piece {
      case .byte(let byte):
        guard at < output.count, output[at] == byte else { return nil }
        at += 1
      case .numbers:
        let first = at
        while at < output.count, (0x30...0x3B).contains(output[at]) { at += 1 }
        let numbers = output[first..<at].split { $0 == 0x3A || $0 == 0x3B }
        // No colour, place or count of ours is greater; those of hostile texts are.
        guard numbers.count <= 16, numbers.allSatisfy({ $0.count <= 3 }) else { return nil }
      }
    }
    return at
  }

  /// `\E[%i%p1%d;%p2%dH` as its bytes, with numbers where terminfo computes something.
  private static func pieces(of text: [UInt8]) -> [Piece] {
    var (pieces, at) = ([Piece](), 0)
    func number() {
      if pieces.last != .numbers { pieces.append(.numbers) }
    }
    while at < text.count {
      switch text[at] {
      case UInt8(ascii: "\\"):
        let (byte, length) = escaped(text[(at + 1)...])
        pieces.append(.byte(byte))
        at += 1 + length
      case UInt8(ascii: "^") where at + 1 < text.count:
        pieces.append(.byte(text[at + 1] & 0x1F))
        at += 2
      case UInt8(ascii: "$") where text[at...].starts(with: Array("$<".utf8)):
        at = (text[at...].firstIndex(of: UInt8(ascii: ">")) ?? text.count - 1) + 1
      case UInt8(ascii: "%"):
        at = stepOverComputation(text, at)
        number()
      case 0x30...0x3B:
        // Fixed figures are taken as numbers too, so that a mode and its neighbours join.
        if pieces.last == .numbers { number() } else { pieces.append(.byte(text[at])) }
        at += 1
      default:
        pieces.append(.byte(text[at]))
        at += 1
      }
    }
    return pieces
  }

  private static func escaped(_ rest: ArraySlice<UInt8>) -> (UInt8, Int) {
    guard let first = rest.first else { return (0x5C, 0) }
    switch Character(Unicode.Scalar(first)) {
    case "E", "e": return (0x1B, 1)
    case "n": return (0x0A, 1)
    case "r": return (0x0D, 1)
    case "t": return (0x09, 1)
    case "b": return (0x08, 1)
    case "f": return (0x0C, 1)
    case "s": return (0x20, 1)
    case "0"..."7":
      let digits = rest.prefix(3).prefix { (0x30...0x37).contains($0) }
      return (UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1 - 0x30) }), digits.count)
    default: return (first, 1)
    }
  }

  /// Behind a `%` and what belongs to it; a condition is one computation as a whole.
  private static func stepOverComputation(_ text: [UInt8], _ start: Int) -> Int {
    guard start + 1 < text.count else { return text.count }
    switch Character(Unicode.Scalar(text[start + 1])) {
    case "?":
      var (at, depth) = (start + 2, 1)
      while at + 1 < text.count, depth > 0 {
        if text[at] == UInt8(ascii: "%") {
          if text[at + 1] == UInt8(ascii: "?") { depth += 1 }
          if text[at + 1] == UInt8(ascii: ";") { depth -= 1 }
          at += 2
        } else {
          at += 1
        }
      }
      return at
    case "p", "P", "g": return start + 3
    case "{": return (text[start...].firstIndex(of: UInt8(ascii: "}")) ?? text.count - 1) + 1
    case "'": return start + 4
    case "0"..."9", ":":
      return (text[(start + 1)...].firstIndex { "dosxX".utf8.contains($0) } ?? text.count - 1) + 1
    default: return start + 2
    }
  }
}
