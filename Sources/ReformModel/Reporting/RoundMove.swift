/// What can be done to an agency's part of a round.
public enum RoundAct: String, Sendable, Hashable, CaseIterable {
  case submit
  case sendBack = "return"
  case approve, reopen
  /// Lets approved values be changed until a day.
  case except

  /// The least role that may do it; an editor only for agencies of their own.
  public var role: Person.Role {
    switch self {
    case .submit: .editor
    case .sendBack, .approve: .reviewer
    case .reopen, .except: .administrator
    }
  }

  /// Whether it goes without saying why.
  public var needsReason: Bool {
    switch self {
    case .submit, .approve: false
    case .sendBack, .reopen, .except: true
    }
  }

  /// Where a part may stand before it.
  public var stages: Set<RoundStage> {
    switch self {
    case .submit: [.open, .returned, .reopened]
    case .sendBack: [.submitted]
    case .approve: [.submitted, .stale]
    case .reopen, .except: [.approved, .stale]
    }
  }
}

/// Why a part of a round cannot go from where it stands to where somebody wants it; worded by
/// `Words.text(of:)`.
public enum RoundFault: Error, Sendable, Hashable {
  /// The stage it stands in does not lead there.
  case wrongStage(RoundStage, RoundAct?)
  case reasonMissing
  /// The day until which approved values may be changed has passed.
  case untilPast(Day)
  /// So many agencies below owe something and are not approved; the first of them by short name.
  case partsWaiting(Int, first: [String])
}

/// The step from one state of a part to another, where there is one.
struct RoundMove: Sendable, Hashable {
  /// The least role that may take it.
  let role: Person.Role
  /// Whether the event must say why, because the record cannot.
  var needsReasonOfEvent = false

  /// - Parameters:
  ///   - standing: What stands; of several versions one may be chosen.
  ///   - isUndo: Whether an event is taken back, which restores what stood before it.
  init(from standing: Standing?, to new: RoundState?, isUndo: Bool) throws(RoundFault) {
    let heads = standing.map { [$0.shown] + $0.others } ?? []
    if standing?.isConflict == true, heads.contains(where: { $0.record?.round == new }) {
      let losesApproval = heads.contains { $0.record?.round?.isApproved ?? false }
      role = losesApproval && new?.isApproved != true ? .administrator : .reviewer
      return
    }
    let from = RoundStage(standing?.shown.record?.round)
    switch (from, RoundStage(new)) {
    case (.open, .submitted), (.returned, .submitted), (.reopened, .submitted): role = .editor
    // What was approved may be approved anew, because it is no longer what stands.
    case (.submitted, .returned), (.submitted, .approved): role = .reviewer
    case (.approved, .approved) where new != standing?.shown.record?.round: role = .reviewer
    case (.approved, .reopened): role = .administrator
    case (.submitted, .open) where isUndo, (.submitted, .reopened) where isUndo: role = .editor
    case (.reopened, .approved) where isUndo: role = .administrator
    // Taking an approval back opens the values as reopening does, and is not had for less.
    case (.approved, .submitted) where isUndo:
      role = .administrator
      needsReasonOfEvent = true
    case (_, let to): throw .wrongStage(from, RoundAct(leadingTo: to))
    }
  }
}

extension RoundAct {
  fileprivate init?(leadingTo stage: RoundStage) {
    switch stage {
    case .open, .stale: return nil
    case .submitted: self = .submit
    case .returned: self = .sendBack
    case .approved: self = .approve
    case .reopened: self = .reopen
    }
  }
}
