import DashboardLogic
import ReformModel
import TerminalInterface
import Testing

@testable import DashboardViews

/// The report of a round as it is read on the screen.
@Suite struct ReportPictureTests {
  static let shots: [DetailShot] = [("report", "ri"), ("report-values", "ri<Right>")].flatMap {
    name, keys in
    [
      DetailShot(name, keys, 80, 24), DetailShot(name, keys, 120, 36),
      DetailShot(name, keys, 40, 12), DetailShot(name, keys, 80, 24, .english, .ascii),
    ]
  }

  private struct Written: ReportSource {
    func report(_ request: ReportRequest, of workspace: Workspace) -> WrittenReport? {
      WrittenReport(
        markdown: """
          **ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC NINH**

          # BÁO CÁO

          Thực hiện Nghị quyết số 55-NQ/TU, Ủy ban nhân dân thành phố báo cáo kết quả như sau:

          ## I. CÔNG TÁC CHỈ ĐẠO

          - Theo dõi 26 nhiệm vụ; đến ngày 20/12/2026 đã hoàn thành 3, quá hạn 2, sắp đến hạn 0.
          - Trong kỳ chưa ghi nhận nhiệm vụ hoàn thành.

          | Mã | Chỉ tiêu | Kỳ này | So kỳ trước | So cùng kỳ | Mục tiêu 2030 | Đánh giá |
          | --- | --- | ---: | ---: | ---: | ---: | --- |
          | 6.01 | Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến (%) | 86,90\\* | +2,10 (tốt hơn) \
          | −0,40 (kém hơn) | 90,00 | đúng tiến độ |
          | 6.02 | Tỷ lệ số hóa (%) | chưa báo cáo; gần nhất quý II/2026: 44,12 | – | – | 100,00 \
          | chậm |
          """,
        values: [
          ReportValue(
            code: "6.01", name: "Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến", part: "tử số",
            value: "869", remark: "minh họa"),
          ReportValue(
            code: "6.02", name: "Tỷ lệ số hóa", part: "giá trị", value: "",
            remark: "chưa báo cáo"),
        ])
    }
  }

  static func state(_ shot: DetailShot) -> DashboardState {
    let plain = ScreenFixture.state(shot.size, shot.language)
    return DashboardState(
      workspace: plain.workspace, settings: plain.settings, size: shot.size, reports: Written())
  }

  @Test(arguments: shots)
  func screenLooksAsKept(_ shot: DetailShot) throws {
    var state = Self.state(shot)
    for event in try KeyScript.events(shot.keys) { _ = state.handle(event) }
    try Picture.expect(DetailShot.render(state, shot.level), named: shot.description)
  }

  @Test func theReportIsReadInParagraphsAndRows() throws {
    var state = Self.state(DetailShot("report", "ri", 80, 24))
    for event in try KeyScript.events("ri") { _ = state.handle(event) }
    let reading = read(state)
    #expect(reading.title == "Báo cáo năm 2026")
    #expect(reading.tabs == ["Báo cáo", "Số liệu để chép"])
    let sentences = (0..<reading.count).map(reading.sentence)
    #expect(sentences.contains("Trong kỳ chưa ghi nhận nhiệm vụ hoàn thành."))
    #expect(
      sentences.contains {
        $0.contains("6.02") && $0.contains("Kỳ này: chưa báo cáo; gần nhất quý II/2026: 44,12")
      }, "a row says what each figure is")
  }

  @Test func theValueAloneIsCopied() throws {
    var state = Self.state(DetailShot("report", "ri", 80, 24))
    for event in try KeyScript.events("ri<Right>") { _ = state.handle(event) }
    #expect(copiedText(of: state) == "869")
    _ = state.handle(.key(KeyEvent(.down)))
    #expect(copiedText(of: state)?.contains("chưa báo cáo") == true)
  }
}
