import DashboardLogic
import TerminalInterface

extension Scene {
  /// What shows that a text was cut.
  var ellipsis: String { level.isASCII ? "..." : "…" }

  /// What stands between parts of a line.
  var separator: RichText { RichText(level.isASCII ? " | " : " · ", .dim) }

  /// Draws a line of roles, cut to its room, and says in which column the next would start.
  @discardableResult
  func draw(
    _ text: RichText, column: Int = 0, row: Int, columns: Int? = nil, isSelected: Bool = false,
    with painter: inout Painter
  ) -> Int {
    let room = max(0, min(columns ?? painter.size.columns, painter.size.columns - column))
    let runs = text.cut(to: room, ellipsis: ellipsis).runs.map {
      ($0.text, style($0.role, isSelected: isSelected))
    }
    return painter.runs(runs, column: column, row: row)
  }

  /// How a role is drawn in a row; a selected one is calm but for what carries a meaning, for it is
  /// sent again at every key.
  func style(_ role: Role, isSelected: Bool) -> Style {
    guard isSelected else { return theme[role] }
    let isCalm = [.text, .dim, .title, .illustrative].contains(role)
    return isCalm ? theme[.selection] : theme.selected(role)
  }

  /// Draws a line of roles that ends at the right edge of its room.
  func drawTrailing(
    _ text: RichText, column: Int = 0, row: Int, columns: Int? = nil, isSelected: Bool = false,
    with painter: inout Painter
  ) {
    let room = max(0, min(columns ?? painter.size.columns, painter.size.columns - column))
    let shown = text.cut(to: room, ellipsis: ellipsis)
    draw(
      shown, column: column + room - shown.width, row: row, isSelected: isSelected, with: &painter)
  }

  /// Draws a text in lines, broken at blanks; what does not fit ends in an ellipsis.
  ///
  /// - Returns: how many rows it took.
  @discardableResult
  func drawWrapped(
    _ text: String, _ role: Role = .text, in rect: Rect, isSelected: Bool = false,
    with painter: inout Painter
  ) -> Int {
    guard !rect.isEmpty else { return 0 }
    let lines = text.wrapped(to: rect.columns)
    for (index, line) in lines.prefix(rect.rows).enumerated() {
      // The last line takes what it can of all the rest.
      let isLast = index == rect.rows - 1
      let shown = isLast ? lines[index...].joined(separator: " ") : line
      draw(
        RichText(shown, role), column: rect.column, row: rect.row + index, columns: rect.columns,
        isSelected: isSelected, with: &painter)
    }
    return min(lines.count, rect.rows)
  }
}
