import DashboardLogic
import ReformModel
import TerminalInterface

/// The sign of a class or status: a glyph and a role, always shown with a word or a count.
struct StatusMark: Hashable, Sendable {
  let glyph: String
  let role: Role

  init(_ progressClass: ProgressClass, _ level: DrawingLevel) {
    self.init(progressClass.sign, Role(progressClass), level)
  }

  init(_ status: AssignmentStatus, _ level: DrawingLevel) {
    self.init(status.sign, Role(StatusMark.likeness(of: status)), level)
  }

  /// The sign and colour of a class for something that is like it.
  init(likeness progressClass: ProgressClass, _ level: DrawingLevel) {
    self.init(progressClass.sign, Role(progressClass), level)
  }

  private init(_ sign: StatusSign, _ role: Role, _ level: DrawingLevel) {
    glyph = level.isASCII ? sign.letter : sign.glyph
    self.role = role
  }

  /// What stands before a line that judges nothing.
  init(bullet level: DrawingLevel) {
    glyph = level.isASCII ? "-" : "•"
    role = .accent
  }

  var text: RichText { RichText(glyph, role) }

  /// The class in whose colour a status is drawn.
  private static func likeness(of status: AssignmentStatus) -> ProgressClass {
    switch status {
    case .overdue: .missed
    case .dueSoon: .accelerate
    case .withinTime: .onTrack
    case .doneOnTime: .achieved
    case .doneLate: .limited
    case .ongoing: .tooEarly
    case .cancelled: .notAssessed
    }
  }
}
