/// What `cchc --help` says of commands, options and arguments.
extension Words {
  public var abstractCchc: String {
    pick(
      "Theo dõi và cập nhật chương trình cải cách hành chính Bắc Ninh (Nghị quyết 55-NQ/TU). "
        + "Không có lệnh con: mở bảng theo dõi.",
      "Follows and updates the administrative reform of Bắc Ninh (Resolution 55-NQ/TU). "
        + "Without a subcommand: opens the dashboard.")
  }
  public var groupLooking: String { pick("Xem", "Looking") }
  public var groupEntering: String { pick("Nhập và xuất", "Entering and exporting") }
  public var groupWorkspace: String { pick("Dữ liệu", "Workspace") }
  public var groupDrawing: String { pick("Màn hình", "Screens") }

  public var helpWorkspace: String {
    pick(
      "Thư mục dữ liệu; nếu không có: $CCHC_WORKSPACE, rồi $XDG_DATA_HOME/cchc/workspace.",
      "The workspace; else $CCHC_WORKSPACE, else $XDG_DATA_HOME/cchc/workspace.")
  }
  public var helpLanguage: String {
    pick(
      "Tiếng Việt hoặc tiếng Anh; nếu không có: theo dữ liệu, rồi $LANG.",
      "Vietnamese or English; else as the workspace says, else $LANG.")
  }
  public var helpAsOf: String {
    pick("Xem số liệu như đã biết vào một ngày.", "Show the figures as they were known on a day.")
  }
  public var helpQuiet: String {
    pick("Không in lời nhắn, chỉ kết quả và lỗi.", "Print no notes, only results and errors.")
  }
  public var helpJSON: String { pick("In ra một tài liệu JSON.", "Print one JSON document.") }

  public var abstractInit: String {
    pick(
      "Tạo thư mục dữ liệu mới với chương trình 55-NQ/TU.",
      "Makes a new workspace with the programme of Resolution 55-NQ/TU.")
  }
  public var helpInitDirectory: String {
    pick("Thư mục mới hoặc đang trống.", "A folder that is new or empty.")
  }
  public var helpInitSample: String {
    pick("Kèm số liệu mẫu để làm quen.", "With sample data to get to know the program.")
  }

  public var abstractStatus: String {
    pick(
      "Điểm, độ phủ và số chỉ tiêu theo từng mức đánh giá.",
      "Scores, coverage and counts per class.")
  }
  public var helpMilestone: String {
    pick("Đánh giá theo mốc hết năm này.", "Assess against the end of this year.")
  }
  public var helpStatusBy: String {
    pick(
      "Theo nhóm giải pháp, nội dung cải cách hoặc cơ quan.",
      "By solution area, reform content or agency.")
  }
  public var helpAgencyShown: String {
    pick("Cơ quan có số liệu cần xem.", "The agency whose figures are meant.")
  }

  public var helpLoginShown: String {
    pick("Vẽ như khi người có tên đăng nhập này mở.", "Draw as this login would see it.")
  }

  public var abstractList: String { pick("Các bảng danh sách.", "Tables.") }
  public var abstractListIndicators: String {
    pick("Chỉ tiêu với giá trị và đánh giá.", "Indicators with their value and assessment.")
  }
  public var abstractListAssignments: String {
    pick("Nhiệm vụ với thời hạn và tình trạng.", "Assignments with their deadline and status.")
  }
  public var abstractListAgencies: String { pick("Cơ quan, đơn vị.", "Agencies.") }
  public var abstractListRounds: String {
    pick("Các đợt báo cáo của một năm.", "The reporting rounds of a year.")
  }
  public var abstractListPeople: String { pick("Người dùng.", "People.") }
  public var helpArea: String { pick("Chỉ nhóm giải pháp này.", "Only this solution area.") }
  public var helpContent: String { pick("Chỉ nội dung cải cách này.", "Only this reform content.") }
  public var helpClass: String { pick("Chỉ mức đánh giá này.", "Only this class.") }
  public var helpLead: String { pick("Chỉ cơ quan chủ trì này.", "Only this lead agency.") }
  public var helpFind: String {
    pick("Tên hoặc mã có những chữ này, dấu tùy ý.", "Name or code has these words, marks or not.")
  }
  public var helpAssignmentStatus: String { pick("Chỉ tình trạng này.", "Only this status.") }
  public var helpLevel: String { pick("Chỉ cấp này.", "Only this level.") }
  public var helpFormerAgencies: String {
    pick("Cả cơ quan không còn tồn tại.", "Those that no longer exist as well.")
  }
  public var helpYear: String {
    pick("Năm; mặc định: năm đang xem.", "The year; else the present.")
  }
}
