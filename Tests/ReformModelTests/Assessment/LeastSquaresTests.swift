import Testing

@testable import ReformModel

/// How sure a forecast is, by a line that can be checked by hand.
struct LeastSquaresTests {
  private func line(_ values: [Double]) -> LeastSquares? {
    let points = values.enumerated().map { place, value in
      SeriesPoint(period: Fixture.period("\(2021 + place)"), value: value, flag: .normal)
    }
    return LeastSquares(CountingSeries(points).values[...])
  }

  /// Slope 0.8, Σ(y − ŷ)² = 1.8, s² = 0.9; at 2026 the root is √(0.9 · (1 + 1/4 + 2.5²/5)) = 1.5.
  @Test func theIntervalIsTwoErrorsOfPredictionWideAtEachSide() throws {
    let trend = try #require(line([1, 3, 2, 4]))
    expectSame(trend.value(at: 2026), 4.5, "forecast")
    let interval = try #require(trend.interval(at: 2026))
    expectSame(interval.lowerBound, 1.5, "low")
    expectSame(interval.upperBound, 7.5, "high")
  }

  @Test func itGrowsWithTheDistance() throws {
    let trend = try #require(line([1, 3, 2, 4]))
    let widths = try [2026.0, 2028, 2031].map {
      let interval = try #require(trend.interval(at: $0))
      return interval.upperBound - interval.lowerBound
    }
    #expect(widths == widths.sorted() && widths[0] < widths[1])
  }

  @Test func aPerfectLineLeavesNoDoubtAndThreeValuesTellNone() throws {
    let perfect = try #require(self.line([1, 2, 3, 4])?.interval(at: 2030))
    expectSame(perfect.lowerBound, 9, "low")
    expectSame(perfect.upperBound, 9, "high")
    let three = try #require(self.line([1, 2, 4]))
    #expect(three.interval(at: 2030) == nil)
    #expect(line([1, 2]) == nil)
  }
}
