import TerminalInterface

/// How far a role must stand out from what is behind it.
enum ContrastRule: Sendable, Hashable {
  /// Running text: what the theme promises, 4.5 or 7.
  case text
  /// The word and glyph of a status: as text, but 3 where only sixteen colours or fewer exist.
  case status
  /// Lines, bars and marks: 3.
  case graphic
  /// May fade away without loss.
  case decoration

  func ratio(textContrast: Double, depth: ColourDepth) -> Double {
    switch self {
    case .text: textContrast
    case .status: depth <= .sixteen ? 3 : textContrast
    case .graphic: 3
    case .decoration: 1
    }
  }
}

extension Role {
  var contrastRule: ContrastRule {
    switch self {
    case .text, .dim, .title, .header, .footer, .key, .tab, .tabActive, .selection, .overlay,
      .match, .editField:
      .text
    case .accent, .achieved, .onTrack, .accelerate, .limited, .deterioration, .missed, .tooEarly,
      .noData, .notAssessed, .illustrative, .conflict, .editDirty, .editError, .messageInfo,
      .messageWarning, .messageError, .axis, .path, .forecast, .milestone, .seriesBreak,
      .chartCursor:
      .status
    case .borderFocus, .chart1, .chart2, .chart3, .chart4, .chart5, .chart6, .bar, .barPath:
      .graphic
    case .border, .grid, .barTrack: .decoration
    }
  }

  /// What tells it apart where there are no colours.
  var monoPaint: Paint {
    switch self {
    case .title, .key, .accent, .borderFocus, .limited, .messageWarning, .chart1, .bar,
      .seriesBreak, .conflict:
      Paint(bold: true)
    case .deterioration, .editError, .messageError: Paint(bold: true, underlined: true)
    case .match, .editField, .editDirty: Paint(underlined: true)
    case .missed: Paint(bold: true, reversed: true)
    case .selection, .tabActive, .chartCursor: Paint(reversed: true)
    default: Paint()
    }
  }
}
