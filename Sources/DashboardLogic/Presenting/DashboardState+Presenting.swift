public import ReformModel

extension DashboardState {
  /// Takes note of the time; the clock of a meeting is drawn anew whenever anything else is.
  public mutating func tell(time: Instant) { now = time }

  /// Begins a session as it was asked for.
  public mutating func begin(_ opening: Opening) -> [Effect] {
    switch opening {
    case .presentation(let scripts): return startPresenting(scripts)
    case .following(let login, let notes):
      following = Following(wanted: login, showsNotes: notes, isDedicated: true)
      return []
    }
  }

  /// The slide on screen; nil where a screen of the dashboard is.
  public var slideShown: ShownSlide? {
    if let presentation, !presentation.isAway { return slide(of: presentation) }
    guard let following, following.isAttached, following.hasStood,
      let place = following.sighting?.place,
      case .slide(let script, let number, let count, let next) = place.view
    else { return nil }
    return ShownSlide(
      script: script, number: number, count: count, next: next, isBlack: place.isBlack,
      clock: place.clock)
  }

  /// How long the meeting has lasted, in seconds; nil where there is no clock.
  public func elapsed(_ clock: MeetingClock?) -> Int? {
    guard let clock, let now else { return nil }
    return clock.elapsed(at: now)
  }

  /// Begins a presentation, or returns to the one left for a screen.
  mutating func present() -> [Effect] {
    guard presentation == nil else {
      presentation?.away = nil
      return []
    }
    return startPresenting([])
  }

  /// Without slides of its own it takes those that the data give.
  private mutating func startPresenting(_ scripts: [SlideScript]) -> [Effect] {
    following = nil
    presentation = Presentation(
      scripts.isEmpty ? slidesOfData : scripts, clock: now.map { MeetingClock(startedAt: $0) },
      themeBefore: settings.theme)
    if !settings.keepsTheme, settings.themes.contains(projectorTheme) {
      settings.theme = projectorTheme
    }
    return shareOrLeave(after: nil)
  }

  mutating func endPresentation() -> [Effect] {
    if let presentation, settings.theme == projectorTheme {
      settings.theme = presentation.themeBefore
    }
    presentation = nil
    return []
  }

  mutating func pauseMeeting() -> [Effect] {
    guard let now, presentation?.clock != nil else { return [] }
    presentation?.clock?.togglePause(at: now)
    let isPaused = presentation?.clock?.isPaused == true
    message = Message(.info, isPaused ? words.meetingPaused : words.meetingGoesOn)
    return []
  }
}
