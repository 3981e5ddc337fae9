import ReformModel

extension Assignment: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      code: try json.required("code").code(),
      name: try LocalizedText(json: try json.required("name")),
      area: try json.required("area").whole(1...99),
      contents: try json.wholes("contents", 1...99),
      lead: try Party(json: try json.required("lead")),
      coordinators: try json.records("coordinators", Party.self),
      deliverable: try LocalizedText(json: try json.required("deliverable")),
      deadline: try Deadline(json: try json.required("deadline")),
      indicators: try json.codes("indicators"), weight: try json.weight(),
      source: try json.text("source"))
  }

  var outline: JSONOutline {
    .object([
      ("code", .text(code)), ("name", name.outline), ("area", .whole(area)),
      ("contents", .wholes(contents)), ("lead", lead.outline),
      ("coordinators", .list(coordinators)), ("deliverable", deliverable.outline),
      ("deadline", deadline.outline), ("indicators", .texts(indicators)),
      ("weight", .double(weight)), ("source", .text(filled: source)),
    ])
  }
}

/// `{"day": "2026-12-31"}`, `{"year": 2026}`, `{"first": "2026-03-31", "every": "quarterly"}` or
/// `"ongoing"`.
extension Deadline: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    if let word = json.string {
      guard word == "ongoing" else { throw json.fault(.unknownWord(word, known: ["ongoing"])) }
      self = .ongoing
    } else if let day = try json.day("day") {
      self = .day(day)
    } else if let year = try json.optional("year") {
      self = .year(try year.whole(1900...2999))
    } else {
      self = .recurring(
        first: try json.required("first").day(),
        every: try json.required("every").one(of: Frequency.self))
    }
  }

  var outline: JSONOutline {
    switch self {
    case .ongoing: .text("ongoing")
    case .day(let day):
      .object([("day", .day(day)), ("year", nil), ("first", nil), ("every", nil)])
    case .year(let year):
      .object([("day", nil), ("year", .whole(year)), ("first", nil), ("every", nil)])
    case .recurring(let first, let every):
      .object([
        ("day", nil), ("year", nil), ("first", .day(first)), ("every", .text(every.rawValue)),
      ])
    }
  }
}
