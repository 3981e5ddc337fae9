public import ReformModel

extension SampleSource {
  /// All definition files of the sample but `people.json`: without it everybody may edit.
  public func sampleDefinitions() throws -> Definitions {
    Definitions(
      info: WorkspaceInfo(
        format: WorkspaceInfo.currentFormat, id: "bac-ninh",
        name: LocalizedText(
          vi: "Cải cách hành chính Bắc Ninh (dữ liệu mẫu)",
          en: "Administrative reform of Bắc Ninh (sample data)"),
        language: .vietnamese, agency: "bac-ninh"),
      programme: programme, indicators: try indicators(), assignments: try assignments(),
      agencies: try agencies(), rounds: reportingCalendar, surveys: satisfactionSurveys)
  }
}
