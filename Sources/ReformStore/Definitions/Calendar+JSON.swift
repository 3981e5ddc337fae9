import ReformModel

/// `{"id": "q1", "name": {…}, "window": {"start": {…}, "end": {…}}, "due": {"month": 3, "day": 20},
/// "cumulative": true, "indicators": [], "internalDue": {"department": 5, "commune": 7}}`
extension RoundRule: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    let window = try json.required("window")
    self.init(
      id: try json.required("id").identifier(),
      name: try LocalizedText(json: try json.required("name")),
      windowStart: try YearDay(json: try window.required("start")),
      windowEnd: try YearDay(json: try window.required("end")),
      due: try YearDay(json: try json.required("due")),
      isCumulative: try json.required("cumulative").flag(),
      indicators: try json.codes("indicators"), internalDue: try RoundRule.internalDue(json))
  }

  /// How many days before the due day each level hands in.
  private static func internalDue(_ json: JSONValue) throws(ShapeFault) -> [Agency.Level: Int] {
    guard let member = try json.optional("internalDue") else { return [:] }
    var days: [Agency.Level: Int] = [:]
    for level in Agency.Level.allCases {
      days[level] = try member.optional(level.rawValue)?.whole(0...365)
    }
    return days
  }

  var outline: JSONOutline {
    .object([
      ("id", .text(id)), ("name", name.outline),
      ("window", .object([("start", windowStart.outline), ("end", windowEnd.outline)])),
      ("due", due.outline), ("cumulative", .value(.bool(isCumulative))),
      ("indicators", indicators.isEmpty ? nil : .texts(indicators)),
      (
        "internalDue",
        internalDue.isEmpty
          ? nil
          : .object(Agency.Level.allCases.map { ($0.rawValue, internalDue[$0].map { .whole($0) }) })
      ),
    ])
  }
}

/// `{"month": 12, "day": 15, "yearBefore": true}`
extension RoundRule.YearDay: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    let day = try json.required("day")
    self.init(
      yearOffset: try json.flag("yearBefore") ? -1 : 0,
      month: try json.required("month").whole(1...12), day: try day.whole(1...31))
    // A leap year, so that 29 February may be meant.
    guard Day(year: 2024, month: month, day: self.day) != nil else {
      throw day.fault(.notDay("\(self.day)/\(month)"))
    }
  }

  var outline: JSONOutline {
    .object([
      ("month", .whole(month)), ("day", .whole(day)), ("yearBefore", .flag(yearOffset < 0)),
    ])
  }
}

extension Survey: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      id: try json.required("id").identifier(),
      name: try LocalizedText(json: try json.required("name")),
      questions: try json.records("questions", LocalizedText.self),
      fields: try json.records("fields", LocalizedText.self),
      indicator: try json.required("indicator").code())
  }

  var outline: JSONOutline {
    .object([
      ("id", .text(id)), ("name", name.outline), ("questions", .list(questions)),
      ("fields", .list(fields)), ("indicator", .text(indicator)),
    ])
  }
}
