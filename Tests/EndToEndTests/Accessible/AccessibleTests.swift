import Glibc
import PTYSession
import ReformModel
import Testing

extension EndToEnd {
  /// The dashboard without a screen: a line is typed, sentences answer.
  @Suite struct Accessible {
    private let scratch: Scratch

    init() throws { scratch = try Scratch.withSample() }

    /// Types lines one after another, and then no more.
    private func told(_ lines: String..., options: [String] = []) throws -> CommandRun {
      let run = try scratch.run(
        ["--accessible"] + options, input: lines.map { $0 + "\n" }.joined(),
        environment: ["TERM": "dumb"])
      #expect(run.ending == .exit(0), "\(run.errors)")
      #expect(!run.output.utf8.contains(0x1B))
      return run
    }

    @Test func theOverviewLeadsToWhyAnIndicatorStandsWhereItStands() throws {
      let told = try told("6", "5", "q").output
      #expect(told.contains("6. Công nghệ số; điểm: "))
      #expect(told.contains("8. 6.08 Thứ hạng chỉ số chuyển đổi số cấp tỉnh (DTI); giá trị 6/34 "))
      #expect(told.contains("Vì sao: cần đẩy nhanh."))
      #expect(told.contains("Đạt mốc 2030?: "))
      #expect(told.contains("chủ trì: TT PVHCC"))
    }

    @Test func whatIsMissingAndWhoseIsTold() throws {
      let told = try told("n", "q").output
      #expect(told.contains("Bắc Ninh; 2.07 Tỷ lệ kiến nghị"))
      #expect(told.contains("; kỳ thiếu 6Tđ/26"))
    }

    @Test func theReportOfARoundIsReadRowByRow() throws {
      let told = try told("r", "3", "W", "24", "q").output
      #expect(told.contains("Báo cáo quý III 2026."))
      #expect(
        told.contains("Tỷ lệ hoàn thành nhiệm vụ trong kế hoạch cải cách hành chính năm (%). Kỳ"))
      #expect(told.contains("; Đánh giá: "))
    }

    @Test func anAssignmentIsReadInFullAndLeadsToItsIndicator() throws {
      let told = try told("a", "3", "6", "q").output
      #expect(told.contains("Sản phẩm: Kế hoạch kiểm tra và thông báo kết luận."))
      #expect(told.contains("Chỉ tiêu 1.05: Tỷ lệ cơ quan, đơn vị được kiểm tra"))
    }

    @Test func aValueIsCheckedSavedAndTakenBack() throws {
      let told = try told(
        // Numerator, denominator and the end of the questions; the first answer reads two ways.
        "6.01", "1", "e", "", "102.383", "102384", "110850", ".", "1",
        "u", "1", "gõ nhầm", "q"
      ).output
      #expect(told.contains("Có hai cách hiểu: 102383 hay 102,383"))
      #expect(told.contains("Giá trị = 92,36 %."))
      #expect(told.contains("Đã lưu 6.01"))
      #expect(told.contains("Đã hoàn tác"))
      let log = try scratch.run("log", "6.01", "--lang", "vi").output
      #expect(log.contains("gõ nhầm"))
    }

    @Test func aLeapAsksForItsReasonAndIsNotSavedWithoutOne() throws {
      let before = scratch.contents()
      let told = try told("6.01", "1", "e", "", "1", "2", "", "", ".", "1", "5", "q").output
      #expect(told.contains("hãy nêu lý do"))
      #expect(told.contains("Chưa lưu: còn 1 ô cần sửa"))
      #expect(before.changes(to: scratch.contents()) == [])
    }

    @Test func whatIsTypedWhenTheInputEndsIsADraft() throws {
      let before = scratch.contents()
      _ = try told("6.01", "1", "e", "", "45000")
      #expect(before.changes(to: scratch.contents()) == [])
      let told = try told("6.01", "1", "e", ".", "3", "5", "q").output
      #expect(told.contains("Có bản nháp gõ lần trước"))
      #expect(told.contains("45000"))
    }

    @Test func aLineThatMeansNothingIsAnsweredWithWhatToDo() throws {
      let told = try told("z", "999", "không có thứ này", "? hoàn tác", "q").output
      #expect(told.contains("Ở đây không có lệnh “z”"))
      #expect(told.contains("Hãy gõ một số từ 1 đến 6."))
      #expect(told.contains("Không tìm thấy gì cho “không có thứ này”."))
      #expect(told.contains("u: hoàn tác."))
    }

    @Test func englishIsSpokenWhereItIsAskedFor() throws {
      let told = try told("6", "q", options: ["--lang", "en"]).output
      #expect(told.contains("Whole programme: score: "))
      #expect(told.contains("Tabs: Indicators 9 (open), Assignments 5."))
    }

    @Test func anotherDayIsAskedForInWords() throws {
      let told = try told("@", "31/02/2026", "30/06/2026", "6", "q").output
      #expect(told.contains("Xem ngày (ngày/tháng/năm, để trống là hôm nay):"))
      #expect(told.contains("Lỗi: "))
      #expect(told.contains("đến 30/06/2026"))
    }

    @Test func endingItByForceKeepsTheDraftAndLeavesNoTraceOfADemo() throws {
      let session = try scratch.start(
        "--accessible", "--demo", columns: 200, rows: 60, term: "dumb")
      try session.expect("Chọn:")
      #expect(!FolderContents.names(in: scratch.temporary).isEmpty)
      session.signal(SIGTERM)
      #expect(session.ending() == .exit(130))
      #expect(FolderContents.names(in: scratch.temporary) == [])
      let entering = try scratch.start("--accessible", columns: 200, rows: 60, term: "dumb")
      try entering.expect("Chọn:")
      for line in ["6.01", "1", "e", "", "45000"] {
        entering.send(line + "\r")
        entering.settle(silence: 300)
      }
      entering.send("\u{3}")
      #expect(entering.ending() == .exit(130))
      let told = try told("6.01", "1", "e", ".", "3", "5", "q").output
      #expect(told.contains("45000"))
    }

    @Test func aMeetingIsPresentedInSentences() throws {
      let file = Readme.repository + "/SampleData/giao-ban.yaml"
      let run = try scratch.run(
        ["present", "--accessible", "--demo", file, "--as-of", "2026-11-23", "--lang", "vi"],
        input: "+\n+\n-\n+\n+\n+\n+\n1\n0\nb\n0\nq\n", environment: ["TERM": "dumb"])
      #expect(run.ending == .exit(0), "\(run.errors)")
      let told = run.output
      #expect(told.contains("Trang 1/7.\nGiao ban cải cách hành chính tháng 11/2026."))
      #expect(told.contains("điểm, trên 100 (minh họa); cần đẩy nhanh; tăng "))
      #expect(told.contains("1. 2.T3 Tổ chức đối thoại"))
      #expect(told.contains("; quá hạn; hạn 20/06/2026; chủ trì: "))
      #expect(told.contains("Sản phẩm: "), "a number opens what it names")
      #expect(told.contains("Đang tối màn: b để chiếu lại."))
      #expect(told.matches(of: /Trang 6\/7\./).count >= 2, "0 leads back to the slide")
      #expect(!told.utf8.contains(0x1B))
    }

    @Test func whoFollowsHearsEverySlideAsItComesWhileTheirLineWaits() throws {
      let follower = try scratch.start(
        "follow", "--as-of", "2026-11-23", columns: 120, rows: 60, term: "dumb",
        environment: ["ACCESSIBLE": "1"])
      try follower.expect(Words(.vietnamese).waitingForPresenter)
      let presenter = try scratch.start("present", "--as-of", "2026-11-23")
      try follower.expect("Trang 1/10.")
      presenter.settle(silence: 300)
      presenter.send(Keys.right)
      try follower.expect("Nhóm giải pháp 1/6: Lãnh đạo, chỉ đạo.")
      presenter.settle()
      presenter.send("a")
      try follower.expect("Nhiệm vụ.")
      presenter.settle()
      follower.send("0\r")
      try follower.expect("nhấn f để theo lại")
      follower.send("f\r")
      try follower.expect("đang mở")
      presenter.send("q")
      try follower.expect("đã kết thúc buổi trình bày")
      follower.send("q\r")
      #expect(follower.ending() == .exit(0))
    }

    @Test func onADumbTerminalTheLineStaysCookedAndTheCursorBehindTheQuestion() throws {
      let session = try scratch.start(
        columns: 200, rows: 60, term: "dumb", environment: ["ACCESSIBLE": "1"])
      try session.expect("Chọn:")
      session.settle()
      #expect(session.modes?.isCooked == true)
      #expect(session.screen.cursorColumn == "Chọn: ".count)
      #expect(session.screen.text[session.screen.cursorRow] == "Chọn:")
      session.send("q\r")
      #expect(session.ending() == .exit(0))
      #expect(!session.output.contains(0x1B))
    }
  }
}
