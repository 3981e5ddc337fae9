/// What the commands say besides their tables.
extension Words {
  public func error(_ sentence: String) -> String { pick("Lỗi: ", "Error: ") + sentence }

  public func offerWorkspace(_ directory: String) -> String {
    pick(
      "chưa có dữ liệu tại \(directory): hãy chạy “cchc init \(directory)” (thêm --sample để có "
        + "số liệu mẫu), hoặc chỉ thư mục bằng --workspace; “cchc --demo” để xem thử",
      "no workspace at \(directory) yet: run “cchc init \(directory)” (with --sample for sample "
        + "data) or name one with --workspace; “cchc --demo” shows the sample")
  }
  public func findingsWaiting(_ n: Int) -> String {
    pick(
      "Lưu ý: dữ liệu có \(number(n)) chỗ cần xem; chạy “cchc check” để biết.",
      "Note: the workspace has \(count(n, "", "finding", "findings")); run “cchc check”.")
  }

  public func cannotRead(_ path: String, reason: String) -> String {
    pick(
      "không đọc được \(path) (\(reason)): hãy kiểm tra đường dẫn và quyền đọc",
      "cannot read \(path) (\(reason)): check the path and its permissions")
  }
  public func fileTooLarge(_ path: String) -> String {
    pick("\(path) lớn quá 64 MiB: hãy chia nhỏ tệp", "\(path) is over 64 MiB: split it")
  }
  public func cannotWrite(_ path: String, reason: String) -> String {
    pick(
      "không ghi được \(path) (\(reason)): hãy kiểm tra thư mục, quyền ghi và dung lượng",
      "cannot write \(path) (\(reason)): check the folder, its permissions and the space left")
  }
  public func cannotWriteOutput(reason: String) -> String {
    pick(
      "không ghi được kết quả ra đầu ra chuẩn (\(reason)): hãy kiểm tra nơi nhận rồi chạy lại",
      "cannot write to standard output (\(reason)): check where it goes and run again")
  }
  public func badJSON(_ path: String, line: Int, column: Int, _ fault: String, at place: String)
    -> String
  {
    let at = place.isEmpty ? "" : pick(" tại \(place)", " at \(place)")
    return pick(
      "\(path):\(line):\(column): \(fault)\(at); hãy sửa chỗ này rồi chạy lại",
      "\(path):\(line):\(column): \(fault)\(at); correct this place and run again")
  }

  private func suggesting(_ names: [String], _ listing: String) -> String {
    names.isEmpty
      ? pick("xem “\(listing)”", "see “\(listing)”")
      : pick("có phải \(either(names))?", "did you mean \(either(names))?")
  }
  private func either(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + pick(" hay ", " or ") + last
  }

  public func unknownSubcommand(_ word: String, nearest: [String]) -> String {
    let next = suggesting(nearest, "cchc --help")
    return pick("không có lệnh “\(word)”: \(next)", "there is no command “\(word)”: \(next)")
  }
  public func unknownCode(_ code: String, nearest: [String]) -> String {
    let next = suggesting(nearest, "cchc list indicators")
    return pick(
      "không có chỉ tiêu hay nhiệm vụ “\(code)”: \(next)",
      "there is no indicator or assignment “\(code)”: \(next)")
  }
  public func unknownIndicator(_ code: String, nearest: [String]) -> String {
    let next = suggesting(nearest, "cchc list indicators")
    return pick("không có chỉ tiêu “\(code)”: \(next)", "there is no indicator “\(code)”: \(next)")
  }
  public func unknownSurvey(_ id: String, nearest: [String]) -> String {
    nearest.isEmpty
      ? pick("không có khảo sát “\(id)”: xem surveys.json", "no survey “\(id)”: see surveys.json")
      : pick(
        "không có khảo sát “\(id)”: có phải \(nearest.joined(separator: ", "))?",
        "no survey “\(id)”: did you mean \(nearest.joined(separator: ", "))?")
  }
  public func badAnswers(_ text: String, fields: Int, questions: Int) -> String {
    pick(
      "--answers “\(text)” không đúng: hãy viết như 1.2=0,1,5,40,12, lĩnh vực 1–\(fields), "
        + "câu 1–\(questions)",
      "--answers “\(text)” makes no sense: write it like 1.2=0,1,5,40,12, fields 1–\(fields), "
        + "questions 1–\(questions)")
  }
  public var surveyNeedsAnswers: String {
    pick("cần ít nhất một --answers hoặc --note", "at least one --answers or --note is needed")
  }
  public var overrideNeedsAll: String {
    pick(
      "cần --class, --until và --reason, hoặc --clear",
      "--class, --until and --reason are needed, or --clear")
  }
  public var targetNeedsBoth: String {
    pick("cần --value và --source, hoặc --clear", "--value and --source are needed, or --clear")
  }
  public func classNotSettable(_ name: String, _ known: [String]) -> String {
    let list = known.joined(separator: ", ")
    return pick(
      "không đánh giá thủ công được “\(name)”: dùng một trong \(list)",
      "“\(name)” cannot be set by hand: use one of \(list)")
  }
  public func untilPast(_ day: Day) -> String {
    pick(
      "--until \(day.iso) đã qua: chọn hôm nay hoặc sau",
      "--until \(day.iso) is past: today or later")
  }
  public func targetYear(_ year: Int, _ reason: String) -> String { "--year \(year): \(reason)" }
  public func badTarget(_ reason: String) -> String {
    pick("không lưu mục tiêu: \(reason)", "the target is not saved: \(reason)")
  }
  public func unknownAssignment(_ code: String, nearest: [String]) -> String {
    let next = suggesting(nearest, "cchc list assignments")
    return pick("không có nhiệm vụ “\(code)”: \(next)", "there is no assignment “\(code)”: \(next)")
  }
  public func unknownAgency(_ id: String, nearest: [String]) -> String {
    let next = suggesting(nearest, "cchc list agencies")
    return pick("không có cơ quan “\(id)”: \(next)", "there is no agency “\(id)”: \(next)")
  }
  public func unknownMilestone(_ year: Int, known: [Int]) -> String {
    let years = either(known.map(String.init))
    return pick(
      "chương trình không có mốc \(year): hãy dùng \(years)",
      "the programme has no milestone \(year): use \(years)")
  }
  public func unknownGroup(_ id: Int, last: Int) -> String {
    pick("không có nhóm “\(id)”: hãy dùng 1–\(last)", "there is no group “\(id)”: use 1–\(last)")
  }
  public func badPeriod(_ text: String, nearest: [String]) -> String {
    let example = pick(
      "hãy viết như 2026, 2026-S1, 2026-Q3, 2026-M10, 2026-W47",
      "write it like 2026, 2026-S1, 2026-Q3, 2026-M10, 2026-W47")
    let next = nearest.isEmpty ? example : suggesting(nearest, "")
    return pick("“\(text)” không phải kỳ số liệu: \(next)", "“\(text)” is no period: \(next)")
  }
  public func unknownFlag(_ text: String, known: [ObservationFlag]) -> String {
    let flags = known.map { "\($0.rawValue) \(name($0))" }.joined(separator: ", ")
    return pick(
      "không có cờ “\(text)”: dùng một trong \(flags)",
      "there is no flag “\(text)”: use one of \(flags)")
  }
  public func badNumber(option: String, text: String, _ error: NumberEntryError) -> String {
    pick("\(option) “\(text)”: \(describe(error))", "\(option) “\(text)”: \(describe(error))")
  }
  public func refusedObservation(_ key: String, _ faults: [String]) -> String {
    let list = faults.joined(separator: "; ")
    return pick(
      "không lưu \(key): \(list); hãy sửa rồi chạy lại",
      "\(key) is not saved: \(list); correct it and run again")
  }
  public func unusualObservation(_ key: String, _ value: String, _ jump: String) -> String {
    pick(
      "không lưu \(key): \(value) \(jump); nếu số liệu đúng, hãy nêu lý do bằng --reason",
      "\(key) is not saved: \(value) \(jump); if it is right, give the reason with --reason")
  }
  /// The fault with the part it is at, where the sentence does not name it.
  public func text(of fault: ObservationFault, at part: ObservationFault.Part) -> String {
    switch fault {
    case .below, .above, .negativePart, .valueBesideParts: "\(name(of: part)) \(text(of: fault))"
    case .denominatorIsZero:
      pick(text(of: fault), "\(name(of: part)) \(text(of: fault))")
    default: text(of: fault)
    }
  }
  public func name(of part: ObservationFault.Part) -> String {
    switch part {
    case .period: pick("kỳ", "period")
    case .value: pick("giá trị", "value")
    case .numerator: pick("tử số", "numerator")
    case .denominator: pick("mẫu số", "denominator")
    case .flag: pick("cờ", "flag")
    }
  }
  public func periodInFuture(_ period: Period) -> String {
    pick(
      "\(self.period(period)) chưa đến; dự báo thì dùng cờ F",
      "\(self.period(period)) has not begun; a forecast takes flag F")
  }
  public func badTable(_ file: String, _ fault: String) -> String {
    pick(
      "\(file): \(fault); hãy sửa tệp rồi nhập lại",
      "\(file): \(fault); correct the file and import again")
  }
  public var initNeedsFolder: String {
    pick("cần tên thư mục, ví dụ: cchc init du-lieu", "name a folder, as in: cchc init data")
  }
  public func unknownTable(_ word: String, known: [String]) -> String {
    pick(
      "không có bảng “\(word)”: hãy dùng \(either(known))",
      "there is no table “\(word)”: use \(either(known))")
  }
  public func text(of fault: ProgressFault) -> String {
    switch fault {
    case .percentOutside(let percent): percentOutside(percent)
    case .finishedInFuture(let day): finishedInFuture(day)
    }
  }
  public func percentOutside(_ percent: Int) -> String {
    pick("tiến độ \(percent) nằm ngoài 0–100", "progress \(percent) lies outside 0–100")
  }
  public func finishedInFuture(_ day: Day) -> String {
    pick("ngày hoàn thành \(date(day)) chưa đến", "the finish date \(date(day)) has not come yet")
  }

  public func created(_ directory: String) -> String {
    pick("Đã tạo dữ liệu tại \(directory)", "Made a workspace at \(directory)")
  }
  public var nothingChanged: String {
    pick("Không đổi: giá trị này đã được lưu từ trước.", "Unchanged: this is what stands already.")
  }
  public func savedEvent(_ what: String) -> String { pick("Đã lưu \(what)", "Saved \(what)") }
  public func cleared(_ what: String) -> String { pick("Đã xóa \(what)", "Cleared \(what)") }
  public func undone(_ event: String, _ what: String) -> String {
    pick("Đã hoàn tác \(event): \(what)", "Undone \(event): \(what)")
  }
  public var nothingToUndo: String {
    pick(
      "bạn chưa lưu gì để hoàn tác: xem “cchc log”",
      "you have saved nothing to undo: see “cchc log”")
  }
  public func unknownEvent(_ text: String) -> String {
    pick(
      "không có sự kiện “\(text)”: xem “cchc log”", "there is no event “\(text)”: see “cchc log”")
  }
  public func redone(_ event: String, _ what: String) -> String {
    pick("Đã làm lại \(event): \(what)", "Redone, undo \(event) taken back: \(what)")
  }
  public var nothingToRedo: String {
    pick(
      "không có gì vừa hoàn tác để làm lại: xem “cchc log”",
      "nothing was just undone to redo: see “cchc log”")
  }
  public func neverUndone(_ event: String) -> String {
    pick(
      "\(event) chưa bị hoàn tác: không có gì để làm lại",
      "\(event) was not undone: there is nothing to redo")
  }
  /// `now` says of each key what stands and who set it.
  public func changedSince(_ event: String, _ now: String, canKeep: Bool) -> String {
    let keep = canKeep ? pick("--keep-newer để giữ, ", "--keep-newer keeps it, ") : ""
    return pick(
      "giá trị đã đổi sau \(event): \(now); hãy thêm \(keep)--replace-newer để thay",
      "what \(event) set was changed since: \(now); add an option: \(keep)--replace-newer "
        + "replaces it")
  }
}

/// What is wrong with the options of a command.
extension Words {
  public var clearStandsAlone: String {
    pick("--clear không đi cùng giá trị hay cờ", "--clear goes with no value and no flag")
  }
  public var valueOrParts: String {
    pick(
      "hãy cho --value hoặc --numerator với --denominator, không cả hai",
      "give --value or --numerator with --denominator, not both")
  }
  public var setNeedsSomething: String {
    pick(
      "cần --value, hoặc --numerator với --denominator, hoặc --clear, hoặc --flag",
      "give --value, or --numerator with --denominator, or --clear, or --flag")
  }
  public var keepOrReplaceNewer: String {
    pick(
      "hãy cho --keep-newer hoặc --replace-newer, không cả hai",
      "give --keep-newer or --replace-newer, not both")
  }
  public var assignNeedsSomething: String {
    pick(
      "cần ít nhất một trong --progress, --finished, --state, --note",
      "give at least one of --progress, --finished, --state, --note")
  }
}

extension Words {
  public func sharedFilesMissing(_ name: String, _ places: [String]) -> String {
    let tried = places.joined(separator: ", ")
    return pick(
      "không tìm thấy \(name) (đã tìm: \(tried)): hãy cài lại bằng “make install” hoặc đặt "
        + "$CCHC_SHARE",
      "cannot find \(name) (looked at \(tried)): install again with “make install” or set "
        + "$CCHC_SHARE")
  }
}
