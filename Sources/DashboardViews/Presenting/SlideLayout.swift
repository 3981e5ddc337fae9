import DashboardLogic
import ReformModel
import TerminalInterface

/// Where the parts of a slide stand, worked out before anything is drawn.
///
/// The figure is as large as leaves every fact its room; facts that still do not fit are counted,
/// never cut.
struct SlideLayout: Hashable, Sendable {
  struct FactLines: Hashable, Sendable {
    /// The text, broken to the room beside its value.
    var text: [String]
    /// Empty where there was no room for it.
    var note: [String]

    var rows: Int { text.count + note.count }
  }

  /// Whether there is room for the words above the title.
  var hasKicker: Bool
  var title: [String]
  /// Whether a line stands below the title, where no figure draws the eye.
  var hasRule: Bool
  /// Rows from the top of the body, all of them.
  var titleRow: Int
  var figure: BigDigits?
  var figureRow: Int
  /// Beside the figure, or nil where that is below it.
  var besideColumn: Int?
  var asideRow: Int
  /// Nil of a fact that found no room.
  var facts: [FactLines?]
  var factsRow: Int
  /// To the end of the widest value: values stand near their texts, however wide the screen is.
  var factColumns: Int
  var gap: Int
  /// How many facts found no room.
  var missing: Int

  /// What stands left of a text: the sign and a blank.
  static let signColumns = 2

  /// - Parameter aside: The columns and rows of what stands beside the figure.
  init(_ slide: Slide, size: Size, aside: Size, level: DrawingLevel) {
    let isRoomy = size.rows >= 16
    hasKicker = !slide.kicker.isEmpty && size.rows >= 12
    let kicker = hasKicker ? 1 : 0
    title = slide.title.isEmpty ? [] : slide.title.wrapped(to: size.columns)
    let lead = SlideLayout.lead(slide, size)
    titleRow = lead + kicker
    hasRule = slide.figure == nil && isRoomy
    let top = titleRow + title.count + (hasRule ? 2 : isRoomy ? 1 : 0)
    (figureRow, asideRow, factsRow) = (top, top, top)
    factColumns = SlideLayout.factColumns(slide, atMost: size.columns)
    (facts, gap, missing) = ([], 0, slide.facts.count)
    var best: SlideLayout?
    for (figure, gap, hasNotes) in SlideLayout.attempts(slide, size, level) {
      var trial = self
      trial.place(figure, aside, size, isRoomy)
      trial.fill(slide, size, gap: gap, hasNotes: hasNotes)
      if best.map({ trial.missing < $0.missing }) ?? true { best = trial }
      if trial.missing == 0 { break }
    }
    if let best { self = best }
  }

  private typealias Attempt = (figure: BigDigits?, gap: Int, hasNotes: Bool)

  /// What to try, the best first: large digits count for more than notes, and any digits drawn from
  /// blocks for more than air.
  private static func attempts(_ slide: Slide, _ size: Size, _ level: DrawingLevel) -> [Attempt] {
    let gaps = size.rows >= 28 ? [2, 1, 0] : size.rows >= 16 ? [1, 0] : [0]
    guard let figure = slide.figure else {
      return [true, false].flatMap { hasNotes in gaps.map { (nil, $0, hasNotes) } }
    }
    let digits = BigDigits.grains(level).map { BigDigits(text: figure.digits, grain: $0) }
    let drawn = digits.filter { $0.grain != .text && $0.size.columns <= size.columns - 2 }
    let plain = digits.filter { $0.grain == .text }
    return [(drawn, true), (drawn, false), (plain, true), (plain, false)].flatMap {
      digits, hasNotes in
      digits.flatMap { digits in gaps.map { (digits, $0, hasNotes) } }
    }
  }

  /// How many rows a slide without a figure stands below the top, for it has little to show.
  private static func lead(_ slide: Slide, _ size: Size) -> Int {
    guard slide.figure == nil else { return 0 }
    let facts = slide.facts.map { lines(of: $0, size.columns, hasNote: true).rows + 1 }
    let used = 3 + facts.reduce(0, +)
    return max(0, (size.rows - used) / 3)
  }

  /// The rows of a fact; nil of one that found no room.
  func rows(ofFact index: Int) -> Range<Int>? {
    var row = factsRow
    for (at, lines) in facts.enumerated() {
      guard let lines else { continue }
      if row > factsRow { row += gap }
      if at == index { return row..<(row + lines.rows) }
      row += lines.rows
    }
    return nil
  }

  private mutating func place(_ figure: BigDigits?, _ aside: Size, _ size: Size, _ isRoomy: Bool) {
    self.figure = figure
    guard let figure else { return }
    let gap = isRoomy ? 4 : 3
    let left = size.columns - figure.size.columns - gap
    let isBeside = left >= max(aside.columns, isRoomy ? 20 : 10)
    besideColumn = isBeside ? figure.size.columns + gap : nil
    let rows = figure.size.rows
    asideRow = isBeside ? figureRow + max(0, (rows - aside.rows) / 2) : figureRow + rows
    let used = isBeside ? max(rows, aside.rows) : rows + aside.rows
    factsRow = figureRow + used + (isRoomy ? 1 : 0)
  }

  private mutating func fill(_ slide: Slide, _ size: Size, gap: Int, hasNotes: Bool) {
    self.gap = gap
    facts = []
    var left = size.rows - factsRow - (slide.more.isEmpty ? 0 : 1)
    for fact in slide.facts {
      let lines = SlideLayout.lines(of: fact, size.columns, hasNote: hasNotes)
      let needed = lines.rows + (facts.contains { $0 != nil } ? gap : 0)
      guard needed <= left else {
        facts.append(nil)
        continue
      }
      facts.append(lines)
      left -= needed
    }
    missing = facts.filter { $0 == nil }.count
  }

  private static func factColumns(_ slide: Slide, atMost most: Int) -> Int {
    let text = slide.facts.map(\.text.displayWidth).max() ?? 0
    let value = slide.facts.map(\.value.displayWidth).max() ?? 0
    return min(most, signColumns + text + (value > 0 ? valueGap + value : 0))
  }

  /// Between the longest text and the values.
  private static let valueGap = 4

  private static func lines(of fact: SlideFact, _ columns: Int, hasNote: Bool) -> FactLines {
    let value = fact.value.isEmpty ? 0 : fact.value.displayWidth + 2
    let room = columns - signColumns
    return FactLines(
      text: fact.text.wrapped(to: max(8, room - value)),
      note: hasNote && !fact.note.isEmpty ? fact.note.wrapped(to: max(8, room)) : [])
  }
}
