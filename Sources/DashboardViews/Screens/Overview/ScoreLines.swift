import DashboardLogic
import ReformModel
import TerminalInterface

extension Scene {
  /// The role in which the bar of a score is drawn: that of the class it stands for.
  func role(of group: GroupEvaluation) -> Role {
    group.standing(by: definitions.programme.thresholds).map { Role($0) } ?? .bar
  }

  /// A bar with a tick where the path stands and the score behind it; words where none is published.
  func drawScore(
    _ group: GroupEvaluation, column: Int = 0, row: Int, columns: Int, isSelected: Bool = false,
    with painter: inout Painter
  ) {
    guard let score = group.score else {
      let long = words.unrated(coverage: group.coverage)
      let short = words.shortCoverage(group.coverage)
      draw(
        RichText(long.displayWidth <= columns ? long : short, .dim), column: column, row: row,
        columns: columns, isSelected: isSelected, with: &painter)
      return
    }
    var number = self.score(group).text(.title)
    if let standing = group.standing(by: definitions.programme.thresholds) {
      number = StatusMark(standing, level).text + RichText(" ") + number
    }
    let room = min(columns, Scene.scoreWidth)
    drawBar(
      // A score is 100 times the share of the path that is kept up with: from here on it is on track.
      score / 100, tick: definitions.programme.thresholds.onTrack, role(of: group),
      in: Rect(column: column, row: row, columns: columns - room - 1, rows: 1),
      isSelected: isSelected, with: &painter)
    drawTrailing(
      number.leading(in: number.width + (hasIllustrative(group) ? 0 : 1)), column: column, row: row,
      columns: columns, isSelected: isSelected, with: &painter)
  }

  /// `◐ 100,0*`
  private static let scoreWidth = 8

  /// `✔ 4  ● 2 …`: how many indicators are in each class, always in the same order.
  ///
  /// Classes without any indicator are left out only where all do not fit.
  func counts(_ group: GroupEvaluation, in columns: Int) -> RichText {
    let always: [ProgressClass] = [
      .achieved, .onTrack, .accelerate, .limited, .deterioration, .noData,
    ]
    let all = ProgressClass.allCases.filter { always.contains($0) || count(group, $0) > 0 }
    let some = ProgressClass.allCases.filter { count(group, $0) > 0 }
    // Panels of one width are spaced alike, whatever their numbers are.
    let within = columns >= 46 ? 1 : 0
    let full = counts(group, all, between: 2, within: within)
    if full.width <= columns { return full }
    let short = counts(group, some, between: 2, within: 0)
    return short.width <= columns ? short : counts(group, some, between: 1, within: 0)
  }

  /// The counts of an area with the classes of all areas, so that signs stand under each other from
  /// panel to panel; nil where that does not fit.
  func countsInLine(_ group: GroupEvaluation, in columns: Int) -> RichText? {
    let areas = state.evaluation.areas
    let always: [ProgressClass] = [.achieved, .onTrack, .accelerate, .limited, .deterioration]
    let classes = ProgressClass.allCases.filter { progressClass in
      always.contains(progressClass) || areas.contains { count($0, progressClass) > 0 }
    }
    let digits = classes.map { progressClass in
      areas.map { words.number(count($0, progressClass)).displayWidth }.max() ?? 1
    }
    let width = { (between: Int) in
      digits.reduce(0) { $0 + 1 + $1 } + between * (classes.count - 1)
    }
    guard let between = [2, 1].first(where: { width($0) <= columns }) else { return nil }
    return zip(classes, digits).reduce(into: RichText()) { line, part in
      let n = count(group, part.0)
      let mark = StatusMark(part.0, level)
      if !line.isEmpty { line.append(blanks: between) }
      line.append(mark.glyph, n > 0 ? mark.role : .dim)
      line += RichText(words.number(n), n > 0 ? .text : .dim).leading(in: part.1)
    }
  }

  private func counts(
    _ group: GroupEvaluation, _ classes: [ProgressClass], between: Int, within: Int
  ) -> RichText {
    classes.enumerated().reduce(into: RichText()) { line, part in
      let n = count(group, part.element)
      let mark = StatusMark(part.element, level)
      if part.offset > 0 { line.append(blanks: between) }
      line.append(mark.glyph, n > 0 ? mark.role : .dim)
      line.append(blanks: within)
      line.append(words.number(n), n > 0 ? .text : .dim)
    }
  }

  func count(_ group: GroupEvaluation, _ progressClass: ProgressClass) -> Int {
    group.counts[progressClass] ?? 0
  }

  /// `▲ 2,1`: the change of a score, good or bad.
  func changeText(_ group: GroupEvaluation) -> RichText? {
    change(of: group).map { change in
      trendText(change, decimals: 1, isImprovement: isMoving(group) ? change > 0 : nil)
    }
  }

  /// Whether the change of a score can be seen in the one decimal it is shown with.
  func isMoving(_ group: GroupEvaluation) -> Bool { (change(of: group) ?? 0).magnitude >= 0.05 }

  /// A change as an arrow and its size; the arrow says which way, the colour whether that is good.
  func trendText(_ change: Double, decimals: Int, isImprovement: Bool?) -> RichText {
    let size = words.number(change.magnitude, decimals: decimals)
    let arrow =
      isImprovement == nil
      ? (level.isASCII ? "=" : "→")
      : change > 0 ? (level.isASCII ? "^" : "▲") : (level.isASCII ? "v" : "▼")
    let way = level == .words ? words.way(of: isImprovement == nil ? 0 : change) : arrow
    let role: Role =
      switch isImprovement {
      case true?: .achieved
      case false?: .limited
      case nil: .dim
      }
    var text = RichText(way, role)
    if level == .words, isImprovement == nil { return text }
    text.append(" " + size, isImprovement == nil ? .dim : .text)
    return text
  }

  /// `Nhiệm vụ: 5 · quá hạn 1 · sắp hạn 2`
  func tally(_ tally: AssignmentTally, named name: String? = nil) -> Segments {
    var line = Segments()
    let name = name ?? "\(words.assignmentsTitle): \(words.number(tally.total))"
    line.add(RichText(name, .dim), rank: 0)
    if tally.overdue > 0 {
      line.add(RichText(words.overdueCount(tally.overdue), .missed), rank: 1)
    }
    if tally.dueSoon > 0 {
      line.add(RichText(words.dueSoonCount(tally.dueSoon), .accelerate), rank: 2)
    }
    return line
  }

  /// `Nhiệm vụ: 5 · ✖ 1 · ◐ 2`: the same with signs where words do not fit.
  func shortTally(_ tally: AssignmentTally) -> RichText {
    var line = RichText("\(words.assignmentsTitle): \(words.number(tally.total))", .dim)
    for (status, n) in [(AssignmentStatus.overdue, tally.overdue), (.dueSoon, tally.dueSoon)]
    where n > 0 {
      line += separator + StatusMark(status, level).text + RichText(" \(words.number(n))")
    }
    return line
  }
}
