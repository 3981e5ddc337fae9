import DashboardLogic
import ReformModel
import TerminalInterface

/// Draws what undo or redo would take back, what was changed since, and what may be done about it.
func drawUndo(_ scene: Scene, _ box: UndoBox, into frame: inout Frame, in rect: Rect) {
  let columns = min(rect.columns, 84)
  let view = UndoView(scene: scene, box: box, columns: columns - 4)
  let inner = scene.drawBox(
    Size(columns: columns, rows: view.facts.count + view.foot + 2),
    title: scene.words.undoTitle(isRedo: box.plan.isRedo), in: rect, into: &frame)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    view.draw(with: &painter)
  }
}

struct UndoView {
  let scene: Scene
  let box: UndoBox
  /// Who, when and what, in lines.
  let facts: [RichText]

  /// More steps than this are only counted.
  private static let mostSteps = 8

  init(scene: Scene, box: UndoBox, columns: Int) {
    self.scene = scene
    self.box = box
    facts = UndoView.paragraphs(scene, box).flatMap { text, role, indent in
      scene.drawable(text).wrapped(to: columns - indent).map { line in
        RichText(String(repeating: " ", count: indent) + line, role)
      }
    }
  }

  /// The rows of choices and reason, with a blank one above.
  var foot: Int { box.choices.count + (box.choices.isEmpty ? 2 : 3) }

  func draw(with painter: inout Painter) {
    let foot = min(self.foot, painter.size.rows)
    let (top, bottom) = painter.bounds.split(top: painter.size.rows - foot)
    for (row, line) in facts.prefix(top.rows).enumerated() {
      let isCut = row == top.rows - 1 && facts.count > top.rows
      scene.draw(
        isCut ? RichText(scene.ellipsis, .dim) : line,
        over: Rect(column: 0, row: row, columns: top.columns, rows: 1), with: &painter)
    }
    // Where rows are short the blank one goes first.
    var row = bottom.row + (bottom.rows == self.foot && !facts.isEmpty ? 1 : 0)
    for (index, choice) in box.choices.enumerated() {
      draw(choice, isSelected: index == box.selected, row: row, with: &painter)
      painter.region(
        Rect(column: 0, row: row, columns: painter.size.columns, rows: 1), "choice:\(index)")
      row += 1
    }
    if !box.choices.isEmpty, bottom.rows == self.foot { row += 1 }
    scene.drawReason(box.reason, row: min(row, painter.size.rows - 1), with: &painter)
  }

  private func draw(
    _ choice: UndoBox.Choice, isSelected: Bool, row: Int, with painter: inout Painter
  ) {
    let line = Rect(column: 0, row: row, columns: painter.size.columns, rows: 1)
    if isSelected { painter.fill(line, style: scene.theme[.selection]) }
    let mark = isSelected ? (scene.level.isASCII ? "> " : "› ") : "  "
    painter.text(
      mark + text(of: choice), row: row,
      style: isSelected ? scene.theme.selected(.text) : scene.over(.text))
  }

  private func text(of choice: UndoBox.Choice) -> String {
    UndoView.text(of: choice, box.plan, scene.words)
  }

  static func text(of choice: UndoBox.Choice, _ plan: UndoPlan, _ words: Words) -> String {
    switch choice {
    case .leave: words.leaveAsItIs
    case .untouched: words.takeBackUntouched(plan.untouched.count, isRedo: plan.isRedo)
    case .all: words.takeBackAll(isRedo: plan.isRedo)
    }
  }

  /// Who, when and what, each with its role and how far it is set in.
  static func paragraphs(_ scene: Scene, _ box: UndoBox) -> [(String, Role, Int)] {
    let (words, plan) = (scene.words, box.plan)
    let who = scene.definitions.name(ofPerson: plan.event.person)
    var lines: [(String, Role, Int)] = [(words.savedBy(who, at: plan.event.at), .dim, 0)]
    if let reason = plan.event.reason { lines.append(("\(words.reasonLabel): \(reason)", .dim, 0)) }
    lines += steps(plan.untouched, scene).map { ($0, .text, 0) }
    if !plan.changedSince.isEmpty {
      lines.append(("", .text, 0))
      lines.append(
        (words.changedSinceTitle(plan.changedSince.count, of: plan.steps.count), .conflict, 0))
      for step in plan.changedSince.prefix(mostSteps) {
        lines.append((words.text(of: step, in: scene.definitions, on: scene.state.asOf), .text, 0))
        if let now = standing(step, scene) { lines.append((now, .conflict, 2)) }
      }
      if plan.changedSince.count > mostSteps {
        lines.append((words.andMoreValues(plan.changedSince.count - mostSteps), .dim, 0))
      }
    }
    if !plan.unknown.isEmpty { lines.append((words.unknownBefore(plan.unknown.count), .dim, 0)) }
    return lines
  }

  private static func steps(_ steps: [UndoPlan.Step], _ scene: Scene) -> [String] {
    let shown = steps.prefix(mostSteps).map {
      scene.words.text(of: $0, in: scene.definitions, on: scene.state.asOf)
    }
    return shown
      + (steps.count > mostSteps ? [scene.words.andMoreValues(steps.count - mostSteps)] : [])
  }

  private static func standing(_ step: UndoPlan.Step, _ scene: Scene) -> String? {
    guard let now = step.now else { return nil }
    return ([now.shown] + now.others).map { version in
      scene.words.standsNow(
        scene.words.text(of: version.record, under: step.key, in: scene.definitions),
        scene.definitions.name(ofPerson: version.person), at: version.at)
    }.joined(separator: "; ")
  }
}

extension Scene {
  /// The line in which a reason may be typed.
  func drawReason(_ field: TextField, row: Int, with painter: inout Painter) {
    let prompt = painter.size.columns >= 56 ? words.reasonPrompt : words.reasonLabel
    let start = painter.text("\(prompt): ", row: row, style: over(.dim))
    let room = max(0, painter.size.columns - start)
    painter.fill(
      Rect(column: start, row: row, columns: room, rows: 1), style: theme[.editField])
    let window = field.window(columns: room)
    painter.text(window.text, column: start, row: row, columns: room, style: theme[.editField])
    painter.cursor(column: start + window.cursorColumn, row: row)
  }
}
