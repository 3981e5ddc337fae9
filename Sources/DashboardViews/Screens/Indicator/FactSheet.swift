import DashboardLogic
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
    /// What the facts below it are about.
    case heading(String)
    case blank
  }

  /// How much is lost without a fact; where there is no room the least goes first.
  enum Weight: Int, Hashable, Sendable, Comparable {
    /// Stands elsewhere on the screen, or follows from what does.
    case repeated
    /// Tells where the answer comes from.
    case ground
    /// Is the answer.
    case answer

    static func < (a: Weight, b: Weight) -> Bool { a.rawValue < b.rawValue }
  }

  private struct Fact: Hashable, Sendable {
    var entry: Entry
    var weight: Weight
  }

  let title: String
  let titleRole: Role
  private var facts: [Fact] = []

  init(_ title: String, _ titleRole: Role = .title) {
    self.title = title
    self.titleRole = titleRole
  }

  var isEmpty: Bool { facts.isEmpty }

  mutating func figure(_ label: String, _ value: RichText, _ weight: Weight = .answer) {
    facts.append(Fact(entry: .figure(label, value), weight: weight))
  }

  /// Adds a text under its label; an empty one is left out.
  mutating func text(_ label: String, _ text: String, _ weight: Weight = .answer) {
    if !text.isEmpty { facts.append(Fact(entry: .text(label, text), weight: weight)) }
  }

  mutating func sentence(_ sentence: String, _ role: Role = .text, _ weight: Weight = .answer) {
    facts.append(Fact(entry: .sentence(sentence, role), weight: weight))
  }

  mutating func blank() {
    if let last = facts.last?.entry, last != .blank {
      facts.append(Fact(entry: .blank, weight: .answer))
    }
  }

  /// What of it has a wanted weight, without blank lines.
  func only(_ isWanted: (Weight) -> Bool) -> FactSheet {
    var sheet = self
    sheet.facts.removeAll { $0.entry == .blank || !isWanted($0.weight) }
    return sheet
  }

  /// With the facts of another sheet below its own, under a heading, as nothing that must be there.
  func followed(by other: FactSheet, under heading: String) -> FactSheet {
    guard !other.isEmpty else { return self }
    var sheet = self
    sheet.facts.append(Fact(entry: .heading(heading), weight: .answer))
    sheet.facts += other.facts.map { Fact(entry: $0.entry, weight: min($0.weight, .ground)) }
    return sheet
  }

  /// Without the least telling facts, as many as it takes to need no more than some rows; answers
  /// stay whatever happens.
  func fitted(to rows: Int, in columns: Int) -> FactSheet {
    var sheet = self
    while sheet.lines(in: columns, isDense: true).count > rows,
      let least = sheet.facts.map(\.weight).min(), least < .answer,
      let victim = sheet.facts.lastIndex(where: { $0.weight == least })
    {
      sheet.facts.remove(at: victim)
      // A heading has nothing to say alone.
      if case .heading = sheet.facts.last?.entry { sheet.facts.removeLast() }
    }
    return sheet
  }

  /// The lines that the facts take in a width; labels share a column, unless there is no room for
  /// it beside the values.
  ///
  /// - Parameter isDense: Whether blank lines are left out.
  func lines(in columns: Int, isDense: Bool = false) -> [RichText] {
    let grid = FactColumns(labels: labels, columns: columns)
    return facts.flatMap { fact -> [RichText] in
      switch fact.entry {
      case .blank: isDense ? [] : [RichText()]
      case .heading(let text): text.wrapped(to: grid.columns).map { RichText($0, .title) }
      case .sentence(let text, let role): text.wrapped(to: grid.columns).map { RichText($0, role) }
      case .figure(let name, let value): beside(name, [value], grid)
      case .text(let name, let text): beside(name, grid.lines(of: text).map { RichText($0) }, grid)
      }
    }
  }

  /// The facts one by one, each a sentence: what labels stand before is said with them.
  func sentences(_ spoken: (RichText) -> String) -> [String] {
    facts.compactMap { fact in
      switch fact.entry {
      case .blank: nil
      case .heading(let text), .sentence(let text, _): text
      case .figure(let label, let value): "\(label): \(spoken(value))"
      case .text(let label, let text): "\(label): \(text)"
      }
    }
  }

  private var labels: [String] {
    facts.compactMap { fact in
      switch fact.entry {
      case .figure(let label, _), .text(let label, _): label
      case .sentence, .heading, .blank: nil
      }
    }
  }

  private func beside(_ name: String, _ values: [RichText], _ grid: FactColumns) -> [RichText] {
    let head = RichText(name, .dim)
    guard grid.fits(name, beside: values.map(\.width).max() ?? 0) else {
      // Too narrow to stand beside each other.
      return [head] + values.map { RichText("  ") + $0 }
    }
    return values.enumerated().map { offset, value in
      (offset == 0 ? head : RichText()).leading(in: grid.labelColumns) + value
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
