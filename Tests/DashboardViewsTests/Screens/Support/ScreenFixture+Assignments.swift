import ReformModel

extension ScreenFixture {
  static let assignments = [
    assignment("1.T1", "Ban hành kế hoạch năm 2027", "Issue the 2027 plan", due: "2026-12-31"),
    assignment("1.T2", "Kiểm tra công tác cải cách", "Inspect reform work", due: "2026-11-30"),
    assignment("2.T1", "Tổ chức đối thoại", "Hold dialogues", due: "2026-09-30"),
    assignment("3.T1", "Rà soát nhân lực", "Review staff", due: "2026-06-30"),
    assignment("4.T1", "Cập nhật quy chế", "Keep the rules up to date", due: nil),
    assignment("6.T1", "Kết nối dữ liệu dân cư", "Link population data", due: "2026-11-23"),
    assignment("6.T2", "Số hóa kho lưu trữ", "Digitise the archive", due: "2027-06-30"),
  ]

  static var assignmentEvents: [Event] {
    let progress = [
      ("1.T1", AssignmentProgress(percent: 40, note: "Đã lấy ý kiến các sở, ngành")),
      ("2.T1", AssignmentProgress(percent: 60)),
      ("3.T1", AssignmentProgress(percent: 100, finished: Day(iso: "2026-07-20"), state: .done)),
      ("6.T1", AssignmentProgress(percent: 95)),
    ]
    return progress.enumerated().map { index, part in
      event(
        500 + index,
        Change(key: .assignment(part.0), record: .assignment(part.1), replaces: []))
    }
  }

  private static func assignment(
    _ code: String, _ vi: String, _ en: String, due: String?
  ) -> Assignment {
    Assignment(
      code: code, name: text(vi, en), area: Int(code.prefix(1)) ?? 1, contents: [1],
      lead: .agency("so-noi-vu"),
      coordinators: [.named(text("Văn phòng Ủy ban nhân dân", "Office of the People's Committee"))],
      deliverable: text("Báo cáo kết quả", "Report"),
      deadline: due.flatMap { Day(iso: $0) }.map { .day($0) } ?? .ongoing,
      indicators: ["\(code.prefix(1)).01"], source: "nq")
  }
}
