/// Writes JSON: members in the order given, composed text, LF, no byte order mark.
public enum JSONWriter {
  /// For people: two spaces a level, lists of plain values on one line, a line feed at the end.
  public static func document(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    write(value, level: 0, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// On one line without spaces.
  public static func compact(_ value: JSONValue) -> [UInt8] {
    var bytes: [UInt8] = []
    write(value, level: nil, to: &bytes)
    return bytes
  }

  static func text(of value: JSONValue) -> String {
    String(decoding: compact(value), as: UTF8.self)
  }

  /// `level` is nil where everything goes on one line.
  private static func write(_ value: JSONValue, level: Int?, to bytes: inout [UInt8]) {
    switch value.content {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let text): bytes.append(contentsOf: text.utf8)
    case .string(let text): write(text, to: &bytes)
    case .array(let elements): write(elements, level: level, to: &bytes)
    case .object(let members): write(members, level: level, to: &bytes)
    }
  }

  private static func write(_ elements: [JSONValue], level: Int?, to bytes: inout [UInt8]) {
    let isPlain = elements.allSatisfy { $0.isPlain }
    let inner = isPlain ? nil : level.map { $0 + 1 }
    bytes.append(UInt8(ascii: "["))
    for (i, element) in elements.enumerated() {
      if i > 0 { bytes.append(contentsOf: (isPlain && level != nil ? ", " : ",").utf8) }
      breakLine(inner, &bytes)
      write(element, level: inner, to: &bytes)
    }
    if !elements.isEmpty, inner != nil { breakLine(level, &bytes) }
    bytes.append(UInt8(ascii: "]"))
  }

  private static func write(_ members: [JSONMember], level: Int?, to bytes: inout [UInt8]) {
    let inner = level.map { $0 + 1 }
    bytes.append(UInt8(ascii: "{"))
    for (i, member) in members.enumerated() {
      if i > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine(inner, &bytes)
      write(member.name, to: &bytes)
      bytes.append(contentsOf: (level == nil ? ":" : ": ").utf8)
      write(member.value, level: inner, to: &bytes)
    }
    if !members.isEmpty { breakLine(level, &bytes) }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func breakLine(_ level: Int?, _ bytes: inout [UInt8]) {
    guard let level else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.composed.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0..<0x20:
        let hex = String(byte, radix: 16)
        bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONValue {
  /// Neither a list nor an object.
  var isPlain: Bool {
    switch content {
    case .array, .object: false
    default: true
    }
  }
}
