import ReformModel

extension WorkspaceInfo: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      format: try json.required("format").whole(1...1_000_000),
      id: try json.required("id").identifier(),
      name: try LocalizedText(json: try json.required("name")),
      language: try json.required("language").one(of: Language.self),
      agency: try json.required("agency").identifier())
  }

  var outline: JSONOutline {
    .object([
      ("format", .whole(format)), ("id", .text(id)), ("name", name.outline),
      ("language", .text(language.rawValue)), ("agency", .text(agency)),
    ])
  }
}

extension Person: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      login: try json.required("login").filledText(), name: try json.required("name").filledText(),
      agency: try json.optional("agency").map { value throws(ShapeFault) in
        try value.identifier()
      },
      role: try json.required("role").one(of: Role.self))
  }

  var outline: JSONOutline {
    .object([
      ("login", .text(login)), ("name", .text(name)),
      ("agency", agency.map { .text($0) }), ("role", .text(role.rawValue)),
    ])
  }
}
