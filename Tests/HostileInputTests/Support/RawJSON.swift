import ReformStore

/// JSON as another program may write it: texts are not composed, and only what JSON forbids inside a
/// string is escaped.
enum RawJSON {
  static func bytes(_ value: JSONValue) -> [UInt8] {
    switch value.content {
    case .string(let text): string(text)
    case .array(let elements):
      [UInt8(ascii: "[")] + Array(elements.map(bytes).joined(separator: [UInt8(ascii: ",")]))
        + [UInt8(ascii: "]")]
    case .object(let members):
      [UInt8(ascii: "{")]
        + Array(
          members.map { string($0.name) + [UInt8(ascii: ":")] + bytes($0.value) }
            .joined(separator: [UInt8(ascii: ",")]))
        + [UInt8(ascii: "}")]
    default: JSONWriter.compact(value)
    }
  }

  private static func string(_ text: String) -> [UInt8] {
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case ..<0x20:
        let hex = String(byte, radix: 16)
        bytes += Array(("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8)
      default: bytes.append(byte)
      }
    }
    return bytes + [UInt8(ascii: "\"")]
  }
}

extension JSONValue {
  /// The document with every string replaced; `replace` gets the place without numbers, such as
  /// `indicators[].name.vi`, and the string.
  func mappingStrings(at place: String = "", _ replace: (String, String) -> String) -> JSONValue {
    switch content {
    case .string(let text): .string(replace(place, text))
    case .array(let elements):
      .array(elements.map { $0.mappingStrings(at: place + "[]", replace) })
    case .object(let members):
      JSONValue(
        .object(
          members.map { member in
            let inner = place.isEmpty ? member.name : place + "." + member.name
            return JSONMember(
              name: member.name, value: member.value.mappingStrings(at: inner, replace))
          }))
    default: self
    }
  }

  /// The elements of a member that is a list, changed.
  func mappingList(_ name: String, _ change: ([JSONValue]) -> [JSONValue]) -> JSONValue {
    guard case .object(let members) = content else { return self }
    return JSONValue(
      .object(
        members.map { member in
          guard member.name == name, let elements = member.value.elements else { return member }
          return JSONMember(name: name, value: .array(change(elements)))
        }))
  }
}
