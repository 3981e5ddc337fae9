/// What the command line says of reporting rounds.
extension Words {
  public var abstractRound: String {
    pick(
      "Đợt báo cáo: trình, trả lại, duyệt, mở lại phần của từng cơ quan.",
      "Reporting rounds: submit, return, approve, reopen the part of an agency.")
  }
  public var abstractRoundList: String {
    pick("Từng cơ quan đang ở bước nào.", "How far each agency is.")
  }
  public var abstractRoundSubmit: String {
    pick(
      "Trình phần của cơ quan để duyệt; in mã sự kiện.",
      "Hands the part of an agency in; prints the event id.")
  }
  public var abstractRoundApprove: String {
    pick(
      "Duyệt và chốt số liệu của cơ quan; in mã sự kiện.",
      "Approves and locks the part of an agency; prints the event id.")
  }
  public var abstractRoundReturn: String {
    pick(
      "Trả lại cho cơ quan hoàn thiện; in mã sự kiện.",
      "Gives the part back to be corrected; prints the event id.")
  }
  public var abstractRoundReopen: String {
    pick(
      "Mở lại phần đã duyệt để sửa và trình lại; in mã sự kiện.",
      "Opens what was approved, to be handed in again; prints the event id.")
  }
  public var abstractRoundExcept: String {
    pick(
      "Cho sửa số liệu đã chốt đến hết một ngày; in mã sự kiện.",
      "Lets approved values be changed until a day; prints the event id.")
  }
  public var abstractRoundScore: String {
    pick(
      "Tự chấm, thẩm định, giải trình, chính thức: xem hoặc lưu một bước.",
      "Self-score, appraisal, explanation, final: shows them or saves one.")
  }

  public var helpRound: String {
    pick("Đợt báo cáo, ví dụ 2026-q3 hoặc 2026-y.", "The round, such as 2026-q3 or 2026-y.")
  }
  public var helpRoundOrNext: String {
    pick("Đợt báo cáo; mặc định: đợt sắp đến hạn.", "The round; else the next one due.")
  }
  public var helpRoundAgency: String {
    pick("Cơ quan có phần báo cáo.", "The agency whose part is meant.")
  }
  public var helpRoundOnlyAgency: String { pick("Chỉ cơ quan này.", "Only this agency.") }
  public var helpRoundState: String { pick("Chỉ tình trạng này.", "Only this state.") }
  public var helpRoundNote: String { pick("Ghi chú kèm theo.", "A note.") }
  public var helpRoundReason: String { pick("Lý do, bắt buộc.", "Why; has to be said.") }
  public var helpExceptUntil: String {
    pick("Ngày cuối cùng còn được sửa.", "The last day on which it may be changed.")
  }
  public var helpScoreStep: String { pick("Bước cần lưu.", "Which of the four to save.") }
  public var helpPoints: String { pick("Số điểm, 0–100.", "The points, 0–100.") }
  public var helpScoreText: String {
    pick("Giải trình hoặc nhận xét.", "The explanation, or a remark.")
  }
  public var scoreNeedsStep: String {
    pick(
      "--points, --evidence và --text cần --step.", "--points, --evidence and --text need --step.")
  }
  public var scoreNeedsSomething: String {
    pick("--step cần --points hoặc --text.", "--step needs --points or --text.")
  }

  public var noRoundsDefined: String {
    pick(
      "chưa có đợt báo cáo nào: hãy khai báo trong calendar.json",
      "there are no reporting rounds: define them in calendar.json")
  }
  public func unknownRound(_ id: String, nearest: [String]) -> String {
    nearest.isEmpty
      ? pick(
        "không có đợt báo cáo “\(id)”: xem “cchc list rounds”",
        "no reporting round “\(id)”: see “cchc list rounds”")
      : pick(
        "không có đợt báo cáo “\(id)”: có phải \(nearest.joined(separator: ", "))?",
        "no reporting round “\(id)”: did you mean \(nearest.joined(separator: ", "))?")
  }

  /// `3 số liệu đã đổi sau khi duyệt, cần duyệt lại: 6.01 T8/26, 6.02 T8/26, …`
  public func staleSince(_ changed: [String]) -> String {
    let named = changed.prefix(3).joined(separator: ", ")
    let rest = changed.count > 3 ? ", …" : ""
    return pick(
      "\(number(changed.count)) số liệu đã đổi sau khi duyệt, cần duyệt lại: \(named)\(rest)",
      "\(count(changed.count, "", "value", "values")) changed since, approve anew: \(named)\(rest)")
  }

  public var answeredHead: String { pick("Số liệu", "Values") }
  public var timelinessHead: String { pick("Tiến độ nộp", "Handed in") }
  public var stepHead: String { pick("Bước", "Step") }

  /// `10/12`
  public func answered(_ answered: Int, of owed: Int) -> String {
    owed == 0 ? "–" : "\(number(answered))/\(number(owed))"
  }

  public func text(of timeliness: RoundPart.Timeliness) -> String {
    switch timeliness {
    case .onTime: pick("đúng hạn", "on time")
    case .late(let days): pick("trễ \(number(days)) ngày", count(days, "", "day late", "days late"))
    case .waiting(let days): timeLeft(days)
    case .overdue(let days):
      pick("quá hạn \(number(days)) ngày", count(days, "", "day overdue", "days overdue"))
    }
  }
}
