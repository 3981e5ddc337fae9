public import ReformModel

/// Years or quarters under a chart, as many as there is room for.
///
/// A period lies at its end, so a year's own name stands under the stretch between two ticks, not
/// under one of them.
public struct TimeAxis: Sendable, Hashable {
  /// A stretch with its name.
  public struct Span: Sendable, Hashable {
    public var from: Double
    public var to: Double
    public var label: String
  }

  public let lower: Double
  public let upper: Double
  public let spans: [Span]

  public var scale: LinearScale { LinearScale(lower: lower, upper: upper) }

  /// An axis from the first to the last position, widened to whole years, or to whole quarters
  /// where the series is short and there is room to name them.
  ///
  /// - Parameters:
  ///   - positions: on the axis of years; 2025.0 is the end of 2024.
  ///   - columns: the room for it.
  public init?(_ positions: [Double], columns: Int, words: Words) {
    let inside = positions.filter { $0.isFinite && (1000...4000).contains($0) }
    guard let first = inside.min(), let last = inside.max(), columns > 0 else { return nil }
    let quarters = TimeAxis.quarters(first, last, words)
    let room = quarters.map { Double(columns) / Double($0.count) } ?? 0
    let widest = quarters?.map(\.label.count).max() ?? 0
    spans =
      quarters != nil && room >= Double(widest + 1)
      ? quarters ?? [] : TimeAxis.years(first, last, columns)
    lower = min(first, spans.first?.from ?? first)
    upper = max(last, spans.last?.to ?? last)
  }

  private static func quarters(_ first: Double, _ last: Double, _ words: Words) -> [Span]? {
    let from = Int((first * 4 + 1e-6).rounded(.down))
    let to = max(from, Int((last * 4 - 1e-6).rounded(.up)) - 1)
    guard to - from < 12 else { return nil }
    return (from...to).compactMap { n in
      Period(frequency: .quarterly, year: n / 4, number: n % 4 + 1).map {
        Span(from: Double(n) / 4, to: Double(n + 1) / 4, label: words.shortPeriod($0))
      }
    }
  }

  private static func years(_ first: Double, _ last: Double, _ columns: Int) -> [Span] {
    let from = Int((first + 1e-6).rounded(.down))
    let to = max(from, Int((last - 1e-6).rounded(.up)) - 1)
    let perYear = Double(columns) / Double(to - from + 1)
    let step = [1, 2, 5, 10, 20, 50].first { perYear * Double($0) >= 6 } ?? 100
    return (from...to).map {
      let isNamed = step == 1 || $0 % step == 0
      return Span(from: Double($0), to: Double($0 + 1), label: isNamed ? String($0) : "")
    }
  }
}
