public import ReformModel

/// A presentation that runs: its slides, where it is, and the clock of the meeting.
public struct Presentation: Sendable, Hashable {
  /// As they were written: one may stand for several slides.
  public private(set) var scripts: [SlideScript]
  /// Which script is shown, and which slide of it; a script and not a number is kept, for how many
  /// slides come before it may change while somebody presents.
  var spot = Spot()
  /// Which fact of the slide is selected; nil where none is.
  public internal(set) var fact: Int?
  public internal(set) var isBlack = false
  /// The way back to the slide; nil as long as a slide is shown.
  var away: WayBack?
  /// Nil where there is no clock, as in a picture.
  public internal(set) var clock: MeetingClock?
  /// What to return to at the end.
  let themeBefore: String

  struct Spot: Sendable, Hashable {
    var script = 0
    var page = 0
  }

  /// Where the screens of the dashboard were entered from a slide.
  struct WayBack: Sendable, Hashable {
    /// How many screens lie on top of each other below the slide.
    let depth: Int
    /// The screens that were entered, from the overview down.
    let entered: [Screen]
  }

  /// Never without a slide.
  init(_ scripts: [SlideScript], clock: MeetingClock?, themeBefore: String) {
    self.scripts = scripts.isEmpty ? [SlideScript(.overview)] : scripts
    self.clock = clock
    self.themeBefore = themeBefore
  }

  /// Whether the screens of the dashboard are shown in between.
  public var isAway: Bool { away != nil }

  /// Goes to the screens of the dashboard, unless it is there already.
  ///
  /// - Parameters:
  ///   - below: What lay below the slide.
  ///   - entered: What lies on top of each other now.
  mutating func leave(_ below: [Place], for entered: [Place]) {
    isBlack = false
    away = away ?? WayBack(depth: below.count, entered: entered.map(\.screen))
  }
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
  /// Which of its facts is selected; nil where none is.
  public var fact: Int?
  public var isBlack: Bool
  public var clock: MeetingClock?
}

/// The theme for slides, where the program has it.
let projectorTheme = "projector"
