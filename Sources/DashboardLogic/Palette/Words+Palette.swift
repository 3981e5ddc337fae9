import ReformModel

/// What the palette calls things that have neither a key nor a code.
extension Words {
  var commandKind: String { pick("lệnh", "command") }
  var agencyKind: String { pick("đơn vị", "agency") }
  var personKind: String { pick("người", "person") }
  var viewKind: String { pick("xem", "view") }
  var seenKind: String { pick("vừa xem", "seen") }

  func view(_ tab: AssignmentTab) -> String {
    switch tab {
    case .all: pick("Nhiệm vụ: tất cả", "Assignments: all")
    case .overdue: pick("Nhiệm vụ quá hạn", "Assignments overdue")
    case .dueSoon: pick("Nhiệm vụ sắp đến hạn", "Assignments due soon")
    case .open: pick("Nhiệm vụ đang làm", "Assignments open")
    case .done: pick("Nhiệm vụ đã xong", "Assignments done")
    case .timeline: pick("Nhiệm vụ theo tháng (lịch)", "Assignments by month (calendar)")
    }
  }

  func view(_ tab: AgenciesTab) -> String {
    switch tab {
    case .departments: pick("Xếp hạng sở, ngành", "Departments ranked")
    case .communes: pick("Xếp hạng xã, phường", "Communes ranked")
    case .completeness: pick("Độ đầy đủ số liệu", "Completeness of data")
    }
  }
}
