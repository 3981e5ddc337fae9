import DashboardLogic
import ReformModel
import TerminalInterface

/// The path from the overview down to what is on screen, shortened to a width.
struct CrumbPath: Hashable, Sendable {
  struct Shown: Hashable, Sendable {
    var text: String
    /// Which place of the trail it is; nil of the ellipsis.
    var index: Int?
  }

  /// Names from the overview down.
  let names: [String]
  let separator: String
  let ellipsis: String

  /// A name that is cut still tells this much of itself before its parents give way.
  private static let leastName = 24

  /// The columns below which parents, or more of the last name than is good, are lost.
  var leastWidth: Int { leastWidth(of: Array(names.indices)) }

  /// The crumbs that fit: parents are left out from the left, and only then the last is cut hard.
  func shown(in columns: Int) -> [Shown] {
    var kept = Array(names.indices)
    while kept.count > 1, leastWidth(of: kept) > columns { kept.removeFirst() }
    let lost = kept.count < names.count
    let head = kept.dropLast().map { Shown(text: names[$0], index: $0) }
    let before = (lost ? [Shown(text: ellipsis, index: nil)] : []) + head
    let used = before.reduce(0) { $0 + $1.text.displayWidth + separator.displayWidth }
    guard let last = names.last else { return [] }
    let room = columns - used
    if lost, head.isEmpty, room < min(last.displayWidth, ellipsis.displayWidth + 4) {
      return [Shown(text: last.truncated(to: columns, ellipsis), index: names.count - 1)]
    }
    return before + [Shown(text: last.truncated(to: room, ellipsis), index: names.count - 1)]
  }

  private func leastWidth(of kept: [Int]) -> Int {
    var texts = kept.map { names[$0] }
    if kept.count < names.count { texts.insert(ellipsis, at: 0) }
    let last = texts.removeLast().displayWidth
    let parents = texts.reduce(0) { $0 + $1.displayWidth + separator.displayWidth }
    return parents + min(last, CrumbPath.leastName)
  }
}

/// Draws the line at the top: where one is, and whose figures of which day these are.
func drawCrumbs(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  frame.paint(in: rect, style: scene.theme[.header]) { painter in
    painter.fill()
    let margin = rect.columns >= 30 ? 1 : 0
    let room = rect.columns - 2 * margin
    let path = scene.crumbPath
    let facts = scene.facts.line(
      in: room - min(path.leastWidth, room * 3 / 5) - 2,
      separator: RichText(scene.separator.text, .header))
    let left = facts.isEmpty ? room : room - facts.width - 2
    draw(path.shown(in: left), path.separator, at: margin, scene, with: &painter)
    painter.text(
      facts.text, column: margin + room - facts.width, row: 0, style: scene.theme[.header])
  }
}

private func draw(
  _ crumbs: [CrumbPath.Shown], _ separator: String, at start: Int, _ scene: Scene,
  with painter: inout Painter
) {
  var column = start
  for (position, crumb) in crumbs.enumerated() {
    if position > 0 { column = painter.text(separator, column: column, row: 0) }
    var style = scene.theme[.header]
    style.isBold = position == crumbs.count - 1
    let end = painter.text(crumb.text, column: column, row: 0, style: style)
    if let index = crumb.index {
      painter.region(Rect(column: column, row: 0, columns: end - column, rows: 1), "crumb:\(index)")
    }
    column = end
  }
}

extension Scene {
  /// The names of all places from the overview down.
  var crumbPath: CrumbPath {
    CrumbPath(
      names: state.trail.stack.map { drawable(state.title(of: $0)) },
      separator: level.isASCII ? " > " : " › ",
      ellipsis: ellipsis)
  }

  /// Whose figures of which day these are, and what must not be overlooked.
  fileprivate var facts: Segments {
    var facts = Segments()
    if state.trail.isAtTop {
      facts.add(RichText(definitions.programme.resolution, .header), rank: 6)
    }
    return addStanding(to: facts)
  }

  /// The same without what is true of the whole programme.
  var standingFacts: Segments { addStanding(to: Segments()) }

  private func addStanding(to before: Segments) -> Segments {
    var facts = before
    let text = { RichText($0, .header) }
    let settings = state.settings
    facts.add(text(agencyName(settings.agency)), rank: 4)
    // Figures of a past day without the day would be taken for those of today.
    facts.add(text(words.asOf(state.asOf)), rank: settings.asOf == nil ? 2 : -1)
    facts.add(text(words.milestone(state.evaluation.milestone)), rank: 3)
    facts.add(text(settings.person), rank: 5)
    if let role = state.roleShown { facts.add(text(role), rank: 7) }
    if settings.isDemo { facts.add(text("[\(words.demoMark)]"), rank: 1) }
    if state.readOnlyReason != nil { facts.add(text("[\(words.readOnlyMark)]"), rank: 0) }
    if let mark = meetingMark { facts.add(text("[\(mark)]"), rank: 0) }
    return facts
  }

  func agencyName(_ id: String) -> String {
    definitions.name(of: .agency(id), on: state.asOf, in: words.language, short: true)
  }
}
