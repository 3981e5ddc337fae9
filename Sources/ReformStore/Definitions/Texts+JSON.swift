import ReformModel

/// `{"vi": "…", "en": "…"}`
extension LocalizedText: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      vi: try json.required("vi").filledText(), en: try json.required("en").filledText())
  }

  var outline: JSONOutline {
    .object([("vi", .text(vietnamese)), ("en", .text(english))])
  }
}

/// `{"agency": "tt-hcc"}`, or the name of a body outside the register.
extension Party: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    if let agency = try json.optional("agency") {
      self = .agency(try agency.identifier())
    } else {
      self = .named(try LocalizedText(json: json))
    }
  }

  var outline: JSONOutline {
    switch self {
    case .agency(let id): .object([("agency", .text(id)), ("vi", nil), ("en", nil)])
    case .named(let text):
      .object([("agency", nil), ("vi", .text(text.vietnamese)), ("en", .text(text.english))])
    }
  }
}
