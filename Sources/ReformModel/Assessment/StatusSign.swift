/// The sign that stands for a class or a status beside its word, never alone.
public struct StatusSign: Sendable, Hashable {
  /// One column wide.
  public var glyph: String
  /// What stands for the glyph where only ASCII can be shown.
  public var letter: String

  init(_ glyph: String, _ letter: String) {
    (self.glyph, self.letter) = (glyph, letter)
  }
}

extension ProgressClass {
  public var sign: StatusSign {
    switch self {
    case .achieved: StatusSign("✔", "A")
    case .onTrack: StatusSign("●", "T")
    case .accelerate: StatusSign("◐", "C")
    case .limited: StatusSign("○", "L")
    case .deterioration: StatusSign("▼", "D")
    case .missed: StatusSign("✖", "M")
    case .tooEarly: StatusSign("◌", "E")
    case .noData: StatusSign("–", "-")
    case .notAssessed: StatusSign("·", ".")
    }
  }
}

extension AssignmentStatus {
  public var sign: StatusSign {
    switch self {
    case .overdue: StatusSign("✖", "!")
    case .dueSoon: StatusSign("◐", "S")
    case .withinTime: StatusSign("●", "W")
    case .doneOnTime, .doneLate: StatusSign("✔", "A")
    case .ongoing: StatusSign("◌", "o")
    case .cancelled: StatusSign("·", ".")
    }
  }
}
