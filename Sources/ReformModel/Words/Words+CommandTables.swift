/// Headings and sentences of the tables on the command line.
extension Words {
  public var columnCode: String { pick("Mã", "Code") }
  public var columnName: String { pick("Tên", "Name") }
  public var columnScore: String { pick("Điểm", "Score") }
  public var columnCoverage: String { pick("Phủ", "Cover") }
  public var columnValue: String { pick("Giá trị", "Value") }
  public var columnTarget: String { pick("Mục tiêu", "Target") }
  public var columnClass: String { pick("Đánh giá", "Class") }
  public var columnPeriod: String { pick("Kỳ", "Period") }
  public var columnLead: String { pick("Chủ trì", "Lead") }
  public var columnDue: String { pick("Hạn", "Due") }
  public var columnProgress: String { pick("Tiến độ", "Progress") }
  public var columnStatus: String { pick("Tình trạng", "Status") }
  public var columnLevel: String { pick("Cấp", "Level") }
  public var columnAgency: String { pick("Cơ quan", "Agency") }
  public var columnWindow: String { pick("Số liệu từ – đến", "Data from – to") }
  public var columnDaysLeft: String { pick("Còn (ngày)", "Days left") }
  public var columnPerson: String { pick("Người", "Person") }
  public var columnRole: String { pick("Vai trò", "Role") }
  public var columnLogin: String { pick("Tài khoản", "Login") }
  public var columnFlag: String { pick("Cờ", "Flag") }
  public var columnSource: String { pick("Nguồn", "Source") }
  public var columnAssignments: String { pick("Nhiệm vụ", "Assignments") }
  public var columnNumerator: String { pick("Tử số", "Numerator") }
  public var columnDenominator: String { pick("Mẫu số", "Denominator") }
  public var columnDay: String { pick("Ngày", "Day") }
  public var columnRow: String { pick("Dòng", "Row") }
  public var columnColumn: String { pick("Cột", "Column") }
  public var columnReason: String { pick("Lý do", "Reason") }
  public var columnKeys: String { pick("Phím", "Keys") }
  public var columnScreen: String { pick("Màn hình", "Screen") }
  public var columnCommand: String { pick("Lệnh", "Command") }
  public var columnMeaning: String { pick("Tác dụng", "What it does") }
  public var columnTotal: String { pick("Tổng", "Total") }

  /// `Ngày 23/11/2026 · mốc hết năm 2030 · Tỉnh Bắc Ninh`
  public func statusHeading(_ day: Day, milestone: Int, agency: String) -> String {
    pick(
      "Ngày \(date(day)) · mốc hết năm \(milestone) · \(agency)",
      "\(date(day)) · milestone end of \(milestone) · \(agency)")
  }
  public var illustrativeLegend: String {
    pick(
      "* số liệu minh họa, không phải số liệu chính thức",
      "* illustrative, not an official figure")
  }

  public var labelArea: String { pick("Nhóm giải pháp", "Solution area") }
  public var labelContents: String { pick("Nội dung cải cách", "Reform contents") }
  public var labelUnit: String { pick("Đơn vị tính", "Unit") }
  public var labelBaseline: String { pick("Giá trị gốc", "Baseline") }
  public var labelTargets: String { pick("Mục tiêu", "Targets") }
  public var labelAssessment: String { pick("Đánh giá", "Assessment") }
  public var labelPath: String { pick("Lộ trình", "Path") }
  public var labelPace: String { pick("Tốc độ", "Pace") }
  public var labelForecast: String { pick("Dự báo", "Forecast") }
  public var labelTrend: String { pick("Xu hướng", "Trend") }
  public var labelSource: String { pick("Nguồn", "Source") }
  public var labelDeliverable: String { pick("Sản phẩm", "Deliverable") }
  public var labelCoordinators: String { pick("Phối hợp", "Coordinators") }
  public var labelIndicators: String { pick("Chỉ tiêu liên quan", "Linked indicators") }
  public var labelNote: String { pick("Ghi chú", "Note") }
  public var headingSeries: String { pick("Số liệu", "Series") }
  public var headingHistory: String { pick("Lịch sử", "History") }
  public var headingConflicts: String { pick("Mâu thuẫn", "Conflicts") }
  /// `87,2 %`; a count stands alone, for its unit is no word that follows a number.
  public func amount(_ number: String, _ unit: MeasureUnit) -> String {
    unit == .count ? number : "\(number) \(name(unit))"
  }
  public var headingAssessedSeries: String { pick("Chuỗi được đánh giá", "Series assessed") }
  public var columnOrigin: String { pick("Từ", "From") }
  public var sumOfPredecessors: String {
    pick("cộng các đơn vị trước hợp nhất", "sum of the predecessors")
  }
  public var sumOfParts: String { pick("cộng các đơn vị trực thuộc", "sum of the parts") }
  public func predecessor(_ name: String) -> String {
    pick("\(name) (trước hợp nhất)", "\(name) (predecessor)")
  }
  public var columnIdentifier: String { pick("Định danh", "Id") }
  public func changed(_ field: String, from old: String, to new: String) -> String {
    "\(field): “\(old)” → “\(new)”"
  }
  public var none: String { pick("không có", "none") }
  public var nothingHere: String { pick("Không có dòng nào.", "Nothing to list.") }

  public func direction(_ direction: Direction) -> String {
    direction == .higher
      ? pick("càng cao càng tốt", "higher is better")
      : pick("càng thấp càng tốt", "lower is better")
  }
  public func scored(_ score: String) -> String { pick("điểm \(score)", "score \(score)") }
  public func perYear(_ pace: String, until year: Int) -> String {
    pick("cần \(pace) mỗi năm đến hết \(year)", "\(pace) a year needed until the end of \(year)")
  }
  public func forecast(_ value: String, at year: Int, reaches: Bool?) -> String {
    let tail =
      switch reaches {
      case true?: pick(", đạt mục tiêu", ", reaches the target")
      case false?: pick(", chưa đạt mục tiêu", ", short of the target")
      case nil: ""
      }
    return pick("\(value) vào hết năm \(year)", "\(value) at the end of \(year)") + tail
  }
  public func expected(_ value: String) -> String {
    pick("đến nay cần đạt \(value)", "\(value) expected by now")
  }
  public func changeAgainst(_ change: String, _ period: String) -> String {
    pick("\(change) so với \(period)", "\(change) against \(period)")
  }
  public func manual(_ status: ManualStatus) -> String {
    pick(
      "\(name(status.progressClass)) (thủ công đến \(date(status.until)): \(status.reason))",
      "\(name(status.progressClass)) (set by hand until \(date(status.until)): \(status.reason))")
  }

  public func name(_ level: Agency.Level) -> String {
    switch level {
    case .province: pick("tỉnh, thành phố", "province")
    case .department: pick("sở, ngành", "department")
    case .commune: pick("xã, phường", "commune")
    }
  }
  public func name(_ role: Person.Role) -> String {
    switch role {
    case .viewer: pick("người xem", "viewer")
    case .editor: pick("người nhập", "editor")
    case .reviewer: pick("người duyệt", "reviewer")
    case .administrator: pick("quản trị", "administrator")
    }
  }
  public func name(_ state: AssignmentProgress.State) -> String {
    switch state {
    case .open: pick("đang làm", "open")
    case .done: pick("đã xong", "done")
    case .cancelled: pick("đã hủy", "cancelled")
    }
  }
  public func importCounts(new: Int, changed: Int, same: Int, refused: Int) -> String {
    pick(
      "\(number(new)) mới, \(number(changed)) thay đổi, \(number(same)) giữ nguyên, "
        + "\(number(refused)) bị từ chối",
      "\(number(new)) new, \(number(changed)) changed, \(number(same)) the same, "
        + "\(number(refused)) refused")
  }
  public func unusualRow(_ row: Int, _ key: String, _ value: String, _ jump: String) -> String {
    pick(
      "Dòng \(row), \(key): \(value) \(jump); hãy kiểm tra.",
      "Row \(row), \(key): \(value) \(jump); please check it.")
  }
  public func moreUnusualRows(_ count: Int) -> String {
    pick(
      "Còn \(number(count)) dòng khác có số liệu bất thường.",
      count == 1
        ? "1 more row has unusual figures." : "\(number(count)) more rows have unusual figures.")
  }
  public var importSavedNothing: String {
    pick(
      "chưa lưu gì vì có dòng bị từ chối: hãy sửa tệp rồi nhập lại, hoặc dùng --lenient",
      "nothing was saved because rows were refused: correct the file, or use --lenient")
  }
  public var dryRunSavedNothing: String { pick("Chỉ thử, chưa lưu gì.", "Dry run: nothing saved.") }
  public var checkedClean: String {
    pick("Mọi thứ đều ổn.", "All is well.")
  }
  public func findings(_ n: Int) -> String {
    pick("\(number(n)) chỗ cần xem", count(n, "", "finding", "findings"))
  }
  public func importing(_ path: String) -> String {
    pick("Đang nhập \(path)…", "Importing \(path)…")
  }
}

extension Words {
  public var partlyIllustrative: String {
    pick(
      "Có số liệu minh họa trong kết quả này, không phải số liệu chính thức",
      "These figures include illustrative values and are not official")
  }
  public func exported(_ path: String) -> String { pick("Đã ghi \(path).", "Wrote \(path).") }
}
