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

  /// Numbers as numbers, with their units and marks in a column of their own; all else as text.
  var plain: [Plain] {
    guard isTrailing || cells.contains(where: \.isBar) else {
      return [Plain(heading: heading, cells: cells.map { .init(text: text($0)) })]
    }
    let figures = cells.map(figure)
    guard figures.allSatisfy({ $0 != nil }) else {
      return [Plain(heading: heading, cells: cells.map { .init(text: text($0)) })]
    }
    let numbers = Plain(
      heading: heading,
      cells: figures.map { $0?.number.isEmpty == false ? .number($0?.number ?? "") : .empty })
    let units = figures.map { $0?.unit ?? "" }
    guard units.contains(where: { !$0.isEmpty }) else { return [numbers] }
    return [
      numbers,
      Plain(heading: words.unitColumn(of: heading), cells: units.map { .init(text: $0) }),
    ]
  }

  private func text(_ cell: TableCell) -> String {
    let text =
      switch cell {
      case .text(let text), .trailing(let text): text.text
      case .wrapped(let text): text
      case .bar: ""
      }
    let trimmed = text.drop { $0 == " " }
    return String(trimmed.reversed().drop { $0 == " " }.reversed())
  }

  /// A number and what stands behind it, `65.99` and `* %`; nil for what is no number.
  private func figure(_ cell: TableCell) -> (number: String, unit: String)? {
    if case .bar(let share, _, _) = cell {
      return (share.map { Words(.english).plainPercent($0) } ?? "", "")
    }
    let text = text(cell)
    if text.isEmpty || text == "–" { return ("", "") }
    let digits = text.prefix { $0.isASCIIDigit || "+−-.,".contains($0) }
    guard let number = words.plainNumber(digits) else { return nil }
    let behind = text.dropFirst(digits.count)
    let unit = behind.drop { $0 == " " }
    // A rank may say of how many, `6/34`; other cells with two numbers are read by people only.
    let isPair = unit.contains { $0.isASCIIDigit } && behind.first != "/"
    return isPair ? nil : (number, String(unit))
  }
}

extension TableCell {
  fileprivate var isBar: Bool {
    if case .bar = self { true } else { false }
  }
}

extension ScreenTable.Cell {
  init(text: String) { self = text.isEmpty ? .empty : .text(text) }
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
