/// The workflow of reporting rounds and the four facts of a score, in words.
extension Words {
  public func name(_ stage: RoundStage) -> String {
    switch stage {
    case .open: pick("đang nhập", "open")
    case .submitted: pick("đã trình", "submitted")
    case .returned: pick("trả lại", "returned")
    case .approved: pick("đã duyệt", "approved")
    case .stale: pick("cần duyệt lại", "stale")
    case .reopened: pick("mở lại", "reopened")
    }
  }

  public func name(_ act: RoundAct) -> String {
    switch act {
    case .submit: pick("Trình duyệt", "Submit")
    case .sendBack: pick("Trả lại", "Return")
    case .approve: pick("Duyệt", "Approve")
    case .reopen: pick("Mở lại", "Reopen")
    case .except: pick("Cho ngoại lệ", "Grant an exception")
    }
  }

  public func name(_ step: ScoreStep) -> String {
    switch step {
    case .selfScore: pick("Tự chấm", "Self-score")
    case .appraisal: pick("Thẩm định", "Appraisal")
    case .explanation: pick("Giải trình", "Explanation")
    case .final: pick("Chính thức", "Final")
    }
  }

  /// What an entry of a history is about, in a narrow column.
  public func shortName(_ step: ScoreStep) -> String {
    switch step {
    case .selfScore: pick("tự chấm", "self")
    case .appraisal: pick("th. định", "appraised")
    case .explanation: pick("g. trình", "explained")
    case .final: pick("ch. thức", "final")
    }
  }

  /// `Báo cáo quý III 2026`; the id where the calendar has no such round.
  public func roundTitle(_ id: String, in definitions: Definitions) -> String {
    definitions.reportingRound(id)?.title[language] ?? id
  }

  /// `trả lại: thiếu số liệu tháng 8`
  public func text(of state: RoundState) -> String {
    let name = name(RoundStage(state))
    return state.reason.isEmpty ? name : "\(name): \(state.reason)"
  }

  /// `được sửa đến hết 05/12/2026: đính chính số hồ sơ`
  public func text(of exception: RoundException) -> String {
    pick("được sửa đến hết ", "may be changed until ")
      + "\(date(exception.until)): \(exception.reason)"
  }

  /// `8,5 điểm (Báo cáo số 120): đã công khai đủ`
  public func text(of fact: ScoreFact) -> String {
    let evidence = fact.evidence.isEmpty ? "" : "(\(fact.evidence))"
    let head = [fact.points.map(points) ?? "", evidence].filter { !$0.isEmpty }
      .joined(separator: " ")
    return [head, fact.text].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// `8,5 điểm`
  public func points(_ points: ExactDecimal) -> String {
    number(points) + pick(" điểm", " points")
  }

  func fields(of state: RoundState?) -> [RecordField] {
    [
      RecordField(stateHead, state.map { name(RoundStage($0)) } ?? ""),
      RecordField(reasonLabel, state?.reason ?? ""),
    ]
  }

  func fields(of exception: RoundException?) -> [RecordField] {
    [
      RecordField(untilField, exception.map { date($0.until) } ?? ""),
      RecordField(reasonLabel, exception?.reason ?? ""),
    ]
  }

  func fields(of fact: ScoreFact?, as step: ScoreStep) -> [RecordField] {
    let points =
      step.givesPoints ? [RecordField(pointsField, fact?.points.map { number($0) } ?? "")] : []
    return points + [
      RecordField(evidenceField, fact?.evidence ?? ""),
      RecordField(textField(of: step), fact?.text ?? ""),
    ]
  }

  public var pointsField: String { pick("Điểm", "Points") }
  public var scoreTextField: String { pick("Nhận xét, giải trình", "Remark, explanation") }

  /// What the text beside the points is: whoever appraises remarks, the agency explains.
  public func textField(of step: ScoreStep) -> String {
    switch step {
    case .selfScore, .explanation: explanationField
    case .appraisal, .final: pick("Nhận xét", "Remark")
    }
  }
}

/// What keeps rounds and approved values from being changed.
extension Words {
  /// What to do, for a screen may have no room for the rest; then who approved when, and in which
  /// rounds.
  public func text(of lock: ValueLock) -> String {
    let rounds = lock.approvals.map { $0.round[language] }
      .joined(separator: pick(" và ", " and "))
    let advice = pick(
      "số liệu đã chốt, cần quản trị viên mở lại hoặc cho ngoại lệ",
      "locked, ask an administrator to reopen it or to make an exception")
    guard let first = lock.approvals.first else { return advice }
    let when = date(first.at.day)
    return advice
      + pick(
        ": \(first.person) duyệt ngày \(when) trong \(rounds)",
        ": \(first.person) approved it on \(when) in \(rounds)")
  }

  public func text(of fault: RoundFault) -> String {
    switch fault {
    case .wrongStage(let stage, let act): wrongStage(stage, act)
    case .reasonMissing: roundReasonMissing
    case .untilPast(let day):
      pick(
        "ngày \(date(day)) đã qua: hãy chọn hôm nay hoặc sau",
        "\(date(day)) is past: choose today or later")
    case .partsWaiting(let count, let first):
      partsWaiting(count, first.joined(separator: ", "), more: count - first.count)
    }
  }

  public var roundReasonMissing: String { pick("hãy nêu lý do", "say why") }

  /// `còn 3 cơ quan trực thuộc chưa duyệt: Sở Y tế, Sở Xây dựng và 1 cơ quan khác; hãy duyệt trước`
  private func partsWaiting(_ count: Int, _ first: String, more: Int) -> String {
    let rest = more > 0 ? pick(" và \(number(more)) cơ quan khác", " and \(number(more)) more") : ""
    return pick(
      "còn \(number(count)) cơ quan trực thuộc chưa duyệt: \(first)\(rest); hãy duyệt trước",
      "\(self.count(count, "", "agency", "agencies")) below not approved: \(first)\(rest); "
        + "approve them first")
  }

  /// Where a part stands, and what comes first.
  private func wrongStage(_ stage: RoundStage, _ act: RoundAct?) -> String {
    switch (act, stage) {
    case (.submit?, .submitted):
      pick("phần này đã trình, đang chờ duyệt", "this part is submitted already and waits")
    case (.submit?, _):
      pick(
        "phần này đã duyệt: muốn trình lại phải mở lại trước", "approved already: reopen it first")
    case (.sendBack?, .approved), (.sendBack?, .stale):
      pick("phần này đã duyệt: hãy mở lại thay vì trả lại", "approved already: reopen it instead")
    case (.approve?, .approved), (.approve?, .stale):
      pick(
        "phần này đã duyệt và số liệu chưa đổi", "approved already, and the values are the same")
    case (.sendBack?, _), (.approve?, _):
      pick(
        "phần này chưa trình (\(name(stage))): cơ quan phải trình trước",
        "not submitted (\(name(stage))): the agency has to submit it first")
    case (.reopen?, _):
      pick(
        "phần này chưa duyệt (\(name(stage))): không có gì để mở lại",
        "not approved (\(name(stage))): there is nothing to reopen")
    case (.except?, _):
      pick(
        "phần này chưa duyệt (\(name(stage))): số liệu chưa chốt, không cần ngoại lệ",
        "not approved (\(name(stage))): nothing is locked, no exception is needed")
    case (nil, _):
      pick(
        "phần này \(name(stage)): không bỏ được bước này; dùng trả lại hoặc mở lại",
        "\(name(stage)): this step cannot be cleared; return or reopen it")
    }
  }

  public func text(of fault: ScoreFault) -> String {
    switch fault {
    case .pointsMissing: pick("nhập số điểm", "enter the points")
    case .pointsNotAsked: pick("giải trình không kèm điểm", "an explanation gives no points")
    case .pointsOutside: outside(ScoreFact.range)
    case .proofMissing:
      pick(
        "nêu tài liệu kiểm chứng, hoặc giải trình vì sao chưa có",
        "name the evidence, or explain why there is none")
    case .textMissing: pick("viết nội dung giải trình", "write the explanation")
    case .notYet(let step):
      pick("chưa có bước “\(name(step))”: hãy nhập bước đó trước", "“\(name(step))” comes first")
    case .builtUpon(let step):
      pick(
        "đã có bước “\(name(step))” sau đó: không sửa được nữa",
        "“\(name(step))” was said since: this stands as it is")
    }
  }
}
