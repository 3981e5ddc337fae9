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
  public var notWhole: String { pick("phải là số nguyên", "must be a whole number") }
  public func outside(_ range: ClosedRange<Int>) -> String {
    pick(
      "phải từ \(number(range.lowerBound)) đến \(number(range.upperBound))",
      "must be from \(number(range.lowerBound)) to \(number(range.upperBound))")
  }
  public var textTooLong: String {
    pick("dài quá 4.000 ký tự: hãy viết ngắn hơn", "longer than 4,000 characters: shorten it")
  }

  /// What a form is about, the most telling first: `6.01`, `Bắc Ninh`, `tháng 10/2026`.
  public func parts(of subject: EntrySubject, in definitions: Definitions, on day: Day)
    -> [String]
  {
    let agency = { (id: String) in definitions.agency(id)?.name(on: day).short ?? id }
    return switch subject {
    case .observation(let key): [key.indicator, agency(key.agency), period(key.period)]
    case .assignment(let code): [pick("nhiệm vụ \(code)", "assignment \(code)")]
    case .survey(let key):
      [
        definitions.survey(key.survey).map { $0.name[language] } ?? key.survey,
        agency(key.agency), period(key.period),
      ]
    case .manualStatus(let indicator, let id):
      [pick("đánh giá \(indicator)", "class of \(indicator)"), agency(id)]
    case .target(let indicator, let id):
      [pick("mục tiêu \(indicator)", "target of \(indicator)"), agency(id)]
    case .comment(on: let code): [pick("ý kiến về \(code)", "comment on \(code)")]
    }
  }
}
