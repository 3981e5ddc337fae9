public import ReformModel

/// A title, tables and closing remarks: a document that people read.
public struct ReportPage: Sendable, Hashable {
  public struct Section: Sendable, Hashable {
    /// Empty where the table needs none.
    public var heading: String
    public var table: ReportTable

    public init(_ heading: String, _ table: ReportTable) {
      self.heading = heading
      self.table = table
    }
  }

  public var title: String
  public var language: Language
  public var sections: [Section]
  public var remarks: [String]

  public init(
    title: String, language: Language, sections: [Section], remarks: [String] = []
  ) {
    self.title = title
    self.language = language
    self.sections = sections
    self.remarks = remarks
  }
}
