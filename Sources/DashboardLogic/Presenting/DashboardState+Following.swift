import ReformModel

extension DashboardState {
  /// Takes in where presenters are.
  mutating func take(_ sightings: [PlaceSighting]) -> [Effect] {
    guard var following else { return [] }
    let before = following
    let choice = following.choice(among: sightings)
    switch (choice, following.sighting) {
    case (let seen?, _):
      following.sighting = seen
      following.status = seen.isLive ? .live : .lost
    case (nil, .some): following.status = .ended
    case (nil, nil): following.status = .waiting
    }
    self.following = following
    if following.isAttached, choice?.isLive == true { standWithPresenter() }
    if following.status != before.status || choice == nil { message = tell(following) }
    tellNews(choice, after: before, among: sightings)
    if !following.isDedicated, following.status != .live { self.following = nil }
    return []
  }

  /// Nobody finds themselves with somebody else, or in another presentation, without being told; what
  /// is told leaves the wall when the presenter goes on.
  private mutating func tellNews(
    _ choice: PlaceSighting?, after before: Following, among sightings: [PlaceSighting]
  ) {
    guard let choice, let left = before.sighting else { return }
    if let succession = before.succession(of: choice, among: sightings) {
      let news = tell(succession, from: left, to: choice)
      following?.news = news
      message = news
    } else if let news = before.news, choice.place != left.place {
      if message == news { message = nil }
      following?.news = nil
    }
  }

  private func tell(
    _ succession: Following.Succession, from left: PlaceSighting, to next: PlaceSighting
  ) -> Message {
    let names = (name(ofPresenter: left.presenter), name(ofPresenter: next.presenter))
    let isSame = left.presenter == next.presenter
    return switch succession {
    case .ended: Message(.info, words.presenterEnded(names.0, now: isSame ? nil : names.1))
    case .brokeOff: Message(.warning, words.presenterBrokeOff(names.0, now: isSame ? nil : names.1))
    case .newer: Message(.info, words.presenterBegan(names.1, still: isSame ? nil : names.0))
    }
  }

  private func tell(_ following: Following) -> Message? {
    guard let sighting = following.sighting else {
      return Message(
        .info, following.isDedicated ? words.waitingForPresenter : words.nobodyPresents)
    }
    let name = name(ofPresenter: sighting.presenter)
    return switch following.status {
    case .live, .waiting: nil
    case .lost: Message(.warning, words.presenterLost(name, since: sighting.writtenAt))
    case .ended: Message(.info, words.presenterEnded(name))
    }
  }

  /// The name by which people know a presenter.
  public func name(ofPresenter login: String) -> String {
    definitions.people.first { $0.login == login }?.name ?? login
  }

  /// Goes to where somebody presents, or returns there after having gone one's own way.
  mutating func follow() -> [Effect] {
    guard following != nil else {
      following = Following(wanted: nil, showsNotes: false, isDedicated: false)
      return [.lookForPresenters]
    }
    following?.isAttached = true
    standWithPresenter()
    return []
  }

  /// From a slide to the screen behind it, away from the presenter.
  mutating func leaveSlide() -> [Effect] {
    guard slideShown != nil else { return [] }
    let behind = placeBehindSlide
    leavePresenter()
    if let place = behind, place.screen != self.place.screen {
      trail.descend(to: place)
    }
    return []
  }

  private mutating func leavePresenter() {
    following?.isAttached = false
    guard let sighting = following?.sighting else { return }
    message = message ?? Message(.info, words.leftPresenter(name(ofPresenter: sighting.presenter)))
  }

  /// Takes over day, milestone and screens; what the workspace does not know stays as it is.
  private mutating func standWithPresenter() {
    guard let place = following?.sighting?.place else { return }
    following?.hasStood = true
    let day = place.asOf.flatMap { $0 < settings.today ? $0 : nil }
    let isKnown = definitions.programme.milestones.contains { $0.year == place.milestone }
    if day != settings.asOf || (isKnown && place.milestone != evaluation.milestone) {
      settings.asOf = day
      if isKnown { settings.milestone = place.milestone }
      reevaluate()
    }
    if case .screen(let addresses) = place.view { stand(at: addresses) }
  }

  private mutating func stand(at addresses: [ScreenAddress]) {
    let places = addresses.prefix(ScreenAddress.deepest).compactMap { Place($0, in: definitions) }
    guard let first = places.first, first.screen == .overview else { return }
    var next = Trail(start: first)
    for place in places.dropFirst() { next.descend(to: place) }
    // An unchanged way keeps the memory of where one was on one's own.
    if next.stack != trail.stack { trail = next }
    let row = place.list.selected
    trail.current.list = ListPosition()
    _ = select(row: row)
  }

  private var standing: Following.Standing {
    Following.Standing(
      stack: trail.stack, asOf: settings.asOf, milestone: evaluation.milestone,
      isOnSlide: presentation?.isAway == false)
  }

  /// Does what a key or click asks, and draws from it what it means for presenter and followers.
  public mutating func inMeeting(_ act: (inout DashboardState) -> [Effect]) -> [Effect] {
    let before = standing
    let effects = act(&self)
    return effects + shareOrLeave(after: before)
  }

  /// Shares the presenter's place where it is another one; parts from the presenter a follower who
  /// went elsewhere.
  mutating func shareOrLeave(after before: Following.Standing?) -> [Effect] {
    if let before, before.isOnSlide, before.stack.map(\.screen) != trail.stack.map(\.screen) {
      presentation?.leave(before.stack, for: trail.stack)
    }
    if following?.isAttached == true, before.map({ $0 != standing }) ?? false || isBusy {
      leavePresenter()
    }
    return share()
  }

  /// Tells those who follow where the presenter is, if that is news.
  mutating func share() -> [Effect] {
    let place = meetingPlace
    guard place != sharedPlace else { return [] }
    sharedPlace = place
    return [.sharePlace(place)]
  }

  /// Whether something is open that must not have the screen below it changed.
  private var isBusy: Bool {
    switch overlay {
    case nil, .help, .themes, .drawing, .palette, .tour, .export, .confirmQuit: false
    case .filter, .day, .form, .batch, .undo, .decision: true
    }
  }

  /// Where others who follow are to stand; nil while nothing is presented.
  var meetingPlace: MeetingPlace? {
    guard let presentation, let clock = presentation.clock,
      let shown = slide(of: presentation)
    else { return nil }
    let view: MeetingPlace.View =
      presentation.isAway
      ? .screen(trail.stack.suffix(ScreenAddress.deepest).compactMap { ScreenAddress($0) })
      : .slide(shown.script, number: shown.number, count: shown.count, next: shown.next)
    return MeetingPlace(
      view: view, isBlack: presentation.isBlack, clock: clock, asOf: settings.asOf,
      milestone: evaluation.milestone)
  }
}
