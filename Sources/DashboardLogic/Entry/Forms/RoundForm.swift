import ReformModel

/// The form in which an agency's part of a round is submitted, returned, approved, reopened or
/// excepted.
struct RoundForm: FormPlan {
  let basis: FormBasis
  private let key: RoundKey
  private let act: RoundAct
  private let part: RoundPart
  /// What the act would save, without a reason.
  private let approval: RoundState
  private let waiting: [Agency]

  init?(_ key: RoundKey, _ act: RoundAct, _ basis: FormBasis) {
    let workspace = basis.workspace
    guard let agency = workspace.definitions.agency(key.agency),
      let round = workspace.definitions.reportingRound(key.round)
    else { return nil }
    self.basis = basis
    self.key = key
    self.act = act
    part = workspace.part(of: agency, in: round, asOf: basis.today)
    approval = workspace.approval(of: key)
    waiting = act == .approve ? workspace.partsWaiting(below: key, asOf: basis.today) : []
  }

  private var recordKey: RecordKey { act == .except ? .roundException(key) : .round(key) }
  var subject: EntrySubject { .roundAct(key, act) }
  var title: String { "\(words.name(act)) – \(part.round.title[basis.language])" }
  var heading: String { agencyName(key.agency) }
  var keys: [RecordKey] { [recordKey] }

  func fields() -> [FormField] {
    let reason = FormField(
      .reason, act.needsReason ? words.reasonField : words.noteField)
    guard act == .except else { return [reason] }
    return [
      FormField(.until, words.untilField, .day, "", hint: words.dayHint(today.advanced(by: 7))),
      reason,
    ]
  }

  func check(_ form: EntryForm) -> EntryCheck {
    var reader = FormReader(form, basis.language)
    let reason =
      act.needsReason
      ? reader.filled(.reason, orElse: .missing(.roundReason)) : form.text(of: .reason)
    var until: Day?
    if act == .except {
      if reader.isEmpty(.until) { reader.fault(.until, .missing(.endDay)) }
      until = reader.day(.until)
      if let until, until < today { reader.fault(.until, .dayPast) }
    }
    if !waiting.isEmpty { reader.fault(.reason, .round(waitingFault)) }
    var check = EntryCheck()
    check.faults = reader.faults
    if check.faults.isEmpty, let record = record(reason, until) {
      check.changes = [ledger.change(recordKey, to: record)]
      check.reason = act.needsReason || reason.isBlank ? nil : reason
    }
    return check
  }

  private var waitingFault: RoundFault {
    .partsWaiting(waiting.count, first: waiting.prefix(3).map { $0.name(on: today).short })
  }

  private func record(_ reason: String, _ until: Day?) -> Record? {
    switch act {
    case .submit: .round(.submitted)
    case .sendBack: .round(.returned(reason: reason))
    case .approve: .round(approval)
    case .reopen: .round(.reopened(reason: reason))
    case .except:
      until.map { .roundException(RoundException(until: $0, reason: reason)) }
    }
  }

  func notes(in state: DashboardState) -> [FormNote] {
    let stands = part.state.map { state in
      words.text(of: state)
        + (part.last.map { ", \(who($0.person)), \(words.date($0.at.day))" } ?? "")
    }
    var notes = [
      FormNote(
        words.standsLabel, [[FormNote.Piece(stands ?? words.name(part.stage))]]),
      FormNote(words.answeredHead, [[FormNote.Piece(answers)]]),
    ]
    if !part.changed.isEmpty {
      notes.append(FormNote(words.changedLabel, [[FormNote.Piece(short(part.changed), .quiet)]]))
    }
    if act == .approve || act == .reopen || act == .except {
      notes.append(FormNote("", [[FormNote.Piece(words.consequence(of: act), .quiet)]]))
    }
    return notes
  }

  private var answers: String {
    let missing = part.missing.map(RecordKey.observation)
    let counts = words.answered(part.answered, of: part.owed.count)
    return missing.isEmpty ? counts : "\(counts); \(words.stillMissing(short(missing)))"
  }

  /// `6.01 T10/26, 6.02 T10/26, …`
  private func short(_ keys: [RecordKey]) -> String {
    keys.prefix(3).map { "\($0.subject) \(words.shortName(of: $0))" }.joined(separator: ", ")
      + (keys.count > 3 ? ", …" : "")
  }

  private func who(_ login: String) -> String { definitions.name(ofPerson: login) }

  func saved(in state: DashboardState) -> String {
    words.savedAct(act, heading, part.round.title[basis.language])
  }
}
