public import ReformModel

/// A session that stands where a presenter does, until it goes its own way.
public struct Following: Sendable, Hashable {
  public enum Status: Sendable, Hashable {
    /// Nobody presents yet.
    case waiting
    case live
    /// The session of the presenter broke off.
    case lost
    /// The presenter has ended it.
    case ended
  }

  /// The login to follow; nil follows whoever began last.
  public let wanted: String?
  /// Whether the notes for the presenter are shown instead of the slide.
  public let showsNotes: Bool
  /// Whether the session is there for nothing else; one that began to follow by a key goes on by
  /// itself when there is nobody to follow.
  public let isDedicated: Bool
  public internal(set) var isAttached = true
  /// Whether it ever stood with somebody who presents: a place left behind long ago is told, not shown.
  var hasStood = false
  public internal(set) var status = Status.waiting
  /// That another presentation took the place of the one followed; said until it goes on.
  var news: Message?
  /// What was last seen of the presenter.
  public internal(set) var sighting: PlaceSighting?

  init(wanted: String?, showsNotes: Bool, isDedicated: Bool) {
    self.isDedicated = isDedicated
    self.wanted = wanted
    self.showsNotes = showsNotes
  }

  /// What presenter and followers have in common of a screen.
  struct Standing: Sendable, Hashable {
    var stack: [Place]
    var asOf: Day?
    var milestone: Int
    /// Whether a slide of one's own lies over the screens.
    var isOnSlide: Bool
  }

  /// The one to follow of those that were found: the latest that runs, else the one followed so far.
  func choice(among sightings: [PlaceSighting]) -> PlaceSighting? {
    let mine = sightings.filter { wanted == nil || $0.presenter == wanted }
    let live = mine.filter(\.isLive)
    let known = sighting.flatMap { seen in live.first { $0.isOfOne(with: seen) } }
    // Somebody who begins later takes over; one who goes on is not left for an older one.
    let latest = live.max { $0.place.clock.startedAt < $1.place.clock.startedAt }
    if let known, let latest, latest.place.clock.startedAt <= known.place.clock.startedAt {
      return known
    }
    return latest ?? sighting.flatMap { seen in mine.first { $0.isOfOne(with: seen) } }
      ?? mine.max { $0.writtenAt < $1.writtenAt }
  }

  /// Why another presentation is followed than before.
  enum Succession: Sendable, Hashable {
    case ended, brokeOff
    /// It goes on, but this one began later.
    case newer
  }

  /// What became of the presentation followed so far; nil where that is the one that was chosen.
  func succession(of next: PlaceSighting, among sightings: [PlaceSighting]) -> Succession? {
    guard let sighting, hasStood, next.isLive, !next.isOfOne(with: sighting) else { return nil }
    guard let left = sightings.first(where: { $0.isOfOne(with: sighting) }) else {
      return status == .lost ? .brokeOff : .ended
    }
    return left.isLive ? .newer : .brokeOff
  }
}
