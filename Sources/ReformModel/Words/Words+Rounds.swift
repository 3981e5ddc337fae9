/// Words of reporting rounds, of surveys, and of the timeline of assignments.
extension Words {
  public var roundsTitle: String { pick("Đợt báo cáo", "Reporting rounds") }
  public var roundHead: String { pick("Báo cáo", "Report") }
  public var windowHead: String { pick("Số liệu từ – đến", "Figures from – to") }
  public var countingHead: String { pick("Cách tính", "Counting") }
  public var cumulativeWord: String { pick("lũy kế", "cumulative") }
  public var separateWord: String { pick("riêng kỳ", "period alone") }
  public var roundClosed: String { pick("đã qua", "past") }
  public var roundCollecting: String { pick("đang thu số liệu", "collecting") }
  public var roundWriting: String { pick("đang lập báo cáo", "being written") }
  public var roundAhead: String { pick("sắp tới", "ahead") }
  public func noRounds(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Chưa có lịch báo cáo trong calendar.json", "calendar.json has no rounds")
      : pick("Không có đợt báo cáo nào khớp “\(filter)”", "No round matches “\(filter)”")
  }

  public var surveysTitle: String { pick("Khảo sát", "Surveys") }
  public var surveyHead: String { pick("Khảo sát", "Survey") }
  public var answersHead: String { pick("Phiếu trả lời", "Answers") }
  public var satisfiedHead: String { pick("Hài lòng", "Satisfied") }
  public var noResultYet: String { pick("chưa có kết quả", "no result yet") }
  public func noSurveys(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Chưa có khảo sát nào trong surveys.json", "surveys.json has no surveys")
      : pick("Không có khảo sát nào khớp “\(filter)”", "No survey matches “\(filter)”")
  }

  /// `3 quá hạn / 26`
  public func overdue(_ overdue: Int, of total: Int) -> String {
    pick(
      "\(number(overdue)) quá hạn / \(number(total))",
      "\(number(overdue)) overdue / \(number(total))")
  }

  /// `15.762 phiếu hợp lệ`
  public func validAnswers(_ count: Int) -> String {
    pick(
      "\(number(count)) phiếu hợp lệ",
      count == 1 ? "1 valid answer" : "\(number(count)) valid answers")
  }

  public var severalDaysMeaning: String {
    pick("còn hạn khác trong tháng", "more in that month")
  }
  public var beyondMonthsMeaning: String { pick("ngoài các tháng này", "outside these months") }

  /// Of a recurring assignment whose last round is reported as done in full.
  public func nextRoundMeant(_ due: Day, percent: Int) -> String {
    pick(
      "\(percent) % là của kỳ trước; kỳ đến hạn \(date(due)) chưa báo cáo",
      "\(percent) % is of the round before; the one due \(date(due)) is not reported")
  }

  public var timelineTab: String { pick("Lịch", "Calendar") }
  /// `T11`, of a first month with its year: `T1/27`.
  public func monthHead(_ month: Period) -> String {
    let text = shortPeriod(month)
    return month.number == 1 ? text : String(text.prefix { $0 != "/" && $0 != " " })
  }

  /// `nhắc việc: 1 ngày 2, 3 ngày 1, 7 ngày 4`
  public func reminders(_ counts: [Reminder: Int]) -> String {
    let parts = Reminder.allCases.compactMap { reminder in
      counts[reminder].map { count in
        let days = reminder.rawValue
        return pick(
          "\(days) ngày: \(number(count))",
          days == 1 ? "1 day: \(number(count))" : "\(days) days: \(number(count))")
      }
    }
    return pick("nhắc việc trong ", "due within ") + parts.joined(separator: ", ")
  }
}
