extension Frame {
  /// The styles of the screen as rows of letters, for tests; a style the legend lacks is `?`.
  public func stylePicture(legend: [Style: Character]) -> [String] {
    (0..<size.rows).map { row in
      String(self.row(row).map { legend[$0.style] ?? ($0.style == .plain ? "." : "?") })
    }
  }
}
