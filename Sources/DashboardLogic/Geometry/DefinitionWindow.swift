public import ReformModel
import TerminalInterface

/// How much of a definition is on screen, and how far it scrolls.
public struct DefinitionWindow: Sendable, Hashable {
  /// Lines are no wider than can be read with ease.
  private static let widest = 110

  public let columns: Int
  /// The lines that the whole definition takes.
  public let lines: Int
  public let visible: Int

  /// The lines that do not fit; nobody scrolls further than that.
  public var hidden: Int { max(0, lines - visible) }

  init(_ size: Size, name: String, facts: [DefinitionFact]) {
    let margin = ListWindow.margin(size.columns)
    // Without a margin the scrollbar takes a column of its own.
    let room = size.columns - max(1, 2 * margin)
    columns = max(1, min(DefinitionWindow.widest, room))
    let body = Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 2))
    let nameRows = name.wrapped(to: size.columns - 2 * margin).count
    visible = IndicatorLayout(body: body, nameRows: nameRows).content.rows
    let grid = FactColumns(labels: facts.map(\.label), columns: columns)
    lines = facts.reduce(0) { $0 + grid.rows($1.label, $1.text) }
  }
}

extension DashboardState {
  /// The window in which the definition of an indicator is read.
  public func definitionWindow(of indicator: Indicator, agency: String) -> DefinitionWindow {
    DefinitionWindow(
      size, name: heading(of: indicator), facts: definitionFacts(of: indicator, agency: agency))
  }

  /// What stands at the top of the screen of an indicator.
  public func heading(of indicator: Indicator) -> String {
    "\(indicator.code) \(indicator.name[settings.language])"
  }
}
