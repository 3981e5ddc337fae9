import ReformModel

/// Reading a piece of JSON as what its place asks for.
extension JSONValue {
  func fault(_ kind: ShapeFault.Kind) -> ShapeFault { ShapeFault(kind: kind, offset: offset) }

  /// The member of this name; one that is `null` counts as absent.
  func optional(_ name: String) throws(ShapeFault) -> JSONValue? {
    guard case .object = content else { throw fault(.notObject) }
    return self[name].flatMap { $0.isNull ? nil : $0 }
  }

  func required(_ name: String) throws(ShapeFault) -> JSONValue {
    guard let member = try optional(name) else { throw fault(.missing(member: name)) }
    return member
  }

  func text() throws(ShapeFault) -> String {
    guard case .string(let text) = content else { throw fault(.notText) }
    return text
  }

  /// Text that says something.
  func filledText() throws(ShapeFault) -> String {
    let text = try text()
    guard !text.isEmpty else { throw fault(.empty) }
    return text
  }

  /// The text of a member, empty where there is none.
  func text(_ name: String) throws(ShapeFault) -> String {
    guard let member = try optional(name) else { return "" }
    return try member.text()
  }

  func identifier() throws(ShapeFault) -> String {
    let text = try text()
    guard Identifier.isValid(text) else { throw fault(.notIdentifier(text)) }
    return text
  }

  func code() throws(ShapeFault) -> String {
    let text = try text()
    guard Identifier.isCode(text) else { throw fault(.notIdentifier(text)) }
    return text
  }

  func whole(_ range: ClosedRange<Int>) throws(ShapeFault) -> Int {
    guard case .number(let text) = content, let value = Int(text) else {
      throw fault(.notWholeNumber)
    }
    guard range.contains(value) else {
      throw fault(.outOfRange(text, lowest: range.lowerBound, highest: range.upperBound))
    }
    return value
  }

  func decimal() throws(ShapeFault) -> ExactDecimal {
    guard case .number(let text) = content, let value = ExactDecimal(plain: text) else {
      throw fault(.notNumber)
    }
    return value
  }

  /// A share or weight, kept within bounds.
  func double(_ range: ClosedRange<Int>) throws(ShapeFault) -> Double {
    let value = try decimal()
    guard value.double >= Double(range.lowerBound), value.double <= Double(range.upperBound) else {
      throw fault(
        .outOfRange(value.plain, lowest: range.lowerBound, highest: range.upperBound))
    }
    return value.double
  }

  func flag() throws(ShapeFault) -> Bool {
    guard case .bool(let flag) = content else { throw fault(.notTrueOrFalse) }
    return flag
  }

  func list() throws(ShapeFault) -> [JSONValue] {
    guard case .array(let elements) = content else { throw fault(.notList) }
    return elements
  }

  func day() throws(ShapeFault) -> Day {
    let text = try text()
    guard let day = Day(iso: text) else { throw fault(.notDay(text)) }
    return day
  }

  func period() throws(ShapeFault) -> Period {
    let text = try text()
    guard let period = Period(code: text) else { throw fault(.notPeriod(text)) }
    return period
  }

  func one<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type) throws(ShapeFault)
    -> Choice where Choice.RawValue == String
  {
    let text = try text()
    guard let choice = Choice(rawValue: text) else {
      throw fault(.unknownWord(text, known: Choice.allCases.map(\.rawValue)))
    }
    return choice
  }
}
