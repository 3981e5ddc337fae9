/// What a value should be at a date: the way from the baseline through every target.
public struct TargetPath: Sendable, Hashable {
  /// A place the path runs through.
  public struct Point: Sendable, Hashable {
    /// On the axis of years.
    public var position: Double
    public var value: Double

    public init(position: Double, value: Double) {
      self.position = position
      self.value = value
    }
  }

  /// The baseline, where there is one, then the targets after it in order of year.
  public let points: [Point]
  public let shape: PathShape

  /// Targets that lie at or before the baseline are no part of the way.
  public init(baseline: Point?, targets: [TargetValue], shape: PathShape) {
    let start = baseline?.position ?? -.infinity
    let ahead = targets.filter { $0.position > start }.sorted { $0.year < $1.year }
    points =
      (baseline.map { [$0] } ?? []) + ahead.map { Point(position: $0.position, value: $0.value) }
    self.shape = shape
  }

  /// The value expected at a position; nil before the path starts, level after its last target.
  public func value(at position: Double) -> Double? {
    guard let first = points.first, let last = points.last, position >= first.position else {
      return nil
    }
    guard let next = points.firstIndex(where: { $0.position >= position }) else {
      return last.value
    }
    let end = points[next]
    guard shape == .linear, end.position > position, next > 0 else { return end.value }
    let begin = points[next - 1]
    let share = (position - begin.position) / (end.position - begin.position)
    return begin.value + (end.value - begin.value) * share
  }
}
