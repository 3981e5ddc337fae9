import ReformModel

extension Tone {
  init(_ progressClass: ProgressClass) {
    switch progressClass {
    case .achieved: self = .good
    case .onTrack: self = .fair
    case .accelerate, .limited: self = .poor
    case .deterioration, .missed: self = .bad
    case .tooEarly, .noData, .notAssessed: self = .dim
    }
  }

  init(_ status: AssignmentStatus) {
    switch status {
    case .overdue: self = .bad
    case .dueSoon: self = .poor
    case .withinTime, .ongoing: self = .plain
    case .doneOnTime: self = .good
    case .doneLate: self = .fair
    case .cancelled: self = .dim
    }
  }
}
