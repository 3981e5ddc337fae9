import ReformModel
import Testing

@testable import DashboardViews

@Suite struct NiceAxisTests {
  @Test(arguments: [
    ([40.2, 87.0], NiceAxis.Bounds.percent, 6, [40.0, 50, 60, 70, 80, 90]),
    ([3.0, 98], .percent, 6, [0, 20, 40, 60, 80, 100]),
    ([12.0, 104], .percent, 7, [0, 20, 40, 60, 80, 100, 120]),
    ([0.11, 0.34], .free, 5, [0, 0.1, 0.2, 0.3, 0.4]),
    ([-12.0, 31], .free, 6, [-20, -10, 0, 10, 20, 30, 40]),
    ([1180.0, 1420], .amount, 5, [1100, 1200, 1300, 1400, 1500]),
    ([4.0, 31], .rank, 5, [1, 10, 20, 30, 40]),
    ([-7.0, -2], .free, 5, [-8, -6, -4, -2, 0]),
  ])
  func ticksAreThoseAPersonWouldPut(
    values: [Double], bounds: NiceAxis.Bounds, room: Int, ticks: [Double]
  ) {
    let axis = NiceAxis(values, bounds: bounds, maximumTicks: max(room, ticks.count))
    #expect(axis.ticks == ticks)
    #expect(axis.lower <= (values.min() ?? 0) && axis.upper >= (values.max() ?? 0))
  }

  @Test func percentStaysBelowAHundredUnlessTheValuesDoNot() {
    #expect(NiceAxis([96, 99.5], bounds: .percent, maximumTicks: 5).upper == 100)
    #expect(NiceAxis([96, 100.4], bounds: .percent, maximumTicks: 5).upper > 100)
    #expect(NiceAxis([0], bounds: .percent, maximumTicks: 5).lower == 0)
  }

  @Test func anAxisEndsWithTheValuesWhereRoundEndsWouldLeaveItEmpty() {
    let axis = NiceAxis([0, 44, 147], bounds: .amount, maximumTicks: 3)
    #expect(axis.ticks == [0, 50, 100])
    #expect(axis.lower == 0 && axis.upper == 147)
    let shares = NiceAxis([88.2, 99.7, 100], bounds: .percent, maximumTicks: 3)
    #expect(shares.ticks == [90, 95, 100])
    #expect(shares.lower == 88.2 && shares.upper == 100)
  }

  @Test func zeroIsShownWhereItIsNearAndLeftOutWhereItIsFar() {
    #expect(NiceAxis([3, 10], maximumTicks: 5).lower == 0)
    #expect(NiceAxis([80, 90], maximumTicks: 5).lower > 0)
  }

  @Test func neverMoreTicksThanThereIsRoomFor() {
    for room in 2...9 {
      for high in stride(from: 0.07, through: 5000, by: 97.3) {
        let axis = NiceAxis([high * 0.3, high], bounds: .amount, maximumTicks: room)
        #expect((2...room).contains(axis.ticks.count), "\(high) in \(room): \(axis.ticks)")
      }
    }
  }

  @Test func oneValueAndNoneStillHaveAnAxis() {
    #expect(NiceAxis([78.4], bounds: .percent, maximumTicks: 5).ticks.count >= 2)
    #expect(NiceAxis([], bounds: .percent, maximumTicks: 6).ticks == [0, 20, 40, 60, 80, 100])
    #expect(NiceAxis([.nan, .infinity], maximumTicks: 3).ticks.count >= 2)
    #expect(NiceAxis([5], bounds: .rank, maximumTicks: 5).lower >= 1)
  }

  @Test func labelsCarryTheDecimalsThatTellTicksApart() {
    let axis = NiceAxis([0.11, 0.34], maximumTicks: 5)
    #expect(axis.decimals == 1)
    let words = Words(.vietnamese)
    let labels = axis.labels { words.number($0, decimals: $1) }
    #expect(labels == ["0,0", "0,1", "0,2", "0,3", "0,4"])
    #expect(NiceAxis([1180, 1420], maximumTicks: 5).decimals == 0)
  }

  @Test func rankHasItsFirstPlaceOnTop() {
    let scale = NiceAxis([4, 31], bounds: .rank, maximumTicks: 5).scale
    #expect(scale.share(1) == 1)
    #expect(scale.share(4) > scale.share(31))
  }

  @Test func scaleMapsEndsToEndsAndNothingBeyond() {
    let scale = LinearScale(lower: 40, upper: 90)
    #expect(scale.place(40, of: 11) == 0)
    #expect(scale.place(65, of: 11) == 5)
    #expect(scale.place(90, of: 11) == 10)
    #expect(scale.place(91, of: 11) == nil)
    #expect(scale.place(.nan, of: 11) == nil)
  }
}
