import DashboardLogic
import ReformModel
import TerminalInterface

extension StatusMark {
  /// The sign of how far a part of a round is.
  init(_ stage: RoundStage, _ level: DrawingLevel) {
    self.init(likeness: StatusMark.likeness(of: stage), level)
  }

  /// The class in whose sign and colour a stage is drawn.
  private static func likeness(of stage: RoundStage) -> ProgressClass {
    switch stage {
    case .open: .tooEarly
    case .submitted: .onTrack
    case .returned: .limited
    case .approved: .achieved
    case .stale: .missed
    case .reopened: .accelerate
    }
  }
}

extension Scene {
  /// `✓ đã duyệt`
  func stage(_ stage: RoundStage) -> RichText {
    let mark = StatusMark(stage, level)
    return mark.text + RichText(" \(words.name(stage))", mark.role)
  }

  /// `13/17 đã duyệt · 1 trả lại`
  func counts(_ counts: [RoundStage: Int], of all: Int) -> Segments {
    var segments = Segments()
    segments.add(RichText(words.approved(counts[.approved] ?? 0, of: all), .text), rank: 0)
    for (rank, stage) in [RoundStage.stale, .returned, .reopened, .submitted].enumerated() {
      guard let n = counts[stage] else { continue }
      segments.add(
        RichText(words.count(n, in: stage), StatusMark(stage, level).role), rank: rank + 1)
    }
    return segments
  }

  /// `đúng hạn`, or by how much not.
  func timeliness(_ timeliness: RoundPart.Timeliness) -> RichText {
    let role: Role =
      switch timeliness {
      case .onTime: .dim
      case .waiting(let days): Reminder(daysLeft: days) == nil ? .text : .accelerate
      case .late: .limited
      case .overdue: .missed
      }
    return RichText(words.text(of: timeliness), role)
  }
}
