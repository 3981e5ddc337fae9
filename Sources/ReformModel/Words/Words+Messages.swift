extension Words {
  public var nothingBelow: String { pick("Không có gì để mở ở đây", "Nothing to open here") }
  public var nothingBack: String { pick("Chưa có chỗ nào để trở lại", "Nowhere to go back to") }
  public var nothingForward: String {
    pick("Chưa có chỗ nào để tiến tới", "Nowhere to go forward to")
  }
  public var nothingToEdit: String {
    pick(
      "Hãy chọn một chỉ tiêu hoặc nhiệm vụ trước khi nhập", "Select an indicator first")
  }
  public var noSurveyFeeds: String {
    pick(
      "Không có khảo sát nào cho số liệu của chỉ tiêu này", "No survey feeds this indicator")
  }
  public var nothingToComment: String {
    pick("Hãy chọn một chỉ tiêu hoặc nhiệm vụ trước", "Select an indicator or assignment first")
  }
  public var nothingToFilter: String {
    pick("Chỉ lọc được danh sách", "Only lists can be filtered")
  }
  public var alreadyToday: String {
    pick("Đang xem ngày mới nhất", "This is the newest day already")
  }
  public func quitHint(_ key: String) -> String {
    pick("Nhấn \(key) để thoát", "Press \(key) to quit")
  }
  public func pastDayIsReadOnly(_ key: String) -> String {
    pick(
      "Đang xem một ngày đã qua: nhấn \(key) rồi Enter để về hôm nay",
      "A past day is shown: press \(key) and Enter for today")
  }
  public func noWayOut(_ key: String) -> String {
    pick(
      "Phiên làm việc giới hạn: nhấn \(key) để thoát",
      "A restricted session: press \(key) to leave")
  }
  public var readOnlyAsked: String {
    pick("cchc đang mở ở chế độ chỉ xem", "The program was opened read-only")
  }

  public func formHasFaults(_ n: Int) -> String {
    pick(
      "Chưa lưu: còn \(n) ô cần sửa",
      n == 1 ? "Not saved: one field needs mending" : "Not saved: \(n) fields need mending")
  }

  /// `Đã lưu 6.01 tháng 10/2026: 87,2 %`
  public func saved(indicator: String, period: Period, value: String, unit: MeasureUnit) -> String {
    let what = "\(indicator) \(self.period(period)): \(value) \(name(unit))"
    return pick("Đã lưu \(what)", "Saved \(what)")
  }

  public func assessedAgainst(milestone year: Int) -> String {
    pick("Đánh giá theo mốc hết năm \(year)", "Assessed against the end of \(year)")
  }

  public func shownAsOf(_ day: Day, isToday: Bool) -> String {
    isToday
      ? pick("Số liệu mới nhất, hôm nay \(date(day))", "The newest figures, today \(date(day))")
      : pick("Số liệu như đã biết ngày \(date(day))", "The figures as known on \(date(day))")
  }

  public var sortedByGiven: String {
    pick("Thứ tự của chương trình", "In the order of the programme")
  }
  public var sortedByUrgency: String { pick("Cần chú ý xếp trước", "What needs attention first") }
  public var sortedByName: String { pick("Xếp theo tên", "By name") }
}
