import ReformModel

extension Indicator: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      code: try json.required("code").code(),
      name: try LocalizedText(json: try json.required("name")),
      area: try json.required("area").whole(1...99),
      contents: try json.wholes("contents", 1...99),
      unit: try json.required("unit").one(of: MeasureUnit.self),
      decimals: try json.required("decimals").whole(0...6),
      direction: try json.required("direction").one(of: Direction.self),
      frequency: try json.required("frequency").one(of: Frequency.self),
      baseline: try Baseline(json: try json.required("baseline")),
      targets: try json.records("targets", Target.self).sorted { $0.year < $1.year },
      lead: try Party(json: try json.required("lead")), source: try json.text("source"))
    try readComputation(json)
    try readLimits(json)
  }

  private mutating func readComputation(_ json: JSONValue) throws(ShapeFault) {
    if let formula = try json.optional("formula") { self.formula = try RatioFormula(json: formula) }
    overPeriods = try json.choice("overPeriods", PeriodAggregation.self) ?? .last
    overAgencies = try json.choice("overAgencies", AgencyAggregation.self) ?? .none
    weight = try json.weight()
    isSeasonal = try json.flag("seasonal")
    method = try json.choice("method", AssessmentMethod.self)
    pathShape = try json.choice("path", PathShape.self)
  }

  private mutating func readLimits(_ json: JSONValue) throws(ShapeFault) {
    if let bounds = try json.optional("bounds") {
      minimum = try bounds.decimal("minimum")
      maximum = try bounds.decimal("maximum")
      if let minimum, let maximum, maximum < minimum {
        throw bounds.fault(.minimumAboveMaximum)
      }
    }
    tolerance = try json.decimal("tolerance")
    if let tolerance, tolerance.mantissa <= 0, let member = json["tolerance"] {
      throw member.fault(.notPositive(tolerance.plain))
    }
    validFrom = try json.day("from")
    validUntil = try json.day("until")
  }

  var outline: JSONOutline {
    let bounds = JSONOutline.object([
      ("minimum", minimum.map { .decimal($0) }), ("maximum", maximum.map { .decimal($0) }),
    ])
    return .object([
      ("code", .text(code)), ("name", name.outline), ("area", .whole(area)),
      ("contents", .wholes(contents)), ("unit", .text(unit.rawValue)),
      ("decimals", .whole(decimals)), ("direction", .text(direction.rawValue)),
      ("frequency", .text(frequency.rawValue)), ("formula", formula?.outline),
      ("overPeriods", .text(overPeriods.rawValue)), ("overAgencies", .text(overAgencies.rawValue)),
      ("weight", .double(weight)), ("baseline", baseline.outline),
      ("targets", .list(targets, identity: "year")),
      ("bounds", minimum == nil && maximum == nil ? nil : bounds),
      ("tolerance", tolerance.map { .decimal($0) }), ("lead", lead.outline),
      ("seasonal", .flag(isSeasonal)), ("from", .day(validFrom)), ("until", .day(validUntil)),
      ("method", method.map { .text($0.rawValue) }),
      ("path", pathShape.map { .text($0.rawValue) }), ("source", .text(filled: source)),
    ])
  }
}

extension RatioFormula: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      numerator: try LocalizedText(json: try json.required("numerator")),
      denominator: try LocalizedText(json: try json.required("denominator")),
      factor: try json.optional("factor")?.whole(1...1_000_000) ?? 100,
      mayExceed: try json.flag("mayExceed"))
  }

  var outline: JSONOutline {
    .object([
      ("numerator", numerator.outline), ("denominator", denominator.outline),
      ("factor", .whole(factor)), ("mayExceed", .flag(mayExceed)),
    ])
  }
}

extension Baseline: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      period: try json.required("period").period(), value: try json.decimal("value"),
      source: try json.optional("source")?.text())
    if let reason = try json.optional("reason") { self.reason = try LocalizedText(json: reason) }
  }

  var outline: JSONOutline {
    .object([
      ("period", .text(period.code)), ("value", value.map { .decimal($0) } ?? .value(.null)),
      ("source", source.map { .text($0) }), ("reason", reason?.outline),
    ])
  }
}

extension Target: JSONRecord {
  init(json: JSONValue) throws(ShapeFault) {
    self.init(
      year: try json.required("year").whole(1900...2999),
      value: try json.required("value").decimal(), source: try json.text("source"))
  }

  var outline: JSONOutline {
    .object([
      ("year", .whole(year)), ("value", .decimal(value)), ("source", .text(filled: source)),
    ])
  }
}
