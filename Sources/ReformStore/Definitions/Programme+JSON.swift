import ReformModel

extension Programme: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    var thresholds = AssessmentThresholds.standard
    if let given = try json.optional("thresholds") {
      thresholds = try AssessmentThresholds(json: given)
    }
    self.init(
      id: try json.required("id").identifier(),
      name: try LocalizedText(json: try json.required("name")),
      resolution: try json.required("resolution").text(),
      startYear: try json.required("startYear").whole(1900...2999),
      endYear: try json.required("endYear").whole(1900...2999),
      milestones: try json.records("milestones", Milestone.self),
      areas: try json.records("areas", SolutionArea.self),
      contents: try json.records("contents", ReformContent.self), thresholds: thresholds,
      method: try json.choice("method", AssessmentMethod.self) ?? .linear,
      pathShape: try json.choice("path", PathShape.self) ?? .linear)
  }

  var outline: JSONOutline {
    .object([
      ("id", .text(id)), ("name", name.outline), ("resolution", .text(resolution)),
      ("startYear", .whole(startYear)), ("endYear", .whole(endYear)),
      ("milestones", .list(milestones, identity: "year")), ("areas", .list(areas, identity: "id")),
      ("contents", .list(contents, identity: "id")), ("thresholds", thresholds.outline),
      ("method", .text(method.rawValue)), ("path", .text(pathShape.rawValue)),
    ])
  }
}

extension Milestone: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      year: try json.required("year").whole(1900...2999),
      name: try LocalizedText(json: try json.required("name")))
  }

  var outline: JSONOutline { .object([("year", .whole(year)), ("name", name.outline)]) }
}

extension ProgrammePart: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      id: try json.required("id").whole(1...99),
      name: try LocalizedText(json: try json.required("name")),
      short: try LocalizedText(json: try json.required("short")), weight: try json.weight())
  }

  var outline: JSONOutline {
    .object([
      ("id", .whole(id)), ("name", name.outline), ("short", short.outline),
      ("weight", .double(weight)),
    ])
  }
}

extension AssessmentThresholds: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      onTrack: try json.required("onTrack").double(0...10),
      accelerate: try json.required("accelerate").double(0...10),
      tooEarly: try json.required("tooEarly").double(0...1),
      coverage: try json.required("coverage").double(0...1))
  }

  var outline: JSONOutline {
    .object([
      ("onTrack", .double(onTrack)), ("accelerate", .double(accelerate)),
      ("tooEarly", .double(tooEarly)), ("coverage", .double(coverage)),
    ])
  }
}
