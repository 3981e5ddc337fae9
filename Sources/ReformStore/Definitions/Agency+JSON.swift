import ReformModel

extension Agency: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    let names = try json.required("names")
    self.init(
      id: try json.required("id").identifier(),
      level: try json.required("level").one(of: Level.self),
      code: try json.optional("code")?.text(), names: try json.records("names", AgencyName.self),
      parent: try json.optional("parent")?.identifier(),
      predecessors: try json.codes("predecessors"), from: try json.day("from"),
      until: try json.day("until"))
    guard !self.names.isEmpty else { throw names.fault(.empty) }
  }

  var outline: JSONOutline {
    .object([
      ("id", .text(id)), ("level", .text(level.rawValue)), ("code", code.map { .text($0) }),
      ("names", .list(names)), ("parent", parent.map { .text($0) }),
      ("predecessors", predecessors.isEmpty ? nil : .texts(predecessors)),
      ("from", .day(from)), ("until", .day(until)),
    ])
  }
}

extension AgencyName: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      text: try LocalizedText(json: json), short: try json.required("short").filledText(),
      from: try json.day("from"), until: try json.day("until"))
  }

  var outline: JSONOutline {
    .object([
      ("vi", .text(text.vietnamese)), ("en", .text(text.english)), ("short", .text(short)),
      ("from", .day(from)), ("until", .day(until)),
    ])
  }
}
