import ReformModel
import ReformStore

extension JSONValue {
  /// A number without exponent; null where there is none.
  static func number(_ value: Double?) -> JSONValue {
    guard let value, value.isFinite else { return .null }
    return JSONValue(.number(PlainNumber.text(of: value)))
  }

  static func number(_ value: ExactDecimal?) -> JSONValue {
    value.map { JSONValue(.number($0.plain)) } ?? .null
  }

  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
  static func optional(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }
  static func optional(_ day: Day?) -> JSONValue { optional(day?.iso) }
}

/// Numbers as JSON, CSV and scripts want them.
enum PlainNumber {
  /// The shortest digits that give the number back, never with an exponent: `0.00001`, `87.2`, `100`.
  static func text(of value: Double) -> String {
    let text = "\(value)"
    let parts = text.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else {
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    return shifted(parts[0], by: exponent)
  }

  private static func shifted(_ mantissa: Substring, by exponent: Int) -> String {
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let halves = mantissa.drop { $0 == "-" }.split(separator: ".")
    var digits = halves.joined()
    var point = halves[0].count + exponent
    if point <= 0 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    digits += String(repeating: "0", count: max(0, point - digits.count))
    let whole = digits.prefix(point)
    let fraction = digits.dropFirst(point).reversed().drop { $0 == "0" }.reversed()
    return sign + whole + (fraction.isEmpty ? "" : "." + String(fraction))
  }
}
