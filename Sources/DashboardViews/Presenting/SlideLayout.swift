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
  /// Rows from the top of the body, all of them.
  var titleRow: Int
  var figure: BigDigits?
  var figureRow: Int
  /// Beside the figure, or nil where that is below it.
  var besideColumn: Int?
  var asideRow: Int
  var facts: [FactLines]
  var factsRow: Int
  var gap: Int
  /// How many facts found no room.
  var missing: Int

  /// What stands left of a text: the sign and a blank.
  static let signColumns = 2

  init(_ slide: Slide, size: Size, asideRows: Int, level: DrawingLevel) {
    let isRoomy = size.rows >= 16
    hasKicker = !slide.kicker.isEmpty && size.rows >= 12
    let kicker = hasKicker ? 1 : 0
    title = slide.title.isEmpty ? [] : slide.title.wrapped(to: size.columns)
    titleRow = kicker
    let lead = SlideLayout.lead(slide, size)
    titleRow += lead
    let top = lead + kicker + title.count + (isRoomy ? 1 : 0)
    (figureRow, asideRow, factsRow) = (top, top, top)
    (facts, gap, missing) = ([], 0, slide.facts.count)
    var best: SlideLayout?
    for figure in SlideLayout.figures(slide, size, level) {
      for (gap, hasNotes) in SlideLayout.densities(size) {
        var trial = self
        trial.place(figure, asideRows, size, isRoomy)
        trial.fill(slide, size, gap: gap, hasNotes: hasNotes)
        if trial.missing == 0 {
          self = trial
          return
        }
        if best.map({ trial.missing < $0.missing }) ?? true { best = trial }
      }
    }
    if let best { self = best }
  }

  /// How many rows a slide without a figure stands below the top, for it has little to show.
  private static func lead(_ slide: Slide, _ size: Size) -> Int {
    guard slide.figure == nil else { return 0 }
    let facts = slide.facts.map { lines(of: $0, size.columns, hasNote: true).rows + 1 }
    let used = 2 + facts.reduce(0, +)
    return max(0, (size.rows - used) / 3)
  }

  /// Airy with notes, dense with notes, dense without.
  private static func densities(_ size: Size) -> [(Int, Bool)] {
    switch size.rows {
    case 28...: [(2, true), (1, true), (0, true), (0, false)]
    case 16...: [(1, true), (0, true), (0, false)]
    default: [(0, true), (0, false)]
    }
  }

  /// The largest first; a slide without a figure has one way to be laid out.
  private static func figures(_ slide: Slide, _ size: Size, _ level: DrawingLevel) -> [BigDigits?] {
    guard let figure = slide.figure else { return [nil] }
    return BigDigits.grains(level).map { BigDigits(text: figure.digits, grain: $0) }
      .filter { $0.size.columns + 2 <= size.columns || $0.grain == .text }
  }

  private mutating func place(_ figure: BigDigits?, _ asideRows: Int, _ size: Size, _ isRoomy: Bool)
  {
    self.figure = figure
    guard let figure else { return }
    let left = size.columns - figure.size.columns - 4
    let isBeside = left >= 20
    besideColumn = isBeside ? figure.size.columns + 4 : nil
    let rows = figure.size.rows
    asideRow = isBeside ? figureRow + max(0, (rows - asideRows) / 2) : figureRow + rows
    let used = isBeside ? max(rows, asideRows) : rows + asideRows
    factsRow = figureRow + used + (isRoomy ? 1 : 0)
  }

  private mutating func fill(_ slide: Slide, _ size: Size, gap: Int, hasNotes: Bool) {
    self.gap = gap
    facts = []
    var left = size.rows - factsRow - (slide.more.isEmpty ? 0 : 1)
    for fact in slide.facts {
      let lines = SlideLayout.lines(of: fact, size.columns, hasNote: hasNotes)
      let needed = lines.rows + (facts.isEmpty ? 0 : gap)
      guard needed <= left else { break }
      facts.append(lines)
      left -= needed
    }
    missing = slide.facts.count - facts.count
  }

  private static func lines(of fact: SlideFact, _ columns: Int, hasNote: Bool) -> FactLines {
    let value = fact.value.isEmpty ? 0 : fact.value.displayWidth + 2
    let room = columns - signColumns
    return FactLines(
      text: fact.text.wrapped(to: max(8, room - value)),
      note: hasNote && !fact.note.isEmpty ? fact.note.wrapped(to: max(8, room)) : [])
  }
}
