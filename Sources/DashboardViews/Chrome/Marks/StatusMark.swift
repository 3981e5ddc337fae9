import DashboardLogic
import ReformModel

/// The sign of a class or status: a glyph and a role, always shown with a word or a count.
struct StatusMark: Hashable, Sendable {
  let glyph: String
  let role: Role

  init(_ progressClass: ProgressClass, _ level: DrawingLevel) {
    glyph =
      level.isASCII
      ? StatusMark.letter(progressClass) : StatusMark.glyph(progressClass)
    role = Role(progressClass)
  }

  init(_ status: AssignmentStatus, _ level: DrawingLevel) {
    let progressClass = StatusMark.likeness(of: status)
    glyph = level.isASCII ? StatusMark.letter(status) : StatusMark.glyph(status)
    role = Role(progressClass)
  }

  var text: RichText { RichText(glyph, role) }

  private static func glyph(_ progressClass: ProgressClass) -> String {
    switch progressClass {
    case .achieved: "✔"
    case .onTrack: "●"
    case .accelerate: "◐"
    case .limited: "○"
    case .deterioration: "▼"
    case .missed: "✖"
    case .tooEarly: "◌"
    case .noData: "–"
    case .notAssessed: "·"
    }
  }

  private static func letter(_ progressClass: ProgressClass) -> String {
    switch progressClass {
    case .achieved: "A"
    case .onTrack: "T"
    case .accelerate: "C"
    case .limited: "L"
    case .deterioration: "D"
    case .missed: "M"
    case .tooEarly: "E"
    case .noData: "-"
    case .notAssessed: "."
    }
  }

  private static func glyph(_ status: AssignmentStatus) -> String {
    switch status {
    case .overdue: "✖"
    case .dueSoon: "◐"
    case .withinTime: "●"
    case .doneOnTime, .doneLate: "✔"
    case .ongoing: "◌"
    case .cancelled: "·"
    }
  }

  private static func letter(_ status: AssignmentStatus) -> String {
    switch status {
    case .overdue: "!"
    case .dueSoon: "S"
    case .withinTime: "W"
    case .doneOnTime, .doneLate: "A"
    case .ongoing: "o"
    case .cancelled: "."
    }
  }

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
