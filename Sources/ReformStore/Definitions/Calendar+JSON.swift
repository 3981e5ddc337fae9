import ReformModel

/// `{"id": "q1", "name": {…}, "window": {"start": {…}, "end": {…}}, "due": {"month": 3, "day": 20},
/// "cumulative": true, "indicators": []}`
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
      indicators: try json.codes("indicators"))
  }

  var outline: JSONOutline {
    .object([
      ("id", .text(id)), ("name", name.outline),
      ("window", .object([("start", windowStart.outline), ("end", windowEnd.outline)])),
      ("due", due.outline), ("cumulative", .value(.bool(isCumulative))),
      ("indicators", indicators.isEmpty ? nil : .texts(indicators)),
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
