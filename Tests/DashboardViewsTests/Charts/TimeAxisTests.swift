import ReformModel
import Testing

@testable import DashboardViews

@Suite struct TimeAxisTests {
  private func axis(_ positions: [Double], _ columns: Int) throws -> TimeAxis {
    try #require(TimeAxis(positions, columns: columns, words: Words(.vietnamese)))
  }

  @Test func yearStandsUnderTheStretchThatEndsAtItsPosition() throws {
    let axis = try axis([2022, 2031], 80)
    #expect(axis.spans.first == TimeAxis.Span(from: 2022, to: 2023, label: "2022"))
    #expect(axis.spans.last == TimeAxis.Span(from: 2030, to: 2031, label: "2030"))
    #expect(axis.lower == 2022 && axis.upper == 2031)
  }

  @Test func shortSeriesWithRoomNamesQuarters() throws {
    let axis = try axis([2026, 2026.25, 2026.5, 2026.75], 60)
    #expect(axis.spans.map(\.label) == ["QI/26", "QII/26", "QIII/26"])
    #expect(try self.axis([2026, 2026.75], 12).spans.map(\.label) == ["2026"])
  }

  @Test func littleRoomNamesEveryFifthYear() throws {
    let labels = try axis([2021, 2031], 20).spans.map(\.label)
    #expect(labels == ["", "", "", "", "2025", "", "", "", "", "2030"])
  }

  @Test func onePositionIsOneYearAndNoneIsNoAxis() throws {
    #expect(try axis([2024, 2025], 30).spans.map(\.label).first?.isEmpty == false)
    #expect(TimeAxis([], columns: 30, words: Words(.english)) == nil)
    #expect(TimeAxis([.nan], columns: 30, words: Words(.english)) == nil)
    #expect(TimeAxis([2025], columns: 8, words: Words(.english))?.spans.count == 1)
  }
}
