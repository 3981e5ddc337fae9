/// Where a presenter is: enough for others to stand in the same place in their own language, size
/// and colours.
public struct MeetingPlace: Sendable, Hashable {
  public enum View: Sendable, Hashable {
    /// A slide, which one of how many (from 1), and the one that comes next.
    case slide(SlideScript, number: Int, count: Int, next: SlideScript?)
    /// Screens of the dashboard, from the overview down to the one shown.
    case screen([ScreenAddress])
  }

  public var view: View
  /// Whether the presenter has made the screen dark.
  public var isBlack: Bool
  public var clock: MeetingClock
  /// A day asked for; nil follows today.
  public var asOf: Day?
  public var milestone: Int

  public init(
    view: View, isBlack: Bool = false, clock: MeetingClock, asOf: Day? = nil, milestone: Int
  ) {
    self.view = view
    self.isBlack = isBlack
    self.clock = clock
    self.asOf = asOf
    self.milestone = milestone
  }
}

/// A screen by name, with the place in it.
public struct ScreenAddress: Sendable, Hashable {
  /// Such as `area` or `indicator`.
  public var kind: String
  /// What the name needs beside it, such as a code.
  public var parts: [String]
  public var tab: Int
  public var row: Int
  public var sort: Int
  public var filter: String

  public init(
    kind: String, parts: [String] = [], tab: Int = 0, row: Int = 0, sort: Int = 0,
    filter: String = ""
  ) {
    self.kind = kind
    self.parts = parts
    self.tab = tab
    self.row = row
    self.sort = sort
    self.filter = filter
  }

  /// From the overview down.
  public static let deepest = 12
}

/// A presenter's place as somebody else finds it.
public struct PlaceSighting: Sendable, Hashable {
  /// The login of whoever wrote it, as the system knows them.
  public var presenter: String
  /// Which presentation of theirs it is: one person may hold several at once.
  public var session: String
  public var place: MeetingPlace
  /// Whether the session that wrote it still runs.
  public var isLive: Bool
  /// When it was written.
  public var writtenAt: Instant

  public init(
    presenter: String, session: String = "", place: MeetingPlace, isLive: Bool, writtenAt: Instant
  ) {
    self.presenter = presenter
    self.session = session
    self.place = place
    self.isLive = isLive
    self.writtenAt = writtenAt
  }

  /// Whether both tell of one presentation.
  public func isOfOne(with other: PlaceSighting) -> Bool {
    presenter == other.presenter && session == other.session
  }
}
