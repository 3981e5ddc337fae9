/// The forms beyond that of a value, and what is wrong in their fields.
extension Words {
  public var reasonField: String { pick("Lý do", "Reason") }

  /// What is wrong with a typed day and what would be right, as a sentence without its stop.
  public func describe(_ error: DayEntryError) -> String {
    switch error {
    case .notADay:
      pick("đây không phải là ngày, ví dụ đúng: 23/11/2026", "not a day; write 23/11/2026")
    case .noSuchDay(let last):
      pick("không có ngày này", "there is no such day")
        + (last.map { pick("; cuối tháng là ", "; the last of the month is ") + numeric($0) } ?? "")
    case .shortYear(let meant):
      pick("năm cần đủ bốn chữ số", "the year needs four digits")
        + (meant.map { pick(", ví dụ ", ", as in ") + numeric($0) } ?? "")
    }
  }

  /// As it is typed in every language: `23/11/2026`.
  public func numeric(_ day: Day) -> String {
    let (year, month, date) = day.parts
    return Day.padded(date, 2) + "/" + Day.padded(month, 2) + "/" + String(year)
  }

  /// Of a figure that leaps out; the jump in words.
  public func reasonWanted(_ jump: String) -> String {
    pick(
      "giá trị \(jump): hãy nêu lý do, hoặc sửa số",
      "the value \(jump): say why, or correct it")
  }
  // What a form does not go without.
  public var percentMissing: String { pick("nhập từ 0 đến 100", "enter 0 to 100") }
  public var classMissing: String {
    pick("hãy chọn mức đánh giá bằng ← →", "choose a class with ← →")
  }
  public var manualReasonMissing: String {
    pick("nêu lý do và căn cứ của việc đánh giá thủ công", "say why, and on what grounds")
  }
  public var endDayMissing: String {
    pick("nhập ngày hết hiệu lực, ví dụ 31/12/2026", "enter its last day, as in 31/12/2026")
  }
  public var yearMissing: String { pick("nhập năm, ví dụ 2030", "enter a year, as in 2030") }
  public var targetValueMissing: String {
    pick("nhập giá trị phải đạt", "enter what is to be reached")
  }
  public var targetSourceMissing: String {
    pick("nêu văn bản giao mục tiêu", "name the document that sets it")
  }
  public var commentMissing: String { pick("viết ý kiến vào đây", "write the comment here") }
  public var finishedDayMissing: String {
    pick(
      "nhập ngày hoàn thành, hoặc đổi tình trạng", "enter the day it was done, or change the state")
  }
  public var countMissing: String {
    pick("nhập 0 nếu không ai chọn mức này", "enter 0 if nobody chose this level")
  }
  public var answersMissing: String {
    pick("chưa nhập phiếu nào", "no answers entered yet")
  }
  public var dayInFuture: String { pick("ngày này chưa đến", "this day has not come yet") }
  public var dayPast: String {
    pick("ngày này đã qua: chọn hôm nay hoặc sau", "this day is past: today or later")
  }
  public func yearPast(first: Int) -> String {
    pick("năm này đã qua: từ \(first) trở đi", "this year is past: \(first) or later")
  }

  /// Beside a field for a day that is empty.
  public func dayHint(_ day: Day) -> String { pick("ví dụ ", "such as ") + numeric(day) }

  // Assignments.
  public func dueOn(_ day: Day) -> String { pick("hạn \(date(day))", "due \(date(day))") }
  public var nothingReported: String { pick("chưa có báo cáo", "nothing reported yet") }
  public var percentField: String { pick("Tiến độ (%)", "Progress (%)") }
  public var stateField: String { pick("Tình trạng", "State") }
  public func willStandAt(percent: Int) -> String {
    pick("sẽ lưu \(percent) %", "\(percent) % is saved")
  }
  public func willBeFinished(_ day: Day?) -> String {
    day.map { pick("sẽ lưu ngày \(numeric($0))", "\(numeric($0)) is saved") }
      ?? pick("sẽ bỏ ngày hoàn thành", "the finish date goes")
  }
  public func savedAssignment(_ code: String, _ progress: String) -> String {
    pick("Đã lưu nhiệm vụ \(code): \(progress)", "Saved assignment \(code): \(progress)")
  }

  // The class set by hand.
  public var classField: String { pick("Đánh giá", "Class") }
  public var classAsComputed: String { pick("– theo kết quả tính", "– as computed") }
  public var computedClass: String { pick("Tự tính", "Computed") }
  public var setByHandNow: String { pick("Đặt tay", "By hand") }
  public func savedManual(_ code: String, _ status: ManualStatus?) -> String {
    guard let status else {
      return pick(
        "Đã bỏ đánh giá thủ công của \(code)", "The class of \(code) is the computed one again")
    }
    let name = name(status.progressClass)
    return pick(
      "Đã đặt \(code): \(name), đến hết \(numeric(status.until))",
      "\(code) is set to \(name) until \(numeric(status.until))")
  }

  // Targets.
  public var yearField: String { pick("Đến hết năm", "By the end of") }
  public var targetField: String { pick("Mục tiêu", "Target") }
  public var targetsNow: String { pick("Hiện có", "Now") }
  public var noTargetsNow: String { pick("chưa có mục tiêu nào", "no targets yet") }
  public func replacesTarget(_ value: String) -> String {
    pick("thay mục tiêu \(value)", "replaces \(value)")
  }
  public func savedTarget(_ code: String, year: Int, _ value: String) -> String {
    pick(
      "Đã lưu mục tiêu \(code) đến hết \(year): \(value)",
      "Saved the target of \(code) by the end of \(year): \(value)")
  }

  /// What an entry of a history is about, in a narrow column.
  public func shortName(of key: RecordKey) -> String {
    switch key {
    case .observation(let key): shortPeriod(key.period)
    case .survey(let key): shortPeriod(key.period)
    case .assignment(let code): code
    case .manualStatus: pick("thủ công", "by hand")
    case .target(_, _, let year): pick("đích \(year)", "target \(year)")
    case .comment: pick("ý kiến", "comment")
    case .round: pick("đợt", "round")
    case .roundException: pick("ngoại lệ", "exception")
    case .score(let key): shortName(key.step)
    }
  }

  // Comments.
  public var newComment: String { pick("Ý kiến mới", "New comment") }
  public var earlierComments: String { pick("Trước đó", "Earlier") }
  public var noComments: String { pick("chưa có ý kiến nào", "no comments yet") }
  public func savedComment(_ code: String) -> String {
    pick("Đã lưu ý kiến về \(code)", "Saved the comment on \(code)")
  }

  // Surveys.
  /// Short enough for the head of a column of counts.
  public func shortName(_ level: SatisfactionLevel) -> String {
    switch level {
    case .veryDissatisfied: pick("RKHL", "VD")
    case .dissatisfied: pick("KHL", "D")
    case .neutral: pick("BT", "N")
    case .satisfied: pick("HL", "S")
    case .verySatisfied: pick("RHL", "VS")
    }
  }
  public var validHead: String { pick("Hợp lệ", "Valid") }
  public var rateHead: String { pick("Tỷ lệ", "Rate") }
  public var allAnswers: String { pick("Tổng", "All") }
  public func question(_ number: Int) -> String { pick("câu \(number)", "question \(number)") }
  public func shortQuestion(_ number: Int) -> String { pick("c.\(number)", "q.\(number)") }
  public func savedSurvey(_ code: String, _ period: Period, _ result: String) -> String {
    pick(
      "Đã lưu khảo sát \(self.period(period)): \(result); là số liệu của \(code)",
      "Saved the survey of \(self.period(period)): \(result); it is the value of \(code)")
  }
  public func feeds(_ code: String) -> String {
    pick("là số liệu của \(code)", "makes the value of \(code)")
  }

  // Evidence.
  public var documentNumberField: String { pick("Số văn bản", "Document") }
  public var documentDateField: String { pick("Ngày văn bản", "Dated") }
  public var issuerField: String { pick("Nơi ban hành", "Issuer") }
  public var fileNameField: String { pick("Tên tệp", "File") }
  public var explanationField: String { pick("Giải trình", "Explanation") }

  public var notWhole: String { pick("phải là số nguyên", "must be a whole number") }
  public func outside(_ range: ClosedRange<Int>) -> String {
    pick(
      "phải từ \(number(range.lowerBound)) đến \(number(range.upperBound))",
      "must be from \(number(range.lowerBound)) to \(number(range.upperBound))")
  }
  public var textTooLong: String {
    pick("dài quá 4.000 ký tự: hãy viết ngắn hơn", "longer than 4,000 characters: shorten it")
  }
}
