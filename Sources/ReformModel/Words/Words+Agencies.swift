extension Words {
  // The screens of agencies and of what is missing.
  public var agenciesTitle: String { pick("Đơn vị", "Agencies") }
  public var departmentsTab: String { pick("Sở, ngành", "Departments") }
  public var communesTab: String { pick("Xã, phường", "Communes") }
  public var completenessTab: String { pick("Độ đầy đủ", "Completeness") }
  public var gapsTitle: String { pick("Số liệu còn thiếu", "Missing figures") }
  public var missingTab: String { pick("Còn thiếu", "Missing") }

  public var scoreHead: String { pick("Điểm", "Score") }
  public var coverageHead: String { pick("Độ phủ", "Cover") }
  public var missingHead: String { pick("Thiếu", "Missing") }
  public var missingPeriodsHead: String { pick("Kỳ thiếu", "Periods") }
  public var periodCountHead: String { pick("Số kỳ", "Count") }
  public var sinceHead: String { pick("Từ ngày", "Since") }

  public var reportedMeaning: String { pick("đã báo cáo", "reported") }
  public var missingMeaning: String { pick("thiếu số kỳ", "periods missing") }
  public var notApplicableMeaning: String { pick("không áp dụng", "not applicable") }
  public var neverAskedMeaning: String { pick("không báo cáo", "not reported by it") }

  /// `chưa báo cáo chỉ tiêu nào: 87 đơn vị`
  public func neverReported(_ agencies: Int) -> String {
    pick(
      "chưa báo cáo chỉ tiêu nào: \(number(agencies)) đơn vị",
      (agencies == 1 ? "1 agency has" : "\(number(agencies)) agencies have")
        + " reported no indicator yet")
  }

  public var nothingMissing: String { pick("đủ số liệu", "nothing is missing") }

  /// `thiếu 12 số liệu của 5 đơn vị`
  public func missing(_ values: Int, ofAgencies agencies: Int) -> String {
    pick(
      "thiếu \(number(values)) số liệu của \(number(agencies)) đơn vị",
      (values == 1 ? "1 figure" : "\(number(values)) figures") + " missing of "
        + (agencies == 1 ? "1 agency" : "\(number(agencies)) agencies"))
  }

  /// Its place among the agencies of the same level.
  public func rankedAs(_ rank: Int) -> String {
    pick("xếp thứ \(ordinal(rank)) cùng cấp", "ranked \(ordinal(rank)) of its level")
  }

  public func noGaps(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Không thiếu số liệu nào", "Nothing is missing")
      : pick("Không có số liệu thiếu nào khớp “\(filter)”", "Nothing missing matches “\(filter)”")
  }

  /// Of an agency: the indicators for which it answers.
  public var ledTab: String { pick("Chủ trì", "Leads") }
  public func ledAssignments(_ count: Int) -> String {
    pick("Chủ trì \(number(count)) nhiệm vụ", "Leads \(assignmentCount(count))")
  }
  public func noLedIndicators(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Không chủ trì chỉ tiêu nào", "Leads no indicator")
      : pick("Không có chỉ tiêu nào khớp “\(filter)”", "No indicator matches “\(filter)”")
  }
  public func noOwnIndicators(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Đơn vị này chưa báo cáo chỉ tiêu nào", "This agency has reported no indicator yet")
      : pick("Không có chỉ tiêu nào khớp “\(filter)”", "No indicator matches “\(filter)”")
  }
}
