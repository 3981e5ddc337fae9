import ReformModel

/// A record of a definition file, both ways.
protocol JSONRecord {
  init(json: JSONValue) throws(ShapeFault)
  var outline: JSONOutline { get }
}

/// A document about to be written over an older one, whose unknown members it keeps.
///
/// A member that is named here with nil is one we know and leave out; any other member of the
/// older document is one we do not know, and stays.
indirect enum JSONOutline {
  case value(JSONValue)
  case object([(String, JSONOutline?)])
  /// Records told apart by the member `identity`; by their place where it is nil.
  case records([JSONOutline], identity: String?)

  static func text(_ text: String) -> JSONOutline { .value(.string(text)) }
  static func text(filled text: String) -> JSONOutline? { text.isEmpty ? nil : .text(text) }
  static func whole(_ number: Int) -> JSONOutline { .value(.number(number)) }
  static func flag(_ flag: Bool) -> JSONOutline? { flag ? .value(.bool(true)) : nil }
  static func day(_ day: Day?) -> JSONOutline? { day.map { .text($0.iso) } }
  static func texts(_ texts: [String]) -> JSONOutline {
    .value(.array(texts.map { JSONValue.string($0) }))
  }
  static func wholes(_ numbers: [Int]) -> JSONOutline {
    .value(.array(numbers.map { JSONValue.number($0) }))
  }
  static func decimal(_ number: ExactDecimal) -> JSONOutline {
    .value(JSONValue(.number(number.plain)))
  }
  static func list(_ records: [some JSONRecord], identity: String? = nil) -> JSONOutline {
    .records(records.map(\.outline), identity: identity)
  }

  /// A weight or share, without a fraction where there is none.
  static func double(_ number: Double) -> JSONOutline {
    let text = String(number)
    let plain = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return .value(JSONValue(.number(plain)))
  }

  /// The document to write. `keeping` tells which records of the older one are not in this
  /// outline because they could not be read; they go to the end of their list.
  func written(over old: JSONValue?, keeping: (JSONValue) -> Bool = { _ in false }) -> JSONValue {
    switch self {
    case .value(let value): return value
    case .object(let members):
      let kept = old.map { $0.members(except: members.map(\.0)) } ?? []
      let own = members.compactMap { name, outline in
        outline.map {
          JSONMember(name: name, value: $0.written(over: old?[name], keeping: keeping))
        }
      }
      return JSONValue(.object(own + kept))
    case .records(let records, let identity):
      let before = old?.elements ?? []
      let own = records.enumerated().map { i, record in
        record.written(over: record.match(in: before, at: i, identity), keeping: keeping)
      }
      return .array(own + before.filter(keeping))
    }
  }

  /// The older version of this record.
  private func match(in before: [JSONValue], at index: Int, _ identity: String?) -> JSONValue? {
    guard let identity else { return index < before.count ? before[index] : nil }
    let name = written(over: nil)[identity]
    return before.first { $0[identity] == name }
  }
}

extension JSONValue {
  fileprivate func members(except names: [String]) -> [JSONMember] {
    guard case .object(let members) = content else { return [] }
    return members.filter { !names.contains($0.name) }
  }
}
