import DashboardLogic
import ReformModel
import TerminalInterface

/// Asks before leaving with something unsaved, and names it.
func drawQuitQuestion(_ scene: Scene, into frame: inout Frame, in rect: Rect) {
  let words = scene.words
  let drafts = scene.state.drafts.keys
    .sorted {
      ($0.indicator, $0.agency, $0.period.code) < ($1.indicator, $1.agency, $1.period.code)
    }
  let names = drafts.map { key in
    "\(key.indicator) · \(scene.agencyName(key.agency)) · \(words.period(key.period))"
  }
  let inner = scene.drawBox(
    Size(columns: 58, rows: names.count + 5), title: words.quitTitle, in: rect, into: &frame)
  frame.paint(in: inner, style: scene.theme[.overlay]) { painter in
    painter.cutMark = scene.ellipsis
    var row = 0
    for line in words.quitQuestion.wrapped(to: inner.columns) {
      painter.text(line, row: row)
      row += 1
    }
    for name in names {
      painter.text(name, column: 2, row: row, style: scene.over(.accent))
      row += 1
    }
  }
}
