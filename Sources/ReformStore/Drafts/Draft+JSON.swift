import ReformModel

/// A draft as its file holds it.
extension Draft {
  /// The number of the format; a file with another one is not read.
  private static let format = 1

  func json(workspace: String) -> JSONValue {
    .object([
      ("format", .number(Draft.format)), ("workspace", .string(workspace)),
      ("indicator", .string(key.indicator)), ("agency", .string(key.agency)),
      ("period", .string(key.period.code)), ("typedAt", typedAt.map { .string($0.iso) }),
      ("language", .string(language.rawValue)),
      ("replaces", .array(replaces.map { .string($0.description) })),
      ("texts", .object(texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
    ])
  }

  init(json: JSONValue) throws(ShapeFault) {
    _ = try json.required("format").whole(Draft.format...Draft.format)
    let typedAt = try json.required("typedAt")
    guard let instant = Instant(iso: try typedAt.text()) else {
      throw typedAt.fault(.notInstant(try typedAt.text()))
    }
    self.init(
      key: ObservationKey(
        indicator: try json.required("indicator").code(),
        agency: try json.required("agency").code(), period: try json.required("period").period()),
      texts: try Draft.texts(try json.required("texts")),
      language: try json.required("language").one(of: Language.self), typedAt: instant)
    for element in try json.elements("replaces") {
      guard let id = EventID(try element.text()) else {
        throw element.fault(.notIdentifier(try element.text()))
      }
      replaces.append(id)
    }
  }

  private static func texts(_ json: JSONValue) throws(ShapeFault) -> [String: String] {
    guard case .object(let members) = json.content else { throw json.fault(.notObject) }
    var texts: [String: String] = [:]
    for member in members { texts[member.name] = try member.value.text() }
    return texts
  }
}
