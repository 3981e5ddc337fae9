/// Reads one JSON document byte by byte; the bytes are known to be well-formed UTF-8.
struct JSONParser {
  private enum Step {
    case name(String)
    case index(Int)
  }

  let bytes: [UInt8]
  let range: Range<Int>
  var at: Int
  private var steps: [Step] = []

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    at = range.lowerBound
  }

  /// The byte under the cursor; nil at the end.
  var current: UInt8? { at < range.upperBound ? bytes[at] : nil }

  mutating func document() throws(JSONFault) -> JSONValue {
    let value = try value()
    skipSpace()
    if let byte = current { throw fault(isComment(byte) ? .comment : .textAfterEnd) }
    return value
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipSpace()
    let start = at
    guard let byte = current else { throw fault(.unexpectedEnd) }
    switch byte {
    case UInt8(ascii: "\""): return JSONValue(.string(try string()), offset: start)
    case UInt8(ascii: "{"): return JSONValue(.object(try object()), offset: start)
    case UInt8(ascii: "["): return JSONValue(.array(try array()), offset: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONValue(.number(try number()), offset: start)
    default: return JSONValue(try word(), offset: start)
    }
  }

  private mutating func object() throws(JSONFault) -> [JSONMember] {
    try enter()
    var members: [JSONMember] = []
    members.reserveCapacity(JSONParser.usualMembers)
    var names: Set<String> = []
    while try more(closing: UInt8(ascii: "}"), isFirst: members.isEmpty) {
      guard current == UInt8(ascii: "\"") else { throw unexpected() }
      let start = at
      let name = try string()
      // Equality of strings is canonical equivalence: composed and decomposed twins collide.
      let isNew =
        members.count < JSONParser.fewMembers
        ? !members.contains { $0.name == name } : !names.contains(name)
      guard isNew else { throw fault(.duplicateKey(name), at: start) }
      skipSpace()
      guard current == UInt8(ascii: ":") else { throw unexpected() }
      at += 1
      steps.append(.name(name))
      members.append(JSONMember(name: name, value: try value()))
      steps.removeLast()
      if members.count == JSONParser.fewMembers {
        names = Set(members.map(\.name))
      } else if members.count > JSONParser.fewMembers {
        names.insert(name)
      }
    }
    return members
  }

  /// So many need no second piece of memory.
  private static let usualMembers = 4
  /// Up to so many a name is found sooner by looking at all than in a table.
  private static let fewMembers = 20

  private mutating func array() throws(JSONFault) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    while try more(closing: UInt8(ascii: "]"), isFirst: elements.isEmpty) {
      steps.append(.index(elements.count))
      elements.append(try value())
      steps.removeLast()
    }
    return elements
  }

  /// Steps over an opening bracket. `steps` is as deep as the brackets that are open already.
  private mutating func enter() throws(JSONFault) {
    guard steps.count < StrictJSON.greatestDepth else { throw fault(.tooDeep) }
    at += 1
  }

  /// Whether another element follows; steps over the comma or the closing bracket.
  private mutating func more(closing: UInt8, isFirst: Bool) throws(JSONFault) -> Bool {
    skipSpace()
    if current == closing {
      at += 1
      return false
    }
    if isFirst { return true }
    guard current == UInt8(ascii: ",") else { throw unexpected() }
    let comma = at
    at += 1
    skipSpace()
    if current == closing { throw fault(.trailingComma, at: comma) }
    return true
  }

  private mutating func word() throws(JSONFault) -> JSONValue.Content {
    let start = at
    while let byte = current, isLetter(byte) { at += 1 }
    switch String(decoding: bytes[start..<at], as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "NaN", "nan", "Infinity", "infinity", "inf": throw fault(.notANumber, at: start)
    default:
      at = start
      throw unexpected()
    }
  }

  func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private mutating func skipSpace() {
    while at < range.upperBound {
      let byte = bytes[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
    }
  }

  private func isComment(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#")
  }

  /// What stands under the cursor and should not.
  private func unexpected() -> JSONFault {
    guard let byte = current else { return fault(.unexpectedEnd) }
    if isComment(byte) { return fault(.comment) }
    var end = at + 1
    while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return fault(.unexpected(String(decoding: bytes[at..<end], as: UTF8.self)))
  }

  func fault(_ kind: JSONFault.Kind, at offset: Int? = nil) -> JSONFault {
    let offset = offset ?? at
    let (line, column) = StrictJSON.place(of: offset, in: bytes, from: range.lowerBound)
    let path = steps.reduce("") { path, step in
      switch step {
      case .name(let name): JSONPath.appending(name, to: path)
      case .index(let index): JSONPath.appending(index, to: path)
      }
    }
    return JSONFault(kind: kind, offset: offset, line: line, column: column, path: path)
  }
}
