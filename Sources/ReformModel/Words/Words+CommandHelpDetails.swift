/// What `cchc --help` says of the commands that show one thing, save, check and draw.
extension Words {
  public var abstractShow: String {
    pick(
      "Một chỉ tiêu hoặc nhiệm vụ: số liệu, lộ trình, đánh giá, lịch sử.",
      "One indicator or assignment: series, path, assessment, history.")
  }
  public var helpCode: String {
    pick("Mã chỉ tiêu (6.01) hoặc nhiệm vụ (1.T3).", "Of an indicator (6.01) or assignment (1.T3).")
  }
  public var helpIndicatorCode: String {
    pick("Mã chỉ tiêu, ví dụ 6.01.", "Of the indicator, such as 6.01.")
  }
  public var helpAssignmentCode: String {
    pick("Mã nhiệm vụ, ví dụ 1.T3.", "Of the assignment, such as 1.T3.")
  }

  public var abstractSet: String {
    pick("Lưu số liệu của một kỳ; in mã sự kiện.", "Saves one observation; prints the event id.")
  }
  public var helpPeriod: String {
    pick(
      "Kỳ số liệu: 2026, 2026-S1, 2026-Q3, 2026-M10, 2026-W47.",
      "2026, 2026-S1, 2026-Q3, 2026-M10 or 2026-W47.")
  }
  public var helpValue: String {
    pick("Giá trị, như 87.2 hoặc 87,2.", "The value, such as 87.2.")
  }
  public var helpNumerator: String { pick("Tử số.", "The numerator.") }
  public var helpDenominator: String { pick("Mẫu số.", "The denominator.") }
  public var helpClear: String { pick("Xóa số liệu của kỳ này.", "Clear the observation.") }
  public var helpFlag: String {
    pick(
      "Cờ theo SDMX, ví dụ P sơ bộ, M không áp dụng.",
      "SDMX flag, such as P provisional, M not applicable.")
  }
  public var helpNote: String { pick("Ghi chú.", "A note.") }
  public var helpSource: String { pick("Nguồn số liệu.", "The source.") }
  public var helpEvidence: String {
    pick("Tài liệu kiểm chứng.", "Evidence, such as a document number.")
  }
  public var helpReason: String { pick("Lý do thay đổi.", "Why it is changed.") }

  public var abstractAssign: String {
    pick("Cập nhật một nhiệm vụ; in mã sự kiện.", "Updates one assignment; prints the event id.")
  }
  public var helpProgress: String { pick("Phần trăm, 0–100.", "Percentage, 0–100.") }
  public var helpFinished: String { pick("Ngày hoàn thành.", "The day it was finished.") }
  public var helpState: String { pick("Trạng thái.", "The state.") }

  public var abstractSurvey: String {
    pick(
      "Lưu phiếu khảo sát và số liệu của chỉ tiêu; in mã sự kiện.",
      "Saves a survey and the value it makes; prints the event id.")
  }
  public var helpSurvey: String {
    pick("Mã khảo sát trong surveys.json.", "Of the survey in surveys.json.")
  }
  public var helpAnswers: String {
    pick(
      "Số phiếu của một câu, từ rất không hài lòng đến rất hài lòng, ví dụ 1.2=0,1,5,40,12; "
        + "lặp lại cho từng câu.",
      "Counts of one question from very dissatisfied to very satisfied, such as 1.2=0,1,5,40,12; "
        + "again for each.")
  }

  public var abstractOverride: String {
    pick(
      "Đặt mức đánh giá bằng tay, hoặc bỏ; in mã sự kiện.",
      "Sets a class by hand, or gives it back; prints the event id.")
  }
  public var helpOverrideClass: String {
    pick("Mức đánh giá, ví dụ limited.", "The class, such as limited.")
  }
  public var helpUntil: String { pick("Ngày cuối cùng còn hiệu lực.", "Its last day.") }
  public var helpOverrideReason: String {
    pick("Lý do và căn cứ.", "Why, and on what grounds.")
  }
  public var helpClearOverride: String {
    pick("Trở lại kết quả tính.", "Back to the computed class.")
  }

  public var abstractTarget: String {
    pick("Đặt mục tiêu mới; in mã sự kiện.", "Sets a new target; prints the event id.")
  }
  public var helpTargetYear: String {
    pick("Phải đạt đến hết năm này.", "To be reached by the end of it.")
  }
  public var helpTargetValue: String { pick("Giá trị phải đạt.", "What is to be reached.") }
  public var helpTargetSource: String {
    pick("Văn bản giao mục tiêu.", "The document that sets it.")
  }
  public var helpClearTarget: String {
    pick("Bỏ mục tiêu đã đặt của năm này.", "Take back what was set for the year.")
  }

  public var abstractComment: String {
    pick(
      "Ghi ý kiến về một chỉ tiêu hoặc nhiệm vụ; in mã sự kiện.",
      "Saves a comment on an indicator or assignment; prints the event id.")
  }
  public var helpComment: String { pick("Nội dung.", "What is said.") }

  public var abstractImport: String {
    pick(
      "Nhập số liệu từ tệp CSV, được tất cả hoặc không gì cả.",
      "Takes in observations from CSV, all or nothing.")
  }
  public var helpImportFile: String { pick("Tệp CSV, hoặc -.", "The CSV file, or -.") }
  public var helpDryRun: String {
    pick("Chỉ kiểm tra, không lưu.", "Only look, save nothing.")
  }
  public var helpLenient: String {
    pick(
      "Lưu các dòng đúng dù có dòng bị từ chối.", "Save the good rows even if others are refused.")
  }
  public var helpMap: String {
    pick(
      "Tệp YAML khai cột của người gửi; được nhớ cho lần sau.",
      "YAML file that maps the sender's columns; remembered for the next time.")
  }
  public var helpRefusals: String {
    pick(
      "Ghi các dòng bị từ chối kèm lý do để gửi lại.",
      "Write refused rows with their reasons, to send back.")
  }
  public var helpImportProfile: String {
    pick(
      "Cách viết số, nếu tệp không cho thấy: plain hoặc excel-vi.",
      "How numbers are written where the file does not show it: plain or excel-vi.")
  }
  public var helpProfile: String {
    pick("Dạng CSV: plain hoặc excel-vi.", "Form of the CSV: plain or excel-vi.")
  }

  public var abstractExport: String {
    pick(
      "Xuất số liệu, nhiệm vụ, tình hình chung hoặc biểu mẫu để đơn vị điền.",
      "Writes observations, assignments, the status, or a template to fill in.")
  }
  public var helpTemplateAgency: String {
    pick("Đơn vị sẽ điền biểu mẫu.", "The agency that fills in the template.")
  }
  public var helpTemplateRound: String {
    pick("Đợt báo cáo, ví dụ 2026-y.", "The reporting round, such as 2026-y.")
  }
  public var helpExportWhat: String {
    pick("Nội dung cần xuất.", "What to write.")
  }
  public var helpFormat: String { pick("Định dạng.", "The format.") }
  public var helpOutput: String {
    pick("Ghi vào tệp này thay vì in ra.", "Write to this file instead.")
  }

  public var abstractLog: String {
    pick(
      "Nhật ký bằng lời, mới nhất trước.",
      "The journal in words, latest first.")
  }
  public var helpSince: String { pick("Từ ngày này.", "From this day on.") }

  public var abstractUndo: String {
    pick("Lập lại những gì có trước một sự kiện.", "Restores what stood before an event.")
  }
  public var helpUndoEvent: String {
    pick("Mã sự kiện; nếu không có: sự kiện cuối của bạn.", "The event; else the last of your own.")
  }
  public var abstractRedo: String {
    pick("Làm lại những gì vừa hoàn tác.", "Does again what was undone.")
  }
  public var helpRedoEvent: String {
    pick(
      "Mã sự kiện đã hoàn tác; nếu không có: lần hoàn tác cuối của bạn.",
      "The event undone; else the last undo of your own.")
  }
  public var helpKeepNewer: String {
    pick("Giữ các giá trị đã có người sửa sau đó.", "Keep the values that were changed since.")
  }
  public var helpReplaceNewer: String {
    pick("Thay cả các giá trị đã có người sửa sau đó.", "Replace the values changed since as well.")
  }

  public var abstractCheck: String {
    pick("Kiểm tra mọi cam kết của dữ liệu.", "Checks every promise of the workspace.")
  }
  public var abstractAssess: String {
    pick("Đánh giá các chuỗi số liệu cho dưới dạng JSON.", "Assesses series given as JSON.")
  }
  public var helpAssessFile: String { pick("Tệp JSON, hoặc -.", "The JSON file, or -.") }
}
