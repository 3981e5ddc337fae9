/// What a report is written in.
public enum ReportFormat: String, CaseIterable, Sendable, Hashable {
  case md, html

  /// A text of which nothing is read as anything but text, and nothing is hidden.
  func escaped(_ text: String) -> String {
    self == .html ? HTMLText.escaped(text) : MarkdownText.escaped(text)
  }
}
