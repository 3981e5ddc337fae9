import DashboardLogic
import ReformModel
import TerminalInterface

extension Scene {
  /// `◐ sắp đến hạn · còn 7 ngày · Hạn 30/11/2026 · Tiến độ 60 %`; nil where there is no assignment
  /// of that code.
  func assignmentScreen(_ code: String) -> DetailScreen? {
    guard let assignment = definitions.assignment(code) else { return nil }
    let row = state.assignmentRow(assignment)
    var parts = Segments()
    var mark = StatusMark(row.status, level).text
    mark.append(" " + words.name(row.status))
    parts.add(mark, rank: 0)
    parts.add(timeLeft(row), rank: 1)
    if row.due != nil {
      parts.add(RichText("\(words.dueHead) ", .dim) + RichText(due(row)), rank: 2)
    }
    parts.add(RichText("\(words.progressHead) ", .dim) + RichText("\(percent(row)) %"), rank: 3)
    return DetailScreen(
      scene: self, title: "\(code) \(assignment.name[words.language])", standing: parts)
  }

  /// `tháng 10/2026 · 86,9 % · Thành phố Bắc Ninh`; nil where there is no indicator of that code.
  func observationScreen(_ key: ObservationKey) -> DetailScreen? {
    guard let indicator = definitions.indicator(key.indicator) else { return nil }
    var parts = Segments()
    parts.add(RichText(words.period(key.period)), rank: 0)
    if let point = state.seriesPoint(key) {
      parts.add(RichText(words.name(point.flag), .dim), rank: 3)
      let value = Figure(
        point.value, decimals: indicator.decimals, unit: words.shortName(indicator.unit),
        isIllustrative: point.isIllustrative, words: words)
      if point.value != nil { parts.add(value.text(.title), rank: 0) }
      if point.observation == nil { parts.add(RichText(words.computedSource, .accent), rank: 2) }
    }
    parts.add(RichText(agencyName(key.agency), .dim), rank: 1)
    return DetailScreen(scene: self, title: state.heading(of: indicator), standing: parts)
  }
}
