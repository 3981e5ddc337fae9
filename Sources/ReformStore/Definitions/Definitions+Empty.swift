import ReformModel

extension Definitions {
  /// Of a workspace that has not been opened yet.
  static let empty = Definitions(
    info: WorkspaceInfo(
      format: WorkspaceInfo.currentFormat, id: "", name: LocalizedText(vi: "", en: ""),
      language: .vietnamese, agency: ""),
    programme: Programme(
      id: "", name: LocalizedText(vi: "", en: ""), resolution: "", startYear: 1900,
      endYear: 2999, milestones: [], areas: [], contents: []),
    indicators: [], assignments: [], agencies: [], rounds: [])
}
