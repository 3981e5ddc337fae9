import ReformReports
import TerminalInterface

extension TextTable {
  /// The table without its tones, with the same marks for hidden characters as on a terminal.
  var report: ReportTable {
    ReportTable(
      columns.map { ReportTable.Column($0.title.safeToShow, $0.side == .left ? .left : .right) },
      rows: rows.map { $0.map(\.text.safeToShow) })
  }
}
