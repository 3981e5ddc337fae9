import ReformModel
import ReformStore

extension JournalEntry {
  /// `23/11/2026 15:02  an.nguyen  6.01 Bắc Ninh tháng 10/2026: 86,9 % → 87,2 % (lý do)  [id]`
  func line(_ definitions: Definitions, _ words: Words) -> Line {
    let what = words.text(of: key, in: definitions, on: at.day)
    let why = reason.map { " (\($0))" } ?? ""
    let change = words.change(from: from, to: to, under: key, in: definitions)
    return Line("\(words.date(at.day)) \(at.clock)  \(person)  ", .dim)
      + Line("\(what): \(change)\(why)") + Line("  [\(event)]", .dim)
  }

  func json(_ definitions: Definitions) -> JSONValue {
    let indicator = definitions.indicator(key.subject)
    return .object([
      ("event", .string(event.description)), ("at", .string(at.iso)), ("by", .string(person)),
      ("kind", .string(key.kind)), ("key", .string(key.text)),
      ("from", from?.json(of: indicator) ?? .null), ("to", to?.json(of: indicator) ?? .null),
      ("reason", .optional(reason)),
    ])
  }
}
