import ReformModel

/// The members of a journal line before its checksum.
extension Event {
  var json: JSONValue {
    .object([
      ("id", .string(id.description)), ("lamport", .number(lamport)), ("at", .string(at.iso)),
      ("by", .string(person)), ("changes", .array(changes.map(\.json))),
      ("reason", reason.flatMap { .filled($0) }),
      ("undoes", undoes.map { .string($0.description) }),
    ])
  }

  /// Far beyond any journal, and far from where counting on would overflow.
  private static let greatestSequence = 1_000_000_000_000

  /// Reads a line; changes that cannot be read are left out of the event and told beside it.
  static func reading(_ json: JSONValue) throws(ShapeFault) -> EventReading {
    let id = try json.required("id")
    guard let name = EventID(try id.text()), name.sequence <= greatestSequence else {
      throw id.fault(.notIdentifier(try id.text()))
    }
    let at = try json.required("at")
    guard let instant = Instant(iso: try at.text()) else {
      throw at.fault(.notInstant(try at.text()))
    }
    var event = Event(
      id: name, lamport: try json.required("lamport").whole(0...Int.max), at: instant,
      person: try json.required("by").text(), changes: [],
      reason: try json.optional("reason")?.text(), undoes: try undone(json))
    var setAside: [(offset: Int, cause: Finding.Cause)] = []
    for element in try json.required("changes").list() {
      do throws(ShapeFault) {
        let kind = try element.required("kind").text()
        guard RecordKey.kinds.contains(kind) else {
          setAside.append((element.offset, .unknownKind(kind)))
          continue
        }
        event.changes.append(try Change(json: element, kind: kind))
      } catch {
        setAside.append((error.offset, .shape(error.kind)))
      }
    }
    return EventReading(event: event, setAside: setAside)
  }

  private static func undone(_ json: JSONValue) throws(ShapeFault) -> EventID? {
    guard let member = try json.optional("undoes") else { return nil }
    guard let id = EventID(try member.text()) else {
      throw member.fault(.notIdentifier(try member.text()))
    }
    return id
  }
}

/// An event as a line gave it, and what of the line could not be taken.
struct EventReading {
  var event: Event
  var setAside: [(offset: Int, cause: Finding.Cause)]
}

extension Change {
  fileprivate var json: JSONValue {
    .object([
      ("kind", .string(key.kind)), ("key", .string(key.text)), ("set", record?.json ?? .null),
      ("replaces", .array(replaces.map { .string($0.description) })),
    ])
  }

  fileprivate init(json: JSONValue, kind: String) throws(ShapeFault) {
    let name = try json.required("key")
    guard let key = RecordKey(kind: kind, text: try name.text()) else {
      throw name.fault(.notIdentifier(try name.text()))
    }
    var replaces: [EventID] = []
    for element in try json.elements("replaces") {
      guard let id = EventID(try element.text()) else {
        throw element.fault(.notIdentifier(try element.text()))
      }
      replaces.append(id)
    }
    guard let set = json["set"] else { throw json.fault(.missing(member: "set")) }
    self.init(
      key: key, record: set.isNull ? nil : try Record(json: set, of: key), replaces: replaces)
  }
}
