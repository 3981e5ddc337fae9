/// What the commands around the dashboard say.
extension Words {
  public var abstractDashboard: String { pick("Bảng theo dõi.", "The dashboard.") }
  public var helpDemo: String {
    pick("Trên bản sao tạm của dữ liệu mẫu.", "On a scratch copy of the sample, gone at exit.")
  }
  public var helpReadOnly: String { pick("Chỉ xem, không nhập.", "Look only, enter nothing.") }
  public var helpRestricted: String {
    pick(
      "Dùng làm ForceCommand của SSH: chỉ bảng theo dõi.",
      "As a ForceCommand of SSH: the dashboard and no more.")
  }
  public var restrictedNeedsWorkspace: String {
    pick(
      "--restricted cần --workspace với đường dẫn tuyệt đối và không đi cùng --demo",
      "--restricted needs --workspace with an absolute path and goes without --demo")
  }
  public func onlyTheDashboard(_ command: String) -> String {
    pick(
      "tài khoản này chỉ dùng bảng theo dõi, không chạy “\(command)”: hãy kết nối bằng “ssh -t” "
        + "không kèm lệnh",
      "this account is for the dashboard and does not run “\(command)”: connect with “ssh -t” and "
        + "no command")
  }
  public var helpTheme: String {
    pick("Giao diện màu; xem “cchc themes”.", "The theme; see “cchc themes”.")
  }
  public var helpASCII: String { pick("Chỉ vẽ bằng ký tự ASCII.", "Draw with ASCII only.") }
  public var helpAccessible: String {
    pick("Đọc thành câu, hỏi bằng số, không vẽ.", "Sentences and questions; draws nothing.")
  }
  public var helpKeysYAML: String {
    pick("In thành tệp phím để sửa.", "Print as a key file to change.")
  }
  public var helpNoMouse: String { pick("Không dùng chuột.", "Leave the mouse alone.") }

  public var abstractRender: String {
    pick(
      "Vẽ một màn hình bất kỳ, không cần thiết bị đầu cuối.", "Draws any screen without a terminal."
    )
  }
  public var helpSize: String { pick("Số cột x số dòng.", "Columns x rows.") }
  public var helpRenderKeys: String {
    pick("Các phím cần gõ, như <Down><Enter>.", "Keys to type, such as <Down><Enter>.")
  }
  public var helpRenderFormat: String {
    pick(
      "Văn bản, mã màu ANSI, ảnh SVG, trang HTML, hoặc bảng của màn hình (CSV).",
      "Text, ANSI colours, SVG, HTML, or the table of the screen as CSV.")
  }
  public var helpColours: String {
    pick("Số màu của màn hình.", "How many colours the screen has.")
  }
  public var abstractKeys: String { pick("Bảng phím.", "The key table.") }
  public var helpCopy: String {
    pick(
      "Cho phép chép vào bộ nhớ tạm của máy bạn (OSC 52).",
      "Let rows be copied to the clipboard of your own machine (OSC 52).")
  }
  public var abstractThemes: String {
    pick("Các giao diện màu với độ tương phản.", "The themes with their contrast.")
  }
  public var helpThemeCheck: String { pick("Kiểm tra tệp này.", "Check this file.") }

  public var columnTheme: String { pick("Giao diện", "Theme") }
  public var columnAppearance: String { pick("Nền", "Ground") }
  public var columnContrast: String { pick("Tương phản", "Contrast") }
  public var columnFaults: String { pick("Lỗi", "Faults") }
  /// Over the text of a screen, below its picture.
  public var pageAsText: String { pick("Dạng văn bản", "As text") }
  public var columnAuthor: String { pick("Tác giả", "Author") }
  public var columnMended: String { pick("Chỉnh", "Mended") }
  public var columnLicence: String { pick("Giấy phép", "Licence") }

  /// `light` or `dark`.
  public func appearance(_ id: String) -> String {
    id == "dark" ? pick("tối", "dark") : pick("sáng", "light")
  }
  public func contrastTooLow(_ ratio: String, required: String) -> String {
    pick("tương phản \(ratio):1, cần \(required):1", "contrast \(ratio):1, \(required):1 needed")
  }

  /// A screen or box by the id that `keys --json` gives it.
  public func screenName(_ id: String) -> String {
    switch id {
    case "everywhere": pick("mọi nơi", "everywhere")
    case "screens": pick("mọi màn hình", "every screen")
    case "lists": pick("mọi danh sách", "every list")
    case "overview": pick("tổng quan", "overview")
    case "area": pick("nhóm giải pháp", "area")
    case "indicator": pick("chỉ tiêu", "indicator")
    case "assignments": pick("nhiệm vụ", "assignments")
    case "matrix": pick("ma trận", "matrix")
    case "agencies": pick("đơn vị", "agencies")
    case "agency": pick("một đơn vị", "agency")
    case "assignment": pick("một nhiệm vụ", "an assignment")
    case "observation": pick("một số liệu", "a value")
    case "gaps": pick("còn thiếu", "missing")
    case "changes": pick("thay đổi", "changes")
    case "rounds": pick("đợt báo cáo", "rounds")
    case "round": pick("một đợt báo cáo", "round")
    case "roundPart": pick("phần của đơn vị", "part of a round")
    case "report": pick("báo cáo", "report")
    case "surveys": pick("khảo sát", "surveys")
    case "palette": pick("tìm nhanh", "palette")
    case "drawing": pick("chọn nét vẽ", "drawing")
    case "day": pick("ô ngày xem", "day")
    case "export": pick("xuất màn hình", "export")
    case "history": pick("nhật ký", "history")
    case "conflicts": pick("xung đột", "conflicts")
    case "undo": pick("hỏi khi hoàn tác", "undo")
    case "decision": pick("chọn bản", "choosing a version")
    case "grid": pick("bảng nhập", "grid")
    case "cell": pick("ô đang gõ", "cell typed in")
    case "batch": pick("hỏi trước khi lưu", "before saving")
    case "help": pick("trợ giúp", "help")
    case "filter": pick("ô lọc", "filter")
    case "form": pick("phiếu nhập", "entry form")
    case "themes": pick("chọn giao diện", "themes")
    case "confirm": pick("hỏi lại khi thoát", "before leaving")
    case "presentation": pick("trang chiếu", "slide")
    case "following": pick("theo trang chiếu", "slide followed")
    default: id
    }
  }

  public var renderSavesNothing: String {
    pick("Hình vẽ không lưu gì", "A rendered screen saves nothing")
  }
  public func badKeyScript(_ fault: String) -> String {
    pick("--keys không đọc được: \(fault)", "--keys cannot be read: \(fault)")
  }
  public var needsTerminal: String {
    pick(
      "bảng theo dõi cần một thiết bị đầu cuối: hãy chạy trực tiếp trong cửa sổ dòng lệnh, hoặc "
        + "dùng “cchc status” hay “cchc render”",
      "the dashboard needs a terminal: run it in one, or use “cchc status” or “cchc render”")
  }
  public func terminalIncapable(_ term: String) -> String {
    pick(
      "thiết bị đầu cuối “\(term)” không định vị được con trỏ: hãy đặt TERM khác, như xterm, "
        + "hoặc chạy “cchc --accessible”",
      "terminal “\(term)” cannot place its cursor: set TERM to another, such as "
        + "xterm, or run “cchc --accessible”")
  }
  public func terminalUnknown(_ term: String) -> String {
    pick(
      "không biết thiết bị đầu cuối “\(term)”: hãy đặt TERM=xterm hoặc cài ncurses-base",
      "terminal “\(term)” is unknown: set TERM=xterm or install ncurses-base")
  }
  public func terminalRefused(_ call: String, _ reason: String) -> String {
    pick(
      "không mở được thiết bị đầu cuối (\(call): \(reason)): hãy thử lại trong cửa sổ khác",
      "the terminal cannot be opened (\(call): \(reason)): try again in another window")
  }
  public func terminalFellBack(_ asked: String, _ used: String) -> String {
    asked.isEmpty
      ? pick("Lưu ý: chưa đặt TERM, đã dùng \(used).", "Note: TERM is not set, \(used) was used.")
      : pick(
        "Lưu ý: không biết thiết bị “\(asked)”, đã dùng \(used).",
        "Note: terminal “\(asked)” is unknown, \(used) was used.")
  }
}
