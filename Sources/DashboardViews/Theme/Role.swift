public import ReformModel

/// What a thing on the screen means; a theme says how each meaning looks.
public enum Role: String, Sendable, Hashable, CaseIterable {
  // Reading. `text` also sets the background of everything that names none of its own.
  case text, dim, title, accent, match
  // The frame of things.
  case header, footer, key, border
  case borderFocus = "border.focus"
  case tab
  case tabActive = "tab.active"
  case selection
  case overlay
  // Classes of an assessment.
  case achieved
  case onTrack = "on-track"
  case accelerate, limited, deterioration, missed
  case tooEarly = "too-early"
  case noData = "no-data"
  case notAssessed = "not-assessed"
  // Marks beside values.
  case illustrative, conflict
  // Charts.
  case chart1 = "chart.1"
  case chart2 = "chart.2"
  case chart3 = "chart.3"
  case chart4 = "chart.4"
  case chart5 = "chart.5"
  case chart6 = "chart.6"
  case path, forecast, milestone
  case seriesBreak = "break"
  case axis, grid
  case chartCursor = "chart.cursor"
  case bar
  case barTrack = "bar.track"
  case barPath = "bar.path"
  // Entry.
  case editField = "edit.field"
  case editDirty = "edit.dirty"
  case editError = "edit.error"
  // Messages.
  case messageInfo = "message.info"
  case messageWarning = "message.warning"
  case messageError = "message.error"

  /// The role in which a class is shown, always beside its glyph and its word.
  public init(_ progressClass: ProgressClass) {
    switch progressClass {
    case .achieved: self = .achieved
    case .onTrack: self = .onTrack
    case .accelerate: self = .accelerate
    case .limited: self = .limited
    case .deterioration: self = .deterioration
    case .missed: self = .missed
    case .tooEarly: self = .tooEarly
    case .noData: self = .noData
    case .notAssessed: self = .notAssessed
    }
  }

  /// The role of the n-th series of a chart, from 0; after six they begin again.
  public static func chart(_ n: Int) -> Role {
    let series: [Role] = [.chart1, .chart2, .chart3, .chart4, .chart5, .chart6]
    return series[((n % series.count) + series.count) % series.count]
  }
}
