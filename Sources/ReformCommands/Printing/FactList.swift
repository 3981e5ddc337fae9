import TerminalInterface

/// Names and what they say, one a line, lined up.
struct FactList {
  private(set) var facts: [(name: String, text: String)]

  init(_ facts: [(String, String)]) {
    self.facts = facts.map { (name: $0.0, text: $0.1) }
  }

  mutating func add(_ name: String, _ text: String) { facts.append((name, text)) }

  static func + (a: FactList, b: FactList) -> FactList {
    FactList((a.facts + b.facts).map { ($0.name, $0.text) })
  }

  /// Long texts go on under themselves where a screen is given.
  func lines(columns: Int?) -> [Line] {
    let width = facts.map(\.name.displayWidth).max() ?? 0
    let room = max(20, (columns ?? .max / 2) - width - TextTable.gap)
    return facts.filter { !$0.text.isEmpty }.flatMap { fact in
      fact.text.wrapped(to: room).enumerated().map { i, text in
        let name = (i == 0 ? fact.name : "").padded(to: width + TextTable.gap)
        return Line(name, .dim) + Line(text)
      }
    }
  }
}
