import ReformModel
import ReformStore

/// Cases to assess, read from a JSON document: an array of cases, of solved cases with the case in
/// `case`, or a single one.
struct AssessmentCases {
  let cases: [AssessmentCase]

  init(_ bytes: [UInt8], named file: String) throws {
    let document: JSONValue
    do throws(JSONFault) {
      document = try StrictJSON.parse(bytes)
    } catch {
      throw CommandFailure(.badData) {
        $0.badJSON(
          file, line: error.line, column: error.column, $0.text(of: error.kind), at: error.path)
      }
    }
    do throws(ShapeFault) {
      var cases: [AssessmentCase] = []
      for element in document.elements ?? [document] {
        cases.append(try CaseReading(element["case"] ?? element).assessmentCase())
      }
      self.cases = cases
    } catch {
      let place = StrictJSON.place(of: max(0, error.offset), in: bytes)
      throw CommandFailure(.badData) {
        $0.badJSON(file, line: place.line, column: place.column, $0.text(of: error.kind), at: "")
      }
    }
  }
}

/// Reads one case member by member.
private struct CaseReading {
  let json: JSONValue

  init(_ json: JSONValue) {
    self.json = json
  }

  func assessmentCase() throws(ShapeFault) -> AssessmentCase {
    guard case .object = json.content else { throw fault(.notObject, json) }
    return AssessmentCase(
      id: member("id")?.string ?? "", direction: try choice("direction", Direction.higher),
      baseline: try baseline(), targets: try targets(), observations: try observations(),
      asOf: try day("asOf"), milestone: try member("milestone").map(whole),
      path: try choice("path", PathShape.linear),
      method: try choice("method", AssessmentMethod.linear),
      naturalLimit: try member("naturalLimit").map(number))
  }

  private func baseline() throws(ShapeFault) -> BaselineValue? {
    guard let json = member("baseline"), let value = CaseReading(json).member("value") else {
      return nil
    }
    return BaselineValue(period: try CaseReading(json).period(), value: try number(value))
  }

  private func targets() throws(ShapeFault) -> [TargetValue] {
    var targets: [TargetValue] = []
    for element in try list("targets") {
      let reading = CaseReading(element)
      targets.append(
        TargetValue(
          year: try whole(reading.required("year")), value: try number(reading.required("value"))))
    }
    return targets
  }

  private func observations() throws(ShapeFault) -> [SeriesPoint] {
    var points: [SeriesPoint] = []
    for element in try list("observations") {
      let reading = CaseReading(element)
      let value = reading.member("value")
      points.append(
        SeriesPoint(
          period: try reading.period(),
          value: value == nil ? nil : try number(reading.required("value")),
          flag: try reading.flag()))
    }
    return points
  }

  /// `null` counts as absent.
  private func member(_ name: String) -> JSONValue? {
    json[name].flatMap { $0.isNull ? nil : $0 }
  }

  private func required(_ name: String) throws(ShapeFault) -> JSONValue {
    guard let member = member(name) else { throw fault(.missing(member: name), json) }
    return member
  }

  private func list(_ name: String) throws(ShapeFault) -> [JSONValue] {
    guard let member = member(name) else { return [] }
    guard let elements = member.elements else { throw fault(.notList, member) }
    return elements
  }

  private func day(_ name: String) throws(ShapeFault) -> Day {
    let json = try required(name)
    guard let day = Day(iso: json.string ?? "") else {
      throw fault(.notDay(json.string ?? ""), json)
    }
    return day
  }

  private func period() throws(ShapeFault) -> Period {
    let json = try required("period")
    guard let period = Period(code: json.string ?? "") else {
      throw fault(.notPeriod(json.string ?? ""), json)
    }
    return period
  }

  private func flag() throws(ShapeFault) -> ObservationFlag {
    guard let json = member("flag"), json.string != "" else { return .normal }
    guard let flag = ObservationFlag(rawValue: json.string ?? "") else {
      let known = ObservationFlag.allCases.map(\.rawValue)
      throw fault(.unknownWord(json.string ?? "", known: known), json)
    }
    return flag
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ otherwise: Choice
  ) throws(ShapeFault) -> Choice where Choice.RawValue == String {
    guard let json = member(name) else { return otherwise }
    guard let choice = Choice(rawValue: json.string ?? "") else {
      let known = Choice.allCases.map(\.rawValue)
      throw fault(.unknownWord(json.string ?? "", known: known), json)
    }
    return choice
  }

  private func whole(_ json: JSONValue) throws(ShapeFault) -> Int {
    guard case .number(let text) = json.content, let value = Int(text) else {
      throw fault(.notWholeNumber, json)
    }
    guard (1900...2999).contains(value) else {
      throw fault(.outOfRange(text, lowest: 1900, highest: 2999), json)
    }
    return value
  }

  /// The strict reader has made sure that the text is a JSON number and nothing else.
  private func number(_ json: JSONValue) throws(ShapeFault) -> Double {
    guard case .number(let text) = json.content,
      let value = ExactDecimal(plain: text)?.double ?? Double(text), value.isFinite
    else { throw fault(.notNumber, json) }
    return value
  }

  private func fault(_ kind: ShapeFault.Kind, _ json: JSONValue) -> ShapeFault {
    ShapeFault(kind: kind, offset: json.offset)
  }
}
