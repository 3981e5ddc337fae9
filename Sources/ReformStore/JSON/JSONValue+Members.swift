import ReformModel

/// Members that need not be there, and lists of one kind.
extension JSONValue {
  func day(_ name: String) throws(ShapeFault) -> Day? {
    guard let member = try optional(name) else { return nil }
    return try member.day()
  }

  func decimal(_ name: String) throws(ShapeFault) -> ExactDecimal? {
    guard let member = try optional(name) else { return nil }
    return try member.decimal()
  }

  func weight() throws(ShapeFault) -> Double {
    guard let member = try optional("weight") else { return 1 }
    return try member.double(0...1000)
  }

  func flag(_ name: String) throws(ShapeFault) -> Bool {
    guard let member = try optional(name) else { return false }
    return try member.flag()
  }

  func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, _ type: Choice.Type)
    throws(ShapeFault) -> Choice? where Choice.RawValue == String
  {
    guard let member = try optional(name) else { return nil }
    return try member.one(of: type)
  }

  /// The elements of a member that is a list; none where there is no such member.
  func elements(_ name: String) throws(ShapeFault) -> [JSONValue] {
    guard let member = try optional(name) else { return [] }
    return try member.list()
  }

  func codes(_ name: String) throws(ShapeFault) -> [String] {
    var codes: [String] = []
    for element in try elements(name) { codes.append(try element.code()) }
    return codes
  }

  func wholes(_ name: String, _ range: ClosedRange<Int>) throws(ShapeFault) -> [Int] {
    var numbers: [Int] = []
    for element in try elements(name) { numbers.append(try element.whole(range)) }
    return numbers
  }

  func records<Item: JSONRecord>(_ name: String, _ type: Item.Type) throws(ShapeFault) -> [Item] {
    var records: [Item] = []
    for element in try elements(name) { records.append(try Item(json: element)) }
    return records
  }
}
