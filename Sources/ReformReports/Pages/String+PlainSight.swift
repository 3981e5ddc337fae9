extension String {
  /// In one line, with U+FFFD for what a reader would not see: controls, which a terminal that shows
  /// the page would obey, and marks that turn or join what stands beside them.
  var inPlainSight: String {
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .control where scalar.properties.isWhitespace: scalars.append(" ")
      case .control, .format, .unassigned, .privateUse, .surrogate: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
