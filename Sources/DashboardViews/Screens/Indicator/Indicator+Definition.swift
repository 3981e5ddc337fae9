import DashboardLogic
import ReformModel
import TerminalInterface

extension IndicatorView {
  /// Draws the definition from the line that one has scrolled to.
  func drawDefinition(into frame: inout Frame, in rect: Rect) {
    let window = definitionWindow
    let lines = definition.lines(in: window.columns)
    let span = definitionSpan(window)
    frame.paint(in: rect, style: scene.theme[.text]) { painter in
      painter.cutMark = scene.ellipsis
      let text = scene.inset(painter.bounds)
      for (row, line) in lines[span.rows].enumerated() {
        scene.draw(line, column: text.column, row: row, columns: window.columns, with: &painter)
      }
      scene.drawScrollbar(span, in: painter.bounds, with: &painter)
    }
  }

  /// `↑↓ cuộn · dòng 1–17/21` where the definition is longer than the screen.
  var definitionNote: RichText? {
    let window = definitionWindow
    guard window.hidden > 0 else { return nil }
    let rows = definitionSpan(window).rows
    let keys = [KeyEvent(.up), KeyEvent(.down)].map { $0.name(ascii: scene.level.isASCII) }
    let hint = words.scrollHint(keys.joined(separator: scene.level.isASCII ? "/" : ""))
    let lines = words.linesShown(rows.lowerBound + 1, rows.upperBound, of: window.lines)
    return RichText(hint, .accent) + scene.separator + RichText(lines, .dim)
  }

  private var definitionWindow: DefinitionWindow {
    scene.state.definitionWindow(of: indicator, agency: agency)
  }

  private func definitionSpan(_ window: DefinitionWindow) -> ListSpan {
    var position = ListPosition()
    position.top = min(place.list.selected, window.hidden)
    position.selected = position.top
    return ListSpan(position, count: window.lines, visible: window.visible)
  }

  private var definition: FactSheet {
    var sheet = FactSheet(words.definitionTitle)
    for fact in scene.state.definitionFacts(of: indicator, agency: agency) {
      sheet.text(fact.label, fact.text)
    }
    return sheet
  }
}
