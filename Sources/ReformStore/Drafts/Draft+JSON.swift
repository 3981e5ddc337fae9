import ReformModel

/// A draft as its file holds it.
///
/// Format 1 knows values of indicators only, and those are still written in it, so that a session of
/// an older program finds them; all else is format 2.
extension Draft {
  private static let formats = 1...2

  /// Whether a file says that it is of a format this program does not know yet.
  static func isNewer(_ json: JSONValue) -> Bool {
    (try? json["format"]?.whole(formats.upperBound + 1...Int.max)) != nil
  }

  func json(workspace: String) -> JSONValue {
    .object(
      subjectMembers(workspace) + [
        ("typedAt", typedAt.map { .string($0.iso) }), ("language", .string(language.rawValue)),
        ("replaces", .array(replaces.map { .string($0.description) })),
        ("texts", .object(texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
      ])
  }

  private func subjectMembers(_ workspace: String) -> [(String, JSONValue?)] {
    if case .observation(let key) = subject {
      return [
        ("format", .number(1)), ("workspace", .string(workspace)),
        ("indicator", .string(key.indicator)), ("agency", .string(key.agency)),
        ("period", .string(key.period.code)),
      ]
    }
    return [
      ("format", .number(2)), ("workspace", .string(workspace)), ("kind", .string(subject.kind)),
      ("key", .array(subject.parts.map { .string($0) })),
    ]
  }

  init(json: JSONValue) throws(ShapeFault) {
    let typedAt = try json.required("typedAt")
    guard let instant = Instant(iso: try typedAt.text()) else {
      throw typedAt.fault(.notInstant(try typedAt.text()))
    }
    self.init(
      subject: try Draft.subject(json), texts: try Draft.texts(try json.required("texts")),
      language: try json.required("language").one(of: Language.self), typedAt: instant)
    for element in try json.elements("replaces") {
      guard let id = EventID(try element.text()) else {
        throw element.fault(.notIdentifier(try element.text()))
      }
      replaces.append(id)
    }
  }

  private static func subject(_ json: JSONValue) throws(ShapeFault) -> EntrySubject {
    guard try json.required("format").whole(formats) > 1 else {
      return .observation(
        ObservationKey(
          indicator: try json.required("indicator").code(),
          agency: try json.required("agency").code(), period: try json.required("period").period()))
    }
    let key = try json.required("key")
    var parts: [String] = []
    for part in try key.list() { parts.append(try part.text()) }
    let kind = try json.required("kind").text()
    guard let subject = EntrySubject(kind: kind, parts: parts) else {
      throw key.fault(.notIdentifier(parts.joined(separator: "/")))
    }
    return subject
  }

  private static func texts(_ json: JSONValue) throws(ShapeFault) -> [String: String] {
    guard case .object(let members) = json.content else { throw json.fault(.notObject) }
    var texts: [String: String] = [:]
    for member in members { texts[member.name] = try member.value.text() }
    return texts
  }
}
