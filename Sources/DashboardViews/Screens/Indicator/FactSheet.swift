import ReformModel
import TerminalInterface

/// Facts under each other: labels with values beside them, and sentences.
struct FactSheet: Hashable, Sendable {
  private enum Entry: Hashable, Sendable {
    /// A label with a figure, kept on one line.
    case figure(String, RichText)
    /// A label with a text that may take several lines.
    case text(String, String)
    case sentence(String, Role)
    case blank
  }

  let title: String
  let titleRole: Role
  private var entries: [Entry] = []

  init(_ title: String, _ titleRole: Role = .title) {
    self.title = title
    self.titleRole = titleRole
  }

  var isEmpty: Bool { entries.isEmpty }

  mutating func figure(_ label: String, _ value: RichText) { entries.append(.figure(label, value)) }

  /// Adds a text under its label; an empty one is left out.
  mutating func text(_ label: String, _ text: String) {
    if !text.isEmpty { entries.append(.text(label, text)) }
  }

  mutating func sentence(_ sentence: String, _ role: Role = .text) {
    entries.append(.sentence(sentence, role))
  }

  mutating func blank() {
    if let last = entries.last, last != .blank { entries.append(.blank) }
  }

  /// The lines that the facts take in a width; labels share a column, unless there is no room for
  /// it beside the values.
  ///
  /// - Parameter isDense: Whether blank lines are left out.
  func lines(in columns: Int, isDense: Bool = false) -> [RichText] {
    let columns = max(1, columns)
    let widest = labels.map { RichText($0).width + 2 }.max() ?? 0
    let label = min(widest, max(8, columns / 2))
    return entries.flatMap { entry -> [RichText] in
      switch entry {
      case .blank: isDense ? [] : [RichText()]
      case .sentence(let text, let role): text.wrapped(to: columns).map { RichText($0, role) }
      case .figure(let name, let value): beside(name, [value], label, columns)
      case .text(let name, let text):
        beside(name, text.wrapped(to: columns - label).map { RichText($0) }, label, columns)
      }
    }
  }

  private var labels: [String] {
    entries.compactMap { entry in
      switch entry {
      case .figure(let label, _), .text(let label, _): label
      case .sentence, .blank: nil
      }
    }
  }

  private func beside(_ name: String, _ values: [RichText], _ label: Int, _ columns: Int)
    -> [RichText]
  {
    let head = RichText(name, .dim)
    let widest = values.map(\.width).max() ?? 0
    guard head.width + 1 <= label, label + widest <= columns else {
      // Too narrow to stand beside each other.
      return [head] + values.map { RichText("  ") + $0 }
    }
    return values.enumerated().map { offset, value in
      (offset == 0 ? head : RichText()).leading(in: label) + value
    }
  }
}

extension Scene {
  /// Draws facts in a box of their own and gives the rows it took; nothing where too few are left.
  func drawBoxed(_ sheet: FactSheet, in rect: Rect, into frame: inout Frame) -> Int {
    guard rect.rows >= 4, rect.columns >= 12 else { return 0 }
    let lines = sheet.lines(in: rect.columns - 4)
    let box = rect.split(top: lines.count + 2).top
    frame.paint(in: box, style: theme[.text]) { painter in
      painter.cutMark = ellipsis
      painter.box(
        nil, border(isFocused: false), title: sheet.title, style: theme[.border],
        titleStyle: theme[sheet.titleRole])
      painter.inside(painter.bounds.inset(columns: 2, rows: 1)) { draw(lines, with: &$0) }
    }
    return box.rows
  }

  /// Draws facts below their title, without a box.
  func drawPlain(_ sheet: FactSheet, in rect: Rect, into frame: inout Frame) {
    frame.paint(in: rect, style: theme[.text]) { painter in
      painter.cutMark = ellipsis
      draw(
        [RichText(sheet.title, sheet.titleRole)] + sheet.lines(in: rect.columns, isDense: true),
        with: &painter)
    }
  }

  /// Draws lines from the top; where some are lost the last one shown ends in an ellipsis.
  func draw(_ lines: [RichText], with painter: inout Painter) {
    let rows = painter.size.rows
    for (row, line) in lines.prefix(rows).enumerated() {
      draw(line, row: row, with: &painter)
      guard row == rows - 1, lines.count > rows else { continue }
      let mark = RichText(" " + ellipsis, .dim)
      drawTrailing(mark, row: row, with: &painter)
    }
  }
}
