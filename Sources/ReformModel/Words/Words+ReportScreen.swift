/// Words of the screen on which a report is read.
extension Words {
  public var reportTextTab: String { pick("Báo cáo", "Report") }
  public var reportValuesTab: String { pick("Số liệu để chép", "Values to copy") }
  public var reportPartHead: String { pick("Phần", "Part") }
  public var noReportHere: String {
    pick("Ở đây không lập được báo cáo", "No report can be written here")
  }
  public func noReportLines(matching filter: String) -> String {
    filter.isEmpty
      ? noReportHere
      : pick(
        "Báo cáo không có chỗ nào khớp “\(filter)”", "Nothing in the report matches “\(filter)”")
  }
  /// `y chép giá trị`, `E xuất HTML để ký`
  public func reportHint(export: String) -> String {
    pick("\(export): xuất bản để ký (HTML)", "\(export): write it for signing (HTML)")
  }
  public func copyHint(_ copy: String) -> String {
    pick("\(copy): chép giá trị", "\(copy): copy the value")
  }
}
