extension Words {
  /// How far the figures of a report are, in one sentence under its head.
  public func approval(_ stage: RoundStage, by person: String, on day: Day?) -> String {
    let when = day.map(date) ?? ""
    return switch stage {
    case .open:
      pick(
        "Dự thảo: số liệu chưa được trình duyệt", "Draft: the figures have not been submitted")
    case .submitted:
      pick(
        "Dự thảo: số liệu trình ngày \(when), chưa được duyệt",
        "Draft: the figures were submitted on \(when) and are not approved")
    case .returned:
      pick(
        "Dự thảo: số liệu bị trả lại ngày \(when)", "Draft: the figures were returned on \(when)")
    case .reopened:
      pick(
        "Dự thảo: số liệu được mở lại ngày \(when)", "Draft: the figures were reopened on \(when)")
    case .approved:
      pick(
        "Số liệu được \(person) duyệt ngày \(when)",
        "The figures were approved by \(person) on \(when)")
    case .stale:
      pick(
        "Số liệu đã thay đổi sau khi được duyệt ngày \(when): cần duyệt lại",
        "The figures have changed since they were approved on \(when): they need a new approval")
    }
  }
}
