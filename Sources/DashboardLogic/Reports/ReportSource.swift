public import ReformModel

/// Writes reports, which the dashboard shows without knowing how they are written.
public protocol ReportSource: Sendable {
  /// The report of a round as Markdown, and its figures for copying; nil where it cannot be made.
  func report(_ request: ReportRequest, of workspace: Workspace) -> WrittenReport?
}

/// Which report is meant.
public struct ReportRequest: Sendable, Hashable {
  public var round: ReportingRound
  /// The id of the agency that reports.
  public var agency: String
  public var asOf: Day
  public var language: Language

  public init(round: ReportingRound, agency: String, asOf: Day, language: Language) {
    self.round = round
    self.agency = agency
    self.asOf = asOf
    self.language = language
  }
}

/// A report as it comes from whoever writes it.
public struct WrittenReport: Sendable, Hashable {
  public var markdown: String
  /// In the order in which other software asks for them.
  public var values: [ReportValue]

  public init(markdown: String, values: [ReportValue]) {
    self.markdown = markdown
    self.values = values
  }
}

/// One value to type into other software.
public struct ReportValue: Sendable, Hashable {
  public var code: String
  public var name: String
  /// Which of the numbers of an indicator it is, in words.
  public var part: String
  /// Digits and a decimal mark; empty where there is none.
  public var value: String
  /// Why there is none, or what to know of it.
  public var remark: String

  public init(code: String, name: String, part: String, value: String, remark: String) {
    self.code = code
    self.name = name
    self.part = part
    self.value = value
    self.remark = remark
  }
}
