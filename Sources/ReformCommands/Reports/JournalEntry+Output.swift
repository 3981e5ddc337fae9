import ReformModel
import ReformStore

extension JournalEntry {
  /// `23/11/2026 15:02  an.nguyen  6.01 Bắc Ninh tháng 10/2026: 86,9 % → 87,2 % (lý do)  [id]`
  func line(_ definitions: Definitions, _ words: Words) -> Line {
    let before = words.text(of: from, under: key, in: definitions)
    let after = words.text(of: to, under: key, in: definitions)
    let what = words.text(of: key, in: definitions, on: at.day)
    let why = reason.map { " (\($0))" } ?? ""
    let remarks = before == after ? changedRemarks(words) : []
    let change =
      remarks.isEmpty ? "\(before) → \(after)" : ([after] + remarks).joined(separator: "; ")
    return Line("\(words.date(at.day)) \(at.clock)  \(person)  ", .dim)
      + Line("\(what): \(change)\(why)") + Line("  [\(event)]", .dim)
  }

  /// What changed beside the numbers.
  private func changedRemarks(_ words: Words) -> [String] {
    let texts: [(String, String, String)] =
      switch (from, to) {
      case (.observation(let old)?, .observation(let new)?):
        [
          (words.noteField, old.note, new.note), (words.sourceField, old.source, new.source),
          (words.evidenceField, old.evidence, new.evidence),
        ]
      case (.assignment(let old)?, .assignment(let new)?): [(words.noteField, old.note, new.note)]
      default: []
      }
    return texts.filter { $0.1 != $0.2 }.map { words.changed($0.0, from: $0.1, to: $0.2) }
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
