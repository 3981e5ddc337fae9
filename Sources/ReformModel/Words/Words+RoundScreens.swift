/// The screens and forms of reporting rounds.
extension Words {
  public var noPartSelected: String { pick("Chưa chọn đơn vị nào", "No agency is selected") }
  public var standsLabel: String { pick("Hiện nay", "Now") }
  public var changedLabel: String { pick("Đã đổi", "Changed") }
  public func stillMissing(_ what: String) -> String {
    pick("còn thiếu \(what)", "missing \(what)")
  }

  /// What an act brings about, to be known before it is done.
  public func consequence(of act: RoundAct) -> String {
    switch act {
    case .submit, .sendBack: ""
    case .approve:
      pick(
        "Duyệt là chốt số liệu: muốn sửa phải mở lại.",
        "Approving locks the values: reopen to change one.")
    case .reopen:
      pick(
        "Số liệu sửa được; phải trình và duyệt lại.",
        "Values can be changed; submit and approve anew.")
    case .except:
      pick(
        "Sửa được đến hết ngày này, rồi phải duyệt lại.",
        "Open until the end of that day; then approve anew.")
    }
  }

  /// `Đã duyệt: Sở Y tế, Báo cáo quý III 2026`
  public func savedAct(_ act: RoundAct, _ agency: String, _ round: String) -> String {
    let done =
      switch act {
      case .submit: pick("Đã trình", "Submitted")
      case .sendBack: pick("Đã trả lại", "Returned")
      case .approve: pick("Đã duyệt", "Approved")
      case .reopen: pick("Đã mở lại", "Reopened")
      case .except: pick("Đã cho ngoại lệ", "Exception granted")
      }
    return "\(done): \(agency), \(round)"
  }

  public func savedScore(_ step: ScoreStep, _ code: String, _ score: String) -> String {
    pick("Đã lưu \(code) ", "Saved \(code) ") + "\(name(step).lowercased()): \(score)"
  }

  public func noParts(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Chưa đơn vị nào có số liệu phải nộp", "No agency owes anything yet")
      : pick("Không có đơn vị nào khớp “\(filter)”", "No agency matches “\(filter)”")
  }
  public func nothingOwed(matching filter: String) -> String {
    filter.isEmpty
      ? pick("Chưa có số liệu nào phải nộp", "Nothing is owed yet")
      : pick("Không có chỉ tiêu nào khớp “\(filter)”", "No indicator matches “\(filter)”")
  }

  public var owedTab: String { pick("Số liệu", "Values") }
  public var scoresTab: String { pick("Tự chấm điểm", "Scores") }
  public var approvedHead: String { pick("Đã duyệt", "Approved") }
  public var valueMissing: String { pick("còn thiếu", "missing") }
  public var changedSinceApproval: String { pick("đổi sau duyệt", "changed since") }

  /// `13/17 đã duyệt`
  public func approved(_ n: Int, of all: Int) -> String {
    pick("\(number(n))/\(number(all)) đã duyệt", "\(number(n)) of \(number(all)) approved")
  }

  /// `1 trả lại`
  public func count(_ n: Int, in stage: RoundStage) -> String { "\(number(n)) \(name(stage))" }

  /// `được sửa đến hết 05/12/2026`
  public func changeable(until day: Day) -> String {
    pick("được sửa đến hết \(date(day))", "may be changed until \(date(day))")
  }
}
