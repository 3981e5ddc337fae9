import DashboardLogic
import ReformModel
import TerminalInterface

extension Overview {
  /// Totals, what is due, what waits, and what the marks mean, in the rows there are.
  func drawSummary(in rect: Rect, with painter: inout Painter) {
    guard !rect.isEmpty else { return }
    if rect.rows == 1 {
      drawLine(total + due + marks, in: rect, with: &painter)
      return
    }
    drawTotal(in: rect.split(top: 1).top, with: &painter)
    let below = rect.split(top: 1).rest
    let width = (due + marks).reduce(0) { $0 + $1.text.width + scene.separator.width }
    let isOneLine = width <= rect.columns || below.rows == 1
    drawLine(isOneLine ? due + marks : due, in: below, with: &painter)
    let rest = below.split(top: 1).rest
    if !isOneLine { drawLine(marks, in: rest, with: &painter) }
    drawSigns(in: isOneLine ? rest : rest.split(top: 1).rest, with: &painter)
  }

  /// `✔ đạt  ● đúng tiến độ …` after a blank row where there is one; those that do not occur give way first.
  private func drawSigns(in rect: Rect, with painter: inout Painter) {
    guard !rect.isEmpty else { return }
    let total = scene.state.evaluation.total
    let signs = ProgressClass.allCases.reduce(into: Segments()) { line, progressClass in
      let mark = StatusMark(progressClass, scene.level)
      line.add(
        mark.text + RichText(" " + scene.words.name(progressClass), .dim),
        rank: scene.count(total, progressClass) > 0 ? 0 : 1)
    }
    scene.draw(
      signs.line(in: rect.columns, separator: RichText("  ")), column: rect.column,
      row: min(rect.row + 1, rect.endRow - 1), columns: rect.columns, with: &painter)
  }

  private var total: [Part] {
    let group = scene.state.evaluation.total
    var text = RichText(scene.words.wholeProgramme + " ", .dim)
    text +=
      group.score == nil
      ? RichText(scene.words.unrated(coverage: group.coverage), .dim)
      : scene.score(group).text(.title)
    return [Part(text: text, rank: 0)]
  }

  /// What has to be done next, the most pressing first.
  var due: [Part] {
    let (state, words) = (scene.state, scene.words)
    let tally = state.evaluation.total.assignments
    var parts: [Part] = []
    if let round = scene.definitions.nextRound(after: state.asOf) {
      let left = round.daysLeft(on: state.asOf)
      let name = round.rule.name[words.language]
      parts.append(
        Part(
          text: RichText(words.dueReport(name, inDays: left), left <= 7 ? .accelerate : .text),
          rank: 2))
    }
    if tally.overdue > 0 {
      let text = "\(words.assignmentsTitle): \(words.overdueCount(tally.overdue))"
      parts.append(Part(text: RichText(text, .missed), rank: 3))
    }
    if tally.dueSoon > 0 {
      parts.append(Part(text: RichText(words.dueSoonCount(tally.dueSoon), .accelerate), rank: 4))
    }
    if let row = nearest {
      let text = RichText("\(row.assignment.code) ", .dim) + scene.timeLeft(row)
      parts.append(Part(text: text, rank: 5))
    }
    let conflicts = state.shownWorkspace.ledger.conflicts.count
    if conflicts > 0 {
      parts.append(
        Part(
          text: RichText(
            words.conflictCount(conflicts) + " (\(state.keyName(of: .conflicts)))", .conflict),
          rank: 0))
    }
    if !state.drafts.isEmpty {
      parts.append(Part(text: RichText(words.draftCount(state.drafts.count), .editDirty), rank: 1))
    }
    return parts
  }

  /// The assignment whose due day is the nearest of those that are due within three days.
  private var nearest: AssignmentRow? {
    scene.state.assignmentRows(tab: .dueSoon, at: Place(.overview))
      .filter { scene.reminder($0).map { $0 != .week } ?? false }
      .min { ($0.due ?? scene.state.asOf) < ($1.due ?? scene.state.asOf) }
  }

  private var marks: [Part] {
    guard scene.hasIllustrative(scene.state.evaluation.total) else { return [] }
    return [Part(text: scene.illustrativeLegend(isShort: false), rank: 0)]
  }

  private func drawTotal(in rect: Rect, with painter: inout Painter) {
    let group = scene.state.evaluation.total
    let label = RichText(scene.words.wholeProgramme, .title)
    var column =
      scene.draw(label, column: rect.column, row: rect.row, columns: rect.columns, with: &painter)
      + 2
    let bar = min(40, max(0, rect.endColumn - column))
    scene.drawScore(group, column: column, row: rect.row, columns: bar, with: &painter)
    column += bar + 3
    let counts = scene.counts(group, in: rect.endColumn - column)
    guard counts.width <= rect.endColumn - column else { return }
    column = scene.draw(counts, column: column, row: rect.row, with: &painter) + 3
    let coverage = RichText(scene.words.shortCoverage(group.coverage), .dim)
    guard column + coverage.width <= rect.endColumn else { return }
    scene.draw(coverage, column: column, row: rect.row, with: &painter)
  }

  private func drawLine(_ parts: [Part], in rect: Rect, with painter: inout Painter) {
    var segments = Segments()
    for part in parts { segments.add(part.text, rank: part.rank) }
    scene.draw(
      segments.line(in: rect.columns, separator: scene.separator), column: rect.column,
      row: rect.row, columns: rect.columns, with: &painter)
  }

  typealias Part = Segments.Segment
}
