import ReformModel

/// What was reported of the assignments of 2025 and 2026; made up, and the notes say so.
private typealias Report = (
  code: String, day: String, percent: Int, finished: String?, state: AssignmentProgress.State,
  note: String
)

private let reports: [Report] = [
  ("3.T3", "2025-07-18", 60, nil, .open, "Đã nhận báo cáo của 61/99 xã, phường"),
  ("3.T3", "2025-08-06", 100, "2025-08-05", .done, "Hoàn thành sau hạn do xã, phường gửi chậm"),
  ("1.T1", "2026-10-20", 25, nil, .open, "Đang xin ý kiến các sở, ngành"),
  ("1.T1", "2026-11-16", 40, nil, .open, "Đã tổng hợp ý kiến của 12/16 sở, ngành"),
  ("1.T2", "2026-09-28", 70, nil, .open, "Đã trình dự thảo quyết định"),
  ("1.T2", "2026-10-13", 100, "2026-10-12", .done, "Đã ban hành quyết định kiện toàn"),
  ("1.T3", "2026-11-17", 85, nil, .open, "Đã kiểm tra 34/40 đơn vị theo kế hoạch"),
  ("2.T1", "2026-11-10", 80, nil, .open, "Còn hai chuyên đề phát sóng trong tháng 12"),
  ("2.T2", "2026-11-12", 74, nil, .open, "73/99 xã, phường đã niêm yết mã QR"),
  (
    "2.T3", "2026-07-02", 60, nil, .open,
    "Đã đối thoại một cuộc, chưa ban hành thông báo kết luận"
  ),
  ("2.T4", "2026-11-09", 30, nil, .open, "Mới giám sát tại 9/30 xã, phường theo kế hoạch"),
  ("3.T1", "2026-11-15", 60, nil, .open, "Đã thẩm định dự toán của các đơn vị"),
  ("3.T2", "2026-10-30", 55, nil, .open, "Đã mở 6/11 lớp"),
  ("3.T4", "2026-11-05", 20, nil, .open, "Đang rà soát nhóm đơn vị giáo dục, y tế"),
  ("4.T1", "2026-06-12", 100, "2026-06-12", .open, "Đã thông báo kết quả quý II"),
  (
    "4.T1", "2026-10-08", 70, "2026-06-12", .open,
    "Đã kiểm tra 7 cuộc, chưa ban hành thông báo kết quả quý III"
  ),
  ("4.T2", "2026-11-13", 65, nil, .open, "Đã công bố cắt giảm gần 42% thời gian giải quyết"),
  ("4.T3", "2026-11-03", 35, nil, .open, "Đang thử nghiệm tại ba sở"),
  ("5.T1", "2026-03-19", 100, "2026-03-19", .open, "Đã gửi báo cáo quý I"),
  ("5.T1", "2026-06-19", 100, "2026-06-19", .open, "Đã gửi báo cáo 6 tháng"),
  ("5.T1", "2026-09-18", 100, "2026-09-18", .open, "Đã gửi báo cáo quý III"),
  ("5.T2", "2026-11-11", 15, nil, .open, "Đã phân công tiêu chí cho các đơn vị"),
  ("5.T4", "2026-11-20", 90, nil, .open, "Đã thu đủ phiếu, đang xử lý"),
  ("5.T5", "2026-11-12", 100, "2026-11-12", .open, "Đã công bố bản tin tuần 45"),
  ("5.T5", "2026-11-19", 100, "2026-11-19", .open, "Đã công bố bản tin tuần 46"),
  ("6.T1", "2026-11-06", 70, nil, .open, "Hoàn thành 21/30 nhiệm vụ năm 2026"),
  ("6.T2", "2026-11-14", 92, nil, .open, "Còn 9 thủ tục chưa tích hợp"),
  ("6.T3", "2026-06-30", 80, nil, .open, "Đã nghiệm thu hạ tầng dùng chung"),
  ("6.T3", "2026-09-16", 100, "2026-09-15", .done, "Hoàn thành trước hạn"),
  ("6.T4", "2026-10-22", 25, nil, .open, "Đã chuyển 4/16 hệ thống"),
  ("6.T5", "2026-11-18", 58, nil, .open, "Đã số hóa 58% kết quả còn hiệu lực"),
]

/// The reports on assignments as acts.
func assignmentActs(seed: UInt64) -> [Act] {
  var random = SplitMix64(seed: seed, stream: "assignments")
  return reports.compactMap { report in
    guard let day = Day(iso: report.day) else { return nil }
    let progress = AssignmentProgress(
      percent: report.percent, finished: report.finished.flatMap { Day(iso: $0) },
      state: report.state, note: report.note + " (minh họa)")
    return Act(
      at: Instant(workingHoursOf: day, &random), writer: Act.sampleWriter,
      changes: [(.assignment(report.code), .assignment(progress))])
  }
}
