/// A piece of a JSON document, with its members in order and its numbers as they were written.
public struct JSONValue: Sendable {
  public enum Content: Sendable, Hashable {
    case null
    case bool(Bool)
    /// In the characters of the document: `86.90`.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  public var content: Content
  /// The byte at which it began in the text it was read from; −1 where it was made.
  public var offset: Int

  public init(_ content: Content, offset: Int = -1) {
    self.content = content
    self.offset = offset
  }

  public static let null = JSONValue(.null)
  public static func bool(_ value: Bool) -> JSONValue { JSONValue(.bool(value)) }
  public static func number(_ value: Int) -> JSONValue { JSONValue(.number(String(value))) }
  public static func string(_ value: String) -> JSONValue { JSONValue(.string(value)) }
  public static func array(_ values: [JSONValue]) -> JSONValue { JSONValue(.array(values)) }

  /// An object of the members that have a value, in this order.
  public static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    JSONValue(
      .object(members.compactMap { name, value in value.map { JSONMember(name: name, value: $0) } })
    )
  }

  /// The member of this name; nil where there is none or this is no object.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements; nil where this is no array.
  public var elements: [JSONValue]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  /// The characters; nil where this is no string.
  public var string: String? {
    if case .string(let text) = content { text } else { nil }
  }

  public var isNull: Bool { content == .null }
}

/// Equal as documents; where they stood does not matter.
extension JSONValue: Hashable {
  public static func == (a: JSONValue, b: JSONValue) -> Bool { a.content == b.content }
  public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

/// A name and its value in a JSON object.
public struct JSONMember: Sendable, Hashable {
  public var name: String
  public var value: JSONValue

  public init(name: String, value: JSONValue) {
    self.name = name
    self.value = value
  }
}
