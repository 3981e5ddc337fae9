/// How long a meeting has lasted; it stands still during a pause.
public struct MeetingClock: Sendable, Hashable {
  public var startedAt: Instant
  /// When the pause began that lasts now; nil outside pauses.
  public var pausedAt: Instant?
  /// Of the pauses that are over, in seconds.
  public var pausedSeconds: Int

  public init(startedAt: Instant, pausedAt: Instant? = nil, pausedSeconds: Int = 0) {
    self.startedAt = startedAt
    self.pausedAt = pausedAt
    self.pausedSeconds = pausedSeconds
  }

  public var isPaused: Bool { pausedAt != nil }

  /// In seconds without the pauses; never negative, for the clock of a host may be set back.
  public func elapsed(at now: Instant) -> Int {
    max(0, (pausedAt ?? now).seconds - startedAt.seconds - pausedSeconds)
  }

  /// Begins a pause, or ends the one there is.
  public mutating func togglePause(at now: Instant) {
    if let begun = pausedAt {
      pausedSeconds += max(0, now.seconds - begun.seconds)
      pausedAt = nil
    } else {
      pausedAt = now
    }
  }
}
