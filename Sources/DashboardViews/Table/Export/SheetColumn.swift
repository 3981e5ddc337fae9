import ReformModel

/// A column of a table on its way to a spreadsheet.
struct SheetColumn {
  struct Plain {
    var heading: String
    var cells: [ScreenTable.Cell]
  }

  private let heading: String
  private let isNamed: Bool
  private let cells: [TableCell]
  private let isTrailing: Bool
  private let words: Words

  init(_ heading: String, isTrailing: Bool, _ cells: [TableCell], _ words: Words) {
    isNamed = !heading.isEmpty
    self.heading = isNamed ? heading : words.detailHead
    self.cells = cells
    self.isTrailing = isTrailing
    self.words = words
  }

  /// Whether it only says again, as a sign or bar without a head, what another column says.
  var isOrnament: Bool {
    !isNamed
      && cells.allSatisfy { cell in
        if case .bar = cell { return true }
        return text(cell).count <= 1
      }
  }

  /// Numbers as numbers; their units, ways and marks, and the second of a pair, in columns of their
  /// own; all else as text.
  var plain: [Plain] {
    if let pair { return pair }
    let amounts = cells.map(amount)
    let isOfNumbers =
      isTrailing || cells.contains(where: \.isBar) || amounts.contains { $0?.way.isEmpty == false }
    guard isOfNumbers, amounts.allSatisfy({ $0 != nil }) else {
      return [Plain(heading: heading, cells: cells.map { .init(text: text($0)) })]
    }
    let known = amounts.compactMap(\.self)
    let numbers = Plain(
      heading: heading, cells: known.map { $0.number.isEmpty ? .empty : .number($0.number) })
    let beside = [
      Plain(words.unitColumn(of: heading), known.map(\.unit)),
      Plain(words.wayColumn(of: heading), known.map(\.way)),
      Plain(words.noteColumn(of: heading), known.map(\.note)),
    ]
    return [numbers] + beside.filter { $0.cells.contains { $0 != .empty } }
  }

  /// Two columns of a head such as `Tử số / mẫu số`; nil of all others.
  private var pair: [Plain]? {
    let heads = heading.split(separator: SheetColumn.slash).map { String($0).capitalizedFirst }
    let rows = cells.map { cell -> [String]? in
      let text = text(cell)
      guard !text.isEmpty else { return ["", ""] }
      let numbers = text.split(separator: SheetColumn.slash).compactMap { words.plainNumber($0) }
      return numbers.count == 2 ? numbers : nil
    }
    guard heads.count == 2, rows.allSatisfy({ $0 != nil }) else { return nil }
    return heads.enumerated().map { index, head in
      Plain(
        heading: head,
        cells: rows.map { row in
          row.map { $0[index].isEmpty ? .empty : .number($0[index]) } ?? .empty
        })
    }
  }

  private static let slash = " / "

  private func text(_ cell: TableCell) -> String {
    let text =
      switch cell {
      case .text(let text), .trailing(let text): text.text
      case .wrapped(let text): text
      case .bar: ""
      }
    return String(text.drop { $0 == " " }).trimmedEnd
  }

  /// A number with what a cell says of it.
  private struct Amount {
    var number = ""
    var unit = ""
    /// In which direction it goes, in a word; its sign says the same.
    var way = ""
    /// What the marks behind it mean.
    var note = ""
  }

  /// `92.36`, `%` and `minh họa` of `92,36* %`; nil for what is no number.
  private func amount(_ cell: TableCell) -> Amount? {
    if case .bar(let share, _, _) = cell {
      return Amount(number: share.map { Words(.english).plainPercent($0) } ?? "")
    }
    let (text, notes) = cell.withoutMarks(words)
    var amount = Amount(note: notes.joined(separator: "; "))
    var rest = String(text.drop { $0 == " " }).trimmedEnd[...]
    if rest.isEmpty || rest == "–" { return amount }
    let change = SheetColumn.arrows[rest.first ?? " "]
    if let change {
      amount.way = words.way(of: change)
      rest = rest.dropFirst().drop { $0 == " " }
    }
    let digits = rest.prefix { $0.isASCIIDigit || "+−-.,".contains($0) }
    guard let number = words.plainNumber(digits) else { return nil }
    amount.number = (change ?? 0) < 0 ? "-" + number : number
    let behind = rest.dropFirst(digits.count)
    amount.unit = String(behind.drop { $0 == " " })
    // A rank may say of how many, `6/34`; other cells with two numbers are read by people only.
    let isPair = amount.unit.contains { $0.isASCIIDigit } && behind.first != "/"
    return isPair ? nil : amount
  }

  /// The arrows of changes, with a number of their sign.
  private static let arrows: [Character: Double] = ["▲": 1, "▼": -1, "→": 0]
}

extension SheetColumn.Plain {
  fileprivate init(_ heading: String, _ texts: [String]) {
    self.init(heading: heading, cells: texts.map { .init(text: $0) })
  }
}

extension TableCell {
  fileprivate var isBar: Bool {
    if case .bar = self { true } else { false }
  }

  /// Its text, and what the marks in it mean.
  fileprivate func withoutMarks(_ words: Words) -> (text: String, notes: [String]) {
    guard case .text(let text) = self.asText else { return ("", []) }
    var (rest, notes) = ("", [String]())
    for run in text.runs {
      switch (run.role, run.text) {
      case (.illustrative, Figure.illustrativeMark): notes.append(words.shortIllustrativeMeaning)
      case (.conflict, Figure.contestedMark): notes.append(words.contestedMeaning)
      default: rest += run.text
      }
    }
    return (rest, notes)
  }

  private var asText: TableCell {
    switch self {
    case .trailing(let text): .text(text)
    case .wrapped(let text): .text(RichText(text))
    case .text, .bar: self
    }
  }
}

extension ScreenTable.Cell {
  init(text: String) { self = text.isEmpty ? .empty : .text(text) }
}

extension String {
  fileprivate var trimmedEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Words {
  /// A number as it is shown, in the form of programs; nil for what is none.
  fileprivate func plainNumber(_ shown: Substring) -> String? {
    var plain = ""
    for character in shown {
      switch character {
      case groupMark: continue
      case decimalMark: plain.append(".")
      case "−": plain.append("-")
      case "+": continue
      default: plain.append(character)
      }
    }
    return Double(plain) == nil ? nil : plain
  }

  /// A share as a percentage with one digit after the point.
  fileprivate func plainPercent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
