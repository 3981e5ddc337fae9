/// Where in a document a value stands, as people write it: `indicators[3].name.vi`.
enum JSONPath {
  static func appending(_ name: String, to path: String) -> String {
    let isPlain =
      !name.isEmpty
      && name.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: "-")
      }
    guard isPlain else { return path + "[" + JSONWriter.text(of: .string(name)) + "]" }
    return path.isEmpty ? name : path + "." + name
  }

  static func appending(_ index: Int, to path: String) -> String { path + "[\(index)]" }

  /// The path of the value that began at an offset; nil where none did.
  static func path(to offset: Int, in value: JSONValue, from path: String = "") -> String? {
    if value.offset == offset { return path }
    switch value.content {
    case .array(let elements):
      for (i, element) in elements.enumerated() where element.offset <= offset {
        let found = JSONPath.path(to: offset, in: element, from: appending(i, to: path))
        if let found { return found }
      }
    case .object(let members):
      for member in members where member.value.offset <= offset {
        let inner = appending(member.name, to: path)
        if let found = JSONPath.path(to: offset, in: member.value, from: inner) { return found }
      }
    default: break
    }
    return nil
  }
}
