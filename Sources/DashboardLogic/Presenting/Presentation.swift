public import ReformModel

/// A presentation that runs: its slides, where it is, and the clock of the meeting.
public struct Presentation: Sendable, Hashable {
  public private(set) var scripts: [SlideScript]
  public internal(set) var index = 0
  public internal(set) var isBlack = false
  /// Whether the screens of the dashboard are shown in between.
  public internal(set) var isAway = false
  /// Nil where there is no clock, as in a picture.
  public internal(set) var clock: MeetingClock?
  /// What to return to at the end.
  let themeBefore: String

  /// Never without a slide.
  init(_ scripts: [SlideScript], clock: MeetingClock?, themeBefore: String) {
    self.scripts = scripts.isEmpty ? [SlideScript(.overview)] : scripts
    self.clock = clock
    self.themeBefore = themeBefore
  }

  public var current: SlideScript { scripts[index] }
  public var next: SlideScript? { scripts[safe: index + 1] }
}

/// With what a session begins instead of the overview.
public enum Opening: Sendable, Hashable {
  /// With slides; without any of its own those that the data give.
  case presentation([SlideScript])
  /// Behind a presenter, the latest one where nobody is named; `notes` shows what is for the
  /// presenter alone.
  case following(String?, notes: Bool)
}

/// The slide on screen, one's own or that of the presenter one follows.
public struct ShownSlide: Sendable, Hashable {
  public var script: SlideScript
  /// From 1.
  public var number: Int
  public var count: Int
  public var next: SlideScript?
  public var isBlack: Bool
  public var clock: MeetingClock?
}

/// The theme for slides, where the program has it.
let projectorTheme = "projector"
